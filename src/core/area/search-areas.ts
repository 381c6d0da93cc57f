import uFuzzy from '@leeoniya/ufuzzy';
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
	/** The system in which the typed digits are this area's code; null when it was found by name. */
	readonly codeSystem: CodeSystem | null;
}

/** Results shown at once. */
const LIMIT = 8;
/** Results of the fuzzy search that are put in order. */
const CONSIDERED = 60;

/** Finds areas as a person types. Made once per registry: the list of names is built then. */
export class AreaSearch {
	readonly #registry: AreaRegistry;
	readonly #areas: readonly Area[];
	readonly #names: string[];
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
		this.#areas = levels.flatMap((level) => registry.atLevel(level));
		this.#names = this.#areas.map((area) => [area.name, ...area.otherNames].join(' · '));
	}

	/**
	 * Areas whose name resembles the text, or whose code it is in any system.
	 *
	 * Bare digits that are different places in different systems give each of them, named by system:
	 * 1101 is Simeulue at BPS and Aceh Selatan at Kemendagri.
	 *
	 * @param text  what was typed; fewer than two characters find nothing
	 * @returns     at most eight: the very name first, then names that begin so, larger areas before
	 *              smaller ones of the same closeness
	 */
	find(text: string): FoundArea[] {
		const typed = text.trim();
		if (typed.length < 2) return [];
		if (/^(?:ID)?[\d.\s]+$/iu.test(typed)) return this.#byCode(typed);
		const [indices, info, order] = this.#fuzzy.search(this.#names, typed, 0, 1000);
		const ranked = order && info ? order.map((at) => info.idx[at]) : (indices ?? []);
		return ranked
			.slice(0, CONSIDERED)
			.flatMap((index) => this.#areas[index ?? -1] ?? [])
			.map((area, at) => ({
				area,
				order: [closeness(area, typed), AREA_LEVELS.indexOf(area.level), at],
			}))
			.sort((a, b) => firstDifference(a.order, b.order))
			.slice(0, LIMIT)
			.map(({ area }) => ({ area, codeSystem: null }));
	}

	#byCode(typed: string): FoundArea[] {
		const found: FoundArea[] = [];
		for (const codeSystem of CODE_SYSTEMS) {
			const area = this.#registry.findByCode(typed, codeSystem);
			if (area && this.#areas.includes(area) && !found.some((each) => each.area === area))
				found.push({ area, codeSystem });
		}
		const prefix = typed.replace(/\s+/g, '');
		for (const area of this.#areas) {
			if (found.length >= LIMIT) break;
			if (area.code.startsWith(prefix) && !found.some((each) => each.area === area)) {
				found.push({ area, codeSystem: 'kemendagri' });
			}
		}
		return found;
	}
}

/** 0 for the very name, 1 for its beginning, 2 for anything else that resembles it. */
function closeness({ shortName, name }: Area, typed: string): number {
	const [key = ''] = readAreaName(typed).map((reading) => reading.key);
	const keys = [shortName, name].flatMap((text) =>
		readAreaName(text).map((reading) => reading.key),
	);
	if (keys.includes(key)) return 0;
	return keys.some((each) => each.startsWith(key)) ? 1 : 2;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, index) => value !== b[index]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
