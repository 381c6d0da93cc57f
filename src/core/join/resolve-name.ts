import type { AreaNameReading } from '../area/area-name.ts';
import type { NamedArea, WrittenName } from '../area/written-name.ts';
import {
	AREA_LEVELS,
	type Area,
	type AreaCode,
	type AreaKind,
	type AreaLevel,
} from '../model/area.ts';
import { isInCapitals, type Gazetteer, type NamingHabits } from './area-context.ts';
import { readBrackets } from './beside-name.ts';
import { proposeSpelling, type SpellingProposal } from './propose-spelling.ts';
import { areasOfShortName } from './short-names.ts';
import { areasOfTwoNames } from './two-names.ts';

/** What is known about a row before its name is read. */
export interface NameContext {
	/** Areas the place must lie in, today or before a split; empty when unknown. */
	readonly within: readonly AreaCode[];
	/** Whether `within` is only where an old table may have put it, so that a unique name wins. */
	readonly soft: boolean;
	readonly habits: NamingHabits;
	/** The kind that the section heading above the row gives; null without one. */
	readonly section: AreaKind | null;
}

/** What a written name denotes. */
export interface NameResolution {
	/** Areas that carry the name exactly and survive the context; one when it is decided. */
	readonly found: readonly NamedArea[];
	/** Set when a section heading or a habit of the column decided between a kabupaten and a kota. */
	readonly decidedBy: 'section' | 'convention' | 'header' | null;
	/** Whether the area lies outside the parent the row names. */
	readonly outsideParent: boolean;
	/** The area a misspelt name probably means, or a short one, or two names of one. */
	readonly proposal: Area | null;
	/** Why an area is proposed, or several suggested, where it is no likeness of spelling. */
	readonly proposedBy: 'short-name' | 'two-names' | null;
	/** Areas with a name like it, nearest first, or that it may stand for, where none carries it; else empty. */
	readonly suggestions: readonly Area[];
}

/** A kabupaten and the kota of its name together, which are no area: `Kab/Kota Malang`, `Bogor (Kab+Kota)`. */
const BOTH_KINDS =
	/\bkab(?:upaten)?[.\s]*(?:[/&+,-]|dan\b)\s*kota\b|\bkota\s*(?:[/&+,-]|dan\b)\s*kab(?:upaten)?\b/iu;

/** Areas that a cell of two names may mean at most: more are no choice. */
const MOST_MEANT = 6;

const UNRESOLVED: NameResolution = {
	found: [],
	decidedBy: null,
	outsideParent: false,
	proposal: null,
	proposedBy: null,
	suggestions: [],
};

/**
 * Finds the area of a level, or of a coarser one, that a written name denotes.
 *
 * Exact names first, official before former; then the row's parent; then the section the row stands
 * in, or the column's habits. What is still more than one area stays more than one: the caller blocks the row. A name nothing
 * carries gets a spelling proposal among the areas the context allows.
 *
 * @param text     name as written
 * @param level    level of the column
 * @param context  parent, section and habits
 */
export function resolveName(
	text: string,
	level: AreaLevel,
	context: NameContext,
	gazetteer: Gazetteer,
): NameResolution {
	const { registry } = gazetteer;
	const name = registry.nameOf(text);
	const [reading] = name.readings;
	if (!reading || (level === 'kabkota' && BOTH_KINDS.test(text))) return UNRESOLVED;
	let found = name.inside(level, context.within);
	let outsideParent = false;
	if (found.length === 0 && context.soft && name.at(level).length > 0) {
		found = name.at(level);
		outsideParent = context.within.length > 0;
	}
	if (level === 'kabkota') found = withProvinsi(text, name, found, context);
	else if (found.length === 0) found = coarserAreas(name, level, context, registry);

	if (found.length > 0 && text.includes('(')) {
		const read = readBrackets(text, level, found, gazetteer);
		if (read.others.length > 0) {
			const sameLevel = read.others.filter((area) => area.level === level);
			const either = [...found.map(({ area }) => area), ...sameLevel];
			return either.length > MOST_MEANT
				? UNRESOLVED
				: { ...UNRESOLVED, proposedBy: 'two-names', suggestions: either };
		}
		({ found } = read);
	}

	let decidedBy: NameResolution['decidedBy'] = null;
	const isBare = reading.kind === null;
	if (found.length > 1 && isBare && level === 'kabkota' && context.section) {
		const ofSection = found.filter(({ area }) => area.kind === context.section);
		if (ofSection.length > 0 && ofSection.length < found.length) {
			decidedBy = 'section';
			found = ofSection;
		}
	}
	if (found.length > 1 && isBare && level === 'kabkota') {
		const narrowed = applyKotaHabit(found, context.habits, reading.key);
		if (narrowed.length < found.length) {
			decidedBy = context.habits.kabupatenOnly ? 'header' : 'convention';
			found = narrowed;
		}
	}
	if (outsideParent && found.length === 1) {
		// "Badung" in Jawa Barat is Badung in Bali, or one of two Bandung misspelt: a person must say
		const inside = registry.areasInside(level, context.within);
		const { best, suggestions } = proposeAmong(inside, text, registry);
		const near = best ? [best] : suggestions;
		found = [...found, ...near.map((area): NamedArea => ({ area, by: 'name' }))];
	}
	if (found.length > 0) {
		return {
			found,
			decidedBy,
			outsideParent,
			proposal: null,
			proposedBy: null,
			suggestions: UNRESOLVED.suggestions,
		};
	}
	for (const same of [level === 'kabkota' ? kindBehind(text) : null, withoutMark(text)]) {
		const resolved = same ? resolveName(same, level, context, gazetteer) : UNRESOLVED;
		if (resolved.found.length > 0) return resolved;
	}
	const inFull = withDirection(text);
	const directed = inFull ? resolveName(inFull, level, context, gazetteer).found : [];
	if (directed.length > 0) {
		return meaning(
			directed.map(({ area }) => area),
			'short-name',
		);
	}
	const meant = meantBy(text, reading, level, context, gazetteer);
	if (meant) return meant;
	const pool = registry.areasInside(level, context.within);
	// a nation of kecamatan or desa is too many to guess in
	if (pool.length > 1200) return UNRESOLVED;
	const { best, suggestions } = proposeAmong(pool, text, registry);
	return { ...UNRESOLVED, proposal: best, suggestions };
}

/** `Kab. Cirebon` for `Cirebon Kab.`; null for a text with no kind behind its name. */
function kindBehind(text: string): string | null {
	const [, name, kind] = /^(.*\p{L})[\s,(]+(kab(?:upaten)?|kota)\b[.)]*$/iu.exec(text) ?? [];
	return name && kind ? `${kind} ${name}` : null;
}

/** `Papua Selatan` for `Papua Selatan a)`, `Nduga [2]`; null for a name without the mark of a note. */
function withoutMark(text: string): string | null {
	return (
		/^(.*\p{L})\s*(?:\s[a-z]\)|\[(?:[a-z]|\d{1,2})\]|\((?:[a-z]|\d{1,2})\))$/u.exec(text)?.[1] ??
		null
	);
}

/** How directions are shortened at the end of names. */
const DIRECTIONS: ReadonlyMap<string, string> = new Map(
	Object.entries({ sel: 'selatan', ut: 'utara', tim: 'timur', bar: 'barat', teng: 'tengah' }),
);

/** `Labuhan Batu selatan` for `Labuhan Batu Sel.`; null for a name without a shortened direction at its end. */
function withDirection(text: string): string | null {
	const [, name, short = ''] = /^(.*\p{L}[\s.]+)(\p{L}+)\.?$/u.exec(text) ?? [];
	const full = DIRECTIONS.get(short.toLowerCase());
	return name && full ? name + full : null;
}

/** What a cell means that bears two names, or a short name; null for other cells. */
function meantBy(
	text: string,
	{ key, kind }: AreaNameReading,
	level: AreaLevel,
	{ within, soft }: NameContext,
	gazetteer: Gazetteer,
): NameResolution | null {
	const { registry } = gazetteer;
	const ofKey = areasOfShortName(key, level, registry);
	const ofKind = ofKey.filter((area) => kind === null || area.kind === kind);
	const near = ofKind.filter(({ code }) => within.some((each) => registry.isWithin(code, each)));
	const short = near.length > 0 ? near : ofKind;
	const areas =
		short.length > 0 ? short : areasOfTwoNames(text, level, soft ? [] : within, gazetteer);
	if (areas.length === 0 || areas.length > MOST_MEANT) return null;
	return meaning(areas, short.length > 0 ? 'short-name' : 'two-names');
}

/** One area is proposed, several are suggested. */
function meaning(
	areas: readonly Area[],
	proposedBy: NonNullable<NameResolution['proposedBy']>,
): NameResolution {
	const [only = null] = areas;
	const proposal = areas.length === 1 ? only : null;
	return { ...UNRESOLVED, proposal, proposedBy, suggestions: areas };
}

function proposeAmong(
	areas: readonly Area[],
	text: string,
	registry: Gazetteer['registry'],
): SpellingProposal {
	return proposeSpelling(text, areas, (area) => registry.nameFormsOf(area));
}

/** In a column of kab/kota, a bare name may be a provinsi's: `ACEH`, and the hard case `GORONTALO`. */
function withProvinsi(
	text: string,
	name: WrittenName,
	kabkota: readonly NamedArea[],
	{ habits, within }: NameContext,
): readonly NamedArea[] {
	const provinsi = name.at('provinsi');
	if (provinsi.length === 0) return kabkota;
	if (kabkota.length === 0) return provinsi;
	const official = provinsi.filter(({ by }) => by === 'name');
	const officialKabkota = kabkota.filter(({ by }) => by === 'name');
	if (official.length > 0 && officialKabkota.length === 0) return official;
	// a provinsi column beside this one, or no provinsi in this one: it lists kab/kota
	if (within.length > 0 || !habits.holdsProvinsi) return kabkota;
	if (habits.provinsiInCapitals) return isInCapitals(text) ? provinsi : kabkota;
	const key = name.readings[0]?.key ?? '';
	const notKota = kabkota.filter(({ area }) => area.kind !== 'kota' || !habits.kotaKeys.has(key));
	return [...notKota, ...provinsi];
}

/**
 * `Bandung`: the kabupaten where the column writes `Kota` for kota, has a `Kota Bandung` as well, or
 * lists kabupaten only.
 */
function applyKotaHabit(
	found: readonly NamedArea[],
	habits: NamingHabits,
	key: string,
): readonly NamedArea[] {
	if (!habits.marksKota && !habits.kotaKeys.has(key) && !habits.kabupatenOnly) return found;
	const kabupaten = found.filter(({ area }) => area.kind !== 'kota');
	return kabupaten.length > 0 ? kabupaten : found;
}

/**
 * A kecamatan or desa column may hold a row for the kab/kota or provinsi itself: only when its kind is
 * written, and where the row's parents are known, only one of them, above them or in them. A bare name
 * that the parent bears too is no such row: many kecamatan have a desa of their own name, and one that
 * is not in the list must not be taken for the kecamatan. `KOTA BATU` in Jawa Barat is a desa.
 */
function coarserAreas(
	name: WrittenName,
	level: AreaLevel,
	{ within }: NameContext,
	registry: Gazetteer['registry'],
): NamedArea[] {
	if ((name.readings[0]?.kind ?? null) === null) return [];
	// names of desa begin with `Kota` too: only a parent tells one that is not in the list from a kota
	if (level === 'desa' && within.length === 0) return [];
	for (const coarser of AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(level)).reverse()) {
		// kecamatan repeat all over the country: one counts only where it is known to lie
		if (coarser === 'kecamatan' && within.length === 0) continue;
		const found = name
			.at(coarser)
			.filter(
				({ area }) =>
					within.length === 0 ||
					within.some(
						(code) => registry.isWithin(area.code, code) || registry.isWithin(code, area.code),
					),
			);
		if (found.length > 0) return found;
	}
	return [];
}
