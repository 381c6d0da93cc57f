import uFuzzy from '@leeoniya/ufuzzy';
import { distance } from 'fastest-levenshtein';
import {
	AREA_LEVELS,
	CODE_SYSTEMS,
	type Area,
	type AreaLevel,
	type CodeSystem,
} from '../model/area.ts';
import { readAreaName } from './area-name.ts';
import type { AreaRegistry } from './area-registry.ts';

/** An area found by a search, and why. */
export interface FoundArea {
	readonly area: Area;
	/** The systems in which the typed digits are this area's code; none when it was found by name. */
	readonly codeSystems: readonly CodeSystem[];
}

/** Results shown at once. */
const LIMIT = 8;
/** Results of one level where other levels have some too. */
const LEVEL_LIMIT = 5;
/** Results of the fuzzy search that are put in order. */
const CONSIDERED = 60;
/** Letters that may differ for every so many that were typed, where nothing else is like it. */
const LETTERS_PER_SLIP = 4;

/** How near a name is to what was typed: the very name, its beginning, like it, or like it with its parent. */
type Closeness = 0 | 1 | 2 | 3;

interface Candidate {
	readonly area: Area;
	readonly closeness: Closeness;
}

/** Finds areas as a person types. Made once per registry: the lists of names are built then. */
export class AreaSearch {
	readonly #registry: AreaRegistry;
	readonly #areas: readonly Area[];
	/** Names without accents, and the same with the names of what the area lies in. */
	readonly #names: string[];
	readonly #namesWithParents: string[];
	/** Keys of names, for what is misspelt beyond one letter. */
	readonly #keys: readonly (readonly string[])[];
	readonly #digits: readonly string[];
	readonly #fuzzy = new uFuzzy({
		intraMode: 1,
		intraIns: 1,
		intraSub: 1,
		intraTrn: 1,
		intraDel: 1,
	});

	/** Searches provinsi, kab/kota and kecamatan or the levels given, larger areas first among equals. */
	constructor(
		registry: AreaRegistry,
		levels: readonly AreaLevel[] = ['provinsi', 'kabkota', 'kecamatan'],
	) {
		this.#registry = registry;
		registry.readNames();
		this.#areas = levels.flatMap((level) => registry.atLevel(level));
		this.#names = this.#areas.map((area) =>
			uFuzzy.latinize([area.name, ...area.otherNames].join(' · ')),
		);
		this.#namesWithParents = this.#areas.map((area, at) =>
			uFuzzy.latinize(
				[this.#names[at], ...registry.ancestorsOf(area.code).map(({ name }) => name)].join(' '),
			),
		);
		this.#keys = this.#areas.map(keysOf);
		this.#digits = this.#areas.map(({ code }) => code.replaceAll('.', ''));
	}

	/**
	 * Areas whose name resembles the text, or whose code it is in any system.
	 *
	 * Bare digits that are different places in different systems give each of them, named by system:
	 * 1101 is Simeulue at BPS and Aceh Selatan at Kemendagri. Names are found without accents, with a
	 * letter wrong, with the words in another order, and with the name of what they lie in.
	 *
	 * @param text  what was typed; fewer than two characters find nothing
	 * @returns     at most eight, those of one level together: the level with the closest name first, in
	 *              it the very name, then names that begin so, then the rest
	 */
	find(text: string): FoundArea[] {
		const typed = text.trim();
		if (typed.length < 2) return [];
		if (/^(?:ID)?[\d.\s]+$/iu.test(typed)) return this.#byCode(typed);
		return inLevels(this.#byName(uFuzzy.latinize(typed))).map(({ area }) => ({
			area,
			codeSystems: [],
		}));
	}

	/** Closest first. */
	#byName(typed: string): Candidate[] {
		const found = new Map<Area, Closeness>();
		for (const level of AREA_LEVELS) {
			for (const { area } of this.#registry.findByName(level, typed)) {
				if (this.#areas.includes(area)) found.set(area, 0);
			}
		}
		const [key = ''] = readAreaName(typed).map((reading) => reading.key);
		for (const at of this.#like(this.#names, typed)) {
			const area = this.#areas[at];
			const isBeginning = this.#keys[at]?.some((each) => each.startsWith(key));
			if (area && !found.has(area)) found.set(area, isBeginning ? 1 : 2);
		}
		if (found.size < LIMIT && /\s/u.test(typed)) {
			for (const at of this.#like(this.#namesWithParents, typed)) {
				const area = this.#areas[at];
				if (area && !found.has(area)) found.set(area, 3);
			}
		}
		if (found.size === 0) for (const area of this.#misspelt(key)) found.set(area, 2);
		return [...found]
			.map(([area, closeness]) => ({ area, closeness }))
			.sort((a, b) => a.closeness - b.closeness);
	}

	/** Indices of texts that resemble what was typed, likeliest first. */
	#like(texts: string[], typed: string): number[] {
		const [indices, info, order] = this.#fuzzy.search(texts, typed, 1, 1000);
		const ranked = order && info ? order.map((at) => info.idx[at] ?? -1) : (indices ?? []);
		return ranked.slice(0, CONSIDERED);
	}

	/** Areas whose name differs in a few letters, the nearest first. */
	#misspelt(key: string): Area[] {
		const most = Math.floor(key.length / LETTERS_PER_SLIP);
		if (most === 0) return [];
		return this.#areas
			.flatMap((area, at) => {
				const slips = Math.min(
					...(this.#keys[at] ?? []).flatMap((each) =>
						Math.abs(each.length - key.length) <= most ? distance(each, key) : [],
					),
				);
				return slips <= most ? { area, slips } : [];
			})
			.sort((a, b) => a.slips - b.slips)
			.slice(0, LIMIT)
			.map(({ area }) => area);
	}

	#byCode(typed: string): FoundArea[] {
		const found = new Map<Area, CodeSystem[]>();
		for (const system of CODE_SYSTEMS) {
			const area = this.#registry.findByCode(typed, system);
			if (!area || !this.#areas.includes(area)) continue;
			const systems = found.get(area);
			if (systems) systems.push(system);
			else found.set(area, [system]);
		}
		// the whole of an undotted code is these areas and no others; dots ask for what lies in one
		if (found.size > 0 && !typed.includes('.')) return listed(found);
		const digits = typed.replace(/[\s.]+/g, '');
		for (const [at, each] of this.#digits.entries()) {
			if (found.size >= LIMIT) break;
			const area = this.#areas[at];
			if (area && each.startsWith(digits) && !found.has(area)) found.set(area, ['kemendagri']);
		}
		return listed(found);
	}
}

function listed(found: ReadonlyMap<Area, readonly CodeSystem[]>): FoundArea[] {
	return [...found].map(([area, codeSystems]) => ({ area, codeSystems }));
}

/** Every key under which an area's names are compared. */
function keysOf({ name, shortName, otherNames }: Area): string[] {
	return [
		...new Set(
			[shortName, name, ...otherNames].flatMap((text) =>
				readAreaName(text).map((reading) => reading.key),
			),
		),
	];
}

/**
 * The first results, those of one level together: the level of the closest comes first, and among
 * levels as close the larger areas. No level fills the list where others have something to show.
 *
 * @param found  closest first
 */
function inLevels(found: readonly Candidate[]): Candidate[] {
	const groups = AREA_LEVELS.map((level) => found.filter(({ area }) => area.level === level))
		.filter((group) => group.length > 0)
		.sort((a, b) => (a[0]?.closeness ?? 0) - (b[0]?.closeness ?? 0));
	const kept = groups.map((group) => (groups.length > 1 ? group.slice(0, LEVEL_LIMIT) : group));
	let room = LIMIT;
	return kept.flatMap((group, at) => {
		// every level keeps a place for its closest
		const own = group.slice(0, Math.max(1, room - (kept.length - at - 1)));
		room -= own.length;
		return own;
	});
}
