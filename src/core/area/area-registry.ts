import {
	AREA_LEVELS,
	type Area,
	type AreaCode,
	type AreaKind,
	type AreaLevel,
	type CodeSystem,
} from '../model/area.ts';
import {
	areaCodeFromDigits,
	isInside,
	levelOfCode,
	parentOfCode,
	parseAreaCode,
} from './area-code.ts';
import { readAreaName, readName, withoutHiddenCharacters, type NameRead } from './area-name.ts';

/** An area that carries a name, and whether by its official name or by another one. */
export interface NamedArea {
	readonly area: Area;
	/** `name`: the official name, with or without its kind. `alias`: a former name or habit. */
	readonly by: 'name' | 'alias';
}

const NOWHERE: readonly NamedArea[] = [];
const NO_KEY: readonly AreasOfKey[] = [];
/** Namesakes that are looked through one by one. */
const FEW = 8;

/** What is kept of a name that was asked for. */
interface KnownName {
	readonly read: NameRead;
	/** For each reading, what its keys give. */
	readonly areas: readonly (readonly AreasOfKey[])[];
	/** The answers already given; null where nobody asked. */
	readonly found: Record<AreaLevel, readonly NamedArea[] | null>;
	/** Where there are many answers, they by their parent. */
	readonly byParent: Partial<Record<AreaLevel, ReadonlyMap<string, readonly NamedArea[]>>>;
}

/** The areas of each level that carry a key. */
type AreasOfKey = Record<AreaLevel, NamedArea[] | null>;

/**
 * All areas of one hierarchy, with every way to find one.
 *
 * Immutable: {@link AreaRegistry.with} gives a larger registry. Finding is by exact key and costs
 * one map lookup once the name is read; nothing here guesses.
 */
export class AreaRegistry {
	#byCode = new Map<string, Area>();
	#byBps: Record<'bps-2020' | 'bps-2025', Map<string, Area>> = {
		'bps-2020': new Map(),
		'bps-2025': new Map(),
	};
	#byLevel: Record<AreaLevel, Area[]> = {
		provinsi: [],
		kabkota: [],
		kecamatan: [],
		desa: [],
	};
	#children = new Map<string, Area[]>();
	/** Areas by key and level. Kinds are compared after the lookup. */
	#byName = new Map<string, AreasOfKey>();
	/** Names asked for; null in a registry that keeps none. */
	#known: Map<string, KnownName> | null = null;

	/**
	 * @param areas  in any order; parents need not come first
	 * @throws RangeError when two areas claim one code
	 */
	constructor(areas: Iterable<Area>) {
		for (const area of areas) this.#add(area);
		this.#dropIslandPrefixes();
	}

	#add(area: Area): void {
		if (this.#byCode.has(area.code)) throw new RangeError(`two areas claim the code ${area.code}`);
		this.#byCode.set(area.code, area);
		this.#byLevel[area.level].push(area);
		if (area.bps2020) this.#byBps['bps-2020'].set(area.bps2020, area);
		if (area.bps2025) this.#byBps['bps-2025'].set(area.bps2025, area);
		if (area.parent) {
			const siblings = this.#children.get(area.parent);
			if (siblings) siblings.push(area);
			else this.#children.set(area.parent, [area]);
		}
		this.#addName(area, area.name, 'name');
		if (area.shortName !== area.name) this.#addName(area, area.shortName, 'name');
		for (const other of area.otherNames) this.#addName(area, other, 'alias');
	}

	#addName(area: Area, name: string, by: NamedArea['by']): void {
		// a kind that is only the level's own word ("Kabupaten Toba") is not part of the key
		const { readings, keys } = readName(name);
		const own = readings.find((reading) => reading.kind !== null && isKindOf(reading.kind, area));
		for (const [at, reading] of readings.entries()) {
			if (own ? reading !== own : reading.kind !== null) continue;
			for (const key of keys[at] ?? []) {
				let ofKey = this.#byName.get(key);
				if (!ofKey) {
					ofKey = { provinsi: null, kabkota: null, kecamatan: null, desa: null };
					this.#byName.set(key, ofKey);
				}
				const named = ofKey[area.level];
				if (!named) ofKey[area.level] = [{ area, by }];
				else if (!named.some((each) => each.area === area)) named.push({ area, by });
			}
		}
	}

	/** "Mentawai" for Kepulauan Mentawai: a habit, kept as an alias where no other kab/kota has that key. */
	#dropIslandPrefixes(): void {
		for (const area of this.#byLevel.kabkota) {
			const short = /^Kepulauan (.+)$/.exec(area.shortName)?.[1];
			const key = short && readAreaName(short)[0]?.key;
			const taken = key ? this.#byName.get(key) : undefined;
			if (!short || !key || taken?.provinsi || taken?.kabkota) continue;
			this.#addName(area, short, 'alias');
		}
	}

	/** A registry with these areas as well; this one is not changed. */
	with(areas: Iterable<Area>): AreaRegistry {
		return new AreaRegistry([...this.#byCode.values(), ...areas]);
	}

	/**
	 * The same areas, with a memory of every name asked for: a table asks for one name at several
	 * levels and from many rows. For one table, and dropped with it; it holds the table's distinct names.
	 */
	remembering(): AreaRegistry {
		const same = new AreaRegistry([]);
		same.#byCode = this.#byCode;
		same.#byBps = this.#byBps;
		same.#byLevel = this.#byLevel;
		same.#children = this.#children;
		same.#byName = this.#byName;
		same.#known = new Map();
		return same;
	}

	/** {@link readName}, from memory where there is one. */
	readName(text: string): NameRead {
		return this.#know(text).read;
	}

	#know(text: string): KnownName {
		const known = this.#known?.get(text);
		if (known) return known;
		const read = readName(text);
		const anew: KnownName = {
			read,
			areas: read.keys.map((keys) => this.#areasOfKeys(keys)),
			found: { provinsi: null, kabkota: null, kecamatan: null, desa: null },
			byParent: {},
		};
		this.#known?.set(text, anew);
		return anew;
	}

	#areasOfKeys(keys: readonly string[]): readonly AreasOfKey[] {
		let areas: AreasOfKey[] | null = null;
		for (const key of keys) {
			const ofKey = this.#byName.get(key);
			if (!ofKey) continue;
			if (areas) areas.push(ofKey);
			else areas = [ofKey];
		}
		return areas ?? NO_KEY;
	}

	/** The area with a canonical code, or undefined. */
	get(code: AreaCode): Area | undefined {
		return this.#byCode.get(code);
	}

	/** All areas of a level in the order given to the constructor; not to be changed. */
	atLevel(level: AreaLevel): readonly Area[] {
		return this.#byLevel[level];
	}

	/** Areas directly below `code`; empty for an unknown code or the finest level held. */
	childrenOf(code: AreaCode): readonly Area[] {
		return this.#children.get(code) ?? [];
	}

	/** Whether `code` is `ancestor` or lies in it. */
	isWithin(code: AreaCode, ancestor: AreaCode): boolean {
		return isInside(code, ancestor);
	}

	/** The area's ancestors from its parent up to its provinsi. */
	ancestorsOf(code: AreaCode): Area[] {
		const ancestors: Area[] = [];
		for (let up = parentOfCode(code); up; up = parentOfCode(up)) {
			const area = this.#byCode.get(up);
			if (area) ancestors.push(area);
		}
		return ancestors;
	}

	/**
	 * The area a code denotes in one system.
	 *
	 * Accepts what tables hold: `32.04`, `3204`, `3204.0` (a float), `3200` (a BPS provinsi with its
	 * zeros), `ID3204`. Says nothing about which system the code is of: that is the column's business.
	 *
	 * @returns undefined when the text is not a code, or no area has it
	 */
	findByCode(text: string, system: CodeSystem): Area | undefined {
		const code = readCodeText(text);
		if (!code) return undefined;
		if (system === 'kemendagri') {
			const canonical = code.dotted ?? (code.prefixed ? null : areaCodeFromDigits(code.digits));
			return canonical ? this.#byCode.get(canonical) : undefined;
		}
		if (code.dotted || code.prefixed !== (system === 'pcode')) return undefined;
		const list = this.#byBps[system === 'bps-2025' ? 'bps-2025' : 'bps-2020'];
		return (
			list.get(code.digits) ?? list.get(code.digits.replace(/^(\d\d)00$|^(\d{4})000$/, '$1$2'))
		);
	}

	/**
	 * The areas of a level that carry a written name, official names before aliases.
	 *
	 * A kind that is written must be the area's kind; one that is not written excludes nothing, so
	 * "Bandung" gives both the kabupaten and the kota. Empty when nothing carries the name exactly.
	 *
	 * @param level   level to look at
	 * @param text    name as written
	 * @param within  only areas that are, or lie in, this area
	 */
	findByName(level: AreaLevel, text: string, within?: AreaCode | null): readonly NamedArea[] {
		const known = this.#know(text);
		const everywhere = (known.found[level] ??= this.#findKnown(level, known, null));
		if (!within || everywhere.length === 0) return everywhere;
		return this.#findKnown(level, known, within);
	}

	/**
	 * The areas of a level that carry a name and lie in one of several areas.
	 *
	 * @param within  none: anywhere
	 */
	findInside(level: AreaLevel, text: string, within: readonly AreaCode[]): readonly NamedArea[] {
		const everywhere = this.findByName(level, text);
		if (within.length === 0 || everywhere.length === 0) return everywhere;
		const [code = ''] = within;
		// Sukamaju is a desa three hundred times, and each row asks in its own kecamatan
		if (everywhere.length > FEW && within.length === 1 && isParentLevel(code, everywhere)) {
			const known = this.#know(text);
			known.byParent[level] ??= groupByParent(everywhere);
			return known.byParent[level].get(code) ?? NOWHERE;
		}
		return everywhere.filter(({ area }) => within.some((each) => this.isWithin(area.code, each)));
	}

	/** All areas of a level in one of several areas, in the order of {@link atLevel}; none: anywhere. */
	areasInside(level: AreaLevel, within: readonly AreaCode[]): readonly Area[] {
		if (within.length === 0) return this.#byLevel[level];
		const [parent] = within;
		if (parent && within.length === 1 && levelBelow(parent) === level)
			return this.childrenOf(parent);
		return this.#byLevel[level].filter(({ code }) =>
			within.some((each) => this.isWithin(code, each)),
		);
	}

	#findKnown(
		level: AreaLevel,
		{ read, areas }: KnownName,
		within: AreaCode | null,
	): readonly NamedArea[] {
		for (let at = 0; at < areas.length; at++) {
			const kind = read.readings[at]?.kind ?? null;
			const found = this.#findOfKeys(level, areas[at] ?? [], kind, within);
			if (found.length > 0) return found;
		}
		return NOWHERE;
	}

	#findOfKeys(
		level: AreaLevel,
		areas: readonly AreasOfKey[],
		kind: AreaKind | null,
		within: AreaCode | null,
	): readonly NamedArea[] {
		let found: NamedArea[] | null = null;
		for (const ofKey of areas) {
			for (const named of ofKey[level] ?? NOWHERE) {
				const { area } = named;
				if (kind !== null && !isKindOf(kind, area)) continue;
				if (within && !this.isWithin(area.code, within)) continue;
				if (!found) found = [named];
				else if (!found.some((each) => each.area === area)) found.push(named);
			}
		}
		if (!found) return NOWHERE;
		return found.length > 1
			? found.sort((a, b) => (a.by < b.by ? 1 : a.by > b.by ? -1 : 0))
			: found;
	}

	/** How many areas there are of each level. */
	counts(): Record<AreaLevel, number> {
		const counts = { provinsi: 0, kabkota: 0, kecamatan: 0, desa: 0 };
		for (const level of AREA_LEVELS) counts[level] = this.#byLevel[level].length;
		return counts;
	}
}

function levelBelow(code: AreaCode): AreaLevel | undefined {
	return AREA_LEVELS[AREA_LEVELS.indexOf(levelOfCode(code)) + 1];
}

function isParentLevel(code: string, areas: readonly NamedArea[]): boolean {
	return areas[0]?.area.parent?.length === code.length;
}

function groupByParent(areas: readonly NamedArea[]): Map<string, NamedArea[]> {
	const byParent = new Map<string, NamedArea[]>();
	for (const named of areas) {
		const parent = named.area.parent ?? '';
		const group = byParent.get(parent);
		if (group) group.push(named);
		else byParent.set(parent, [named]);
	}
	return byParent;
}

/** A desa and a kelurahan may be called by each other's word; a kabupaten and a kota never. */
function isKindOf(kind: AreaKind, area: Area): boolean {
	return area.level === 'desa' ? kind === 'desa' || kind === 'kelurahan' : kind === area.kind;
}

/** A cell of a code column, taken apart. */
export interface CodeText {
	/** The canonical code when dots were written, else null. */
	readonly dotted: AreaCode | null;
	/** The digits without dots. */
	readonly digits: string;
	/** Whether OCHA's `ID` stood in front. */
	readonly prefixed: boolean;
}

/**
 * Takes a cell apart that may hold an area code.
 *
 * @param text  as written or as a number turned to text: `3201`, `32.01`, `3201.0`, `ID3201`, `32. 04. 05`
 * @returns     null unless it has the form of a code of 1 to 4 levels (2, 4, 6, 7 or 10 digits)
 *
 * @example readCodeText('3201.0')?.digits // '3201'
 * @example readCodeText('32.01.02.2001')?.dotted // '32.01.02.2001'
 * @example readCodeText('ID3201') // { dotted: null, digits: '3201', prefixed: true }
 * @example readCodeText('1.474,5') // null
 */
export function readCodeText(text: string): CodeText | null {
	if (!/\d/.test(text)) return null;
	const compact = withoutHiddenCharacters(text)
		.replace(/\s+/gu, '')
		.replace(/^['’`]/u, '');
	const match = /^(ID)?(\d+)(?:\.0+)?$/iu.exec(compact);
	const digits = match?.[2];
	if (digits) {
		return [2, 4, 6, 7, 10].includes(digits.length)
			? { dotted: null, digits, prefixed: match[1] !== undefined }
			: null;
	}
	const dotted = parseAreaCode(compact);
	return dotted ? { dotted, digits: dotted.replaceAll('.', ''), prefixed: false } : null;
}
