import { AREA_LEVELS } from '../model/area.ts';
import { NO_REGISTERS, REGISTER_SIDES, type RegisterChoices } from './register-choices.ts';

/** What a link holds of registers side by side: sides by the catalogue's ids, versions, the level. */
export type RegisterLink = Pick<RegisterChoices, 'sides' | 'versions' | 'level'>;

const PART = '~';
const INSIDE = '*';
const LEVEL = 'tingkat';
/** How links name the sides. */
const WORDS = {
	need: 'kebutuhan',
	programme: 'program',
	all: 'seluruh',
	registered: 'terdata',
	matched: 'padan',
	unserved: 'tanpa',
} as const;
const ID = /^[a-z0-9-]{1,80}$/;
/** Versions that a link can write: `2023`, `2025-Q2`. */
export const LINKED_VERSION = /^[A-Za-z0-9-]{1,20}$/;

/**
 * Choices of registers as the text of a link, of characters that need no escape there. Columns of a
 * person's table that nobody knows are in no link: their names may tell what the table is of.
 *
 * @returns null where there is nothing to write
 *
 * @example writeRegisterLink({ sides: { need: 'keluarga-dtsen' }, versions: { need: '2025-Q2' }, level: 'kecamatan' }) // 'kebutuhan*keluarga-dtsen*2025-Q2~tingkat*kecamatan'
 */
export function writeRegisterLink({ sides, versions, level }: RegisterLink): string | null {
	const parts = REGISTER_SIDES.flatMap((side) => {
		const id = sides[side] ?? '';
		const version = versions[side] ?? '';
		if (id === '' && version === '') return [];
		return [[WORDS[side], id, version].join(INSIDE).replace(/\*$/, '')];
	});
	const all = [...parts, ...(level ? [`${LEVEL}${INSIDE}${level}`] : [])];
	return all.length > 0 ? all.join(PART) : null;
}

/**
 * Whether all parts of a text are of a link of registers.
 *
 * @example isRegisterLink('program*kpm-pkh~tingkat*kecamatan') // true
 * @example isRegisterLink('program*kpm-pkh~ramal*1') // false
 */
export function isRegisterLink(text: string): boolean {
	return text.split(PART).every((part) => {
		const [word, id = '', version = '', ...rest] = part.split(INSIDE);
		if (rest.length > 0) return false;
		if (word === LEVEL) return version === '' && AREA_LEVELS.some((level) => level === id);
		const isSide = REGISTER_SIDES.some((side) => WORDS[side] === word);
		const isNamed = id === '' ? version !== '' : ID.test(id);
		return isSide && isNamed && (version === '' || LINKED_VERSION.test(version));
	});
}

/**
 * The choices a text stands for; parts that are none are passed over.
 *
 * @example readRegisterLink('program*kpm-pkh').sides // { programme: 'kpm-pkh' }
 * @example readRegisterLink('tingkat*planet').level // null
 */
export function readRegisterLink(text: string): RegisterLink {
	let link: RegisterLink = NO_REGISTERS;
	for (const part of text.split(PART)) {
		const [word, id = '', version = ''] = part.split(INSIDE);
		if (word === LEVEL) {
			link = { ...link, level: AREA_LEVELS.find((level) => level === id) ?? null };
			continue;
		}
		const side = REGISTER_SIDES.find((each) => WORDS[each] === word);
		if (!side) continue;
		if (ID.test(id)) link = { ...link, sides: { ...link.sides, [side]: id } };
		if (LINKED_VERSION.test(version))
			link = { ...link, versions: { ...link.versions, [side]: version } };
	}
	const { sides, versions, level } = link;
	return { sides, versions, level };
}
