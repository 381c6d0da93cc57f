import uFuzzy from '@leeoniya/ufuzzy';
import { CODE_SYSTEMS, type Area, type CodeSystem } from '../model/area.ts';
import type { AreaRegistry } from './area-registry.ts';

/** An area found by a search, and why. */
export interface FoundArea {
	readonly area: Area;
	/** The system in which the typed digits are this area's code; null when it was found by name. */
	readonly codeSystem: CodeSystem | null;
}

/** Results shown at once. */
const LIMIT = 8;

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

	/** Searches provinsi, kab/kota and kecamatan, larger areas first among equals. */
	constructor(registry: AreaRegistry) {
		this.#registry = registry;
		this.#areas = (['provinsi', 'kabkota', 'kecamatan'] as const).flatMap((level) =>
			registry.atLevel(level),
		);
		this.#names = this.#areas.map((area) => [area.name, ...area.otherNames].join(' · '));
	}

	/**
	 * Areas whose name resembles the text, or whose code it is in any system.
	 *
	 * Bare digits that are different places in different systems give each of them, named by system:
	 * 1101 is Simeulue at BPS and Aceh Selatan at Kemendagri.
	 *
	 * @param text  what was typed; fewer than two characters find nothing
	 * @returns     at most eight, best first
	 */
	find(text: string): FoundArea[] {
		const typed = text.trim();
		if (typed.length < 2) return [];
		if (/^(?:ID)?[\d.\s]+$/iu.test(typed)) return this.#byCode(typed);
		const [indices, info, order] = this.#fuzzy.search(this.#names, typed, 0, 1000);
		const ranked = order && info ? order.map((at) => info.idx[at]) : (indices ?? []);
		return ranked.slice(0, LIMIT).flatMap((index) => {
			const area = this.#areas[index ?? -1];
			return area ? [{ area, codeSystem: null }] : [];
		});
	}

	#byCode(typed: string): FoundArea[] {
		const found: FoundArea[] = [];
		for (const codeSystem of CODE_SYSTEMS) {
			const area = this.#registry.findByCode(typed, codeSystem);
			if (area && !found.some((each) => each.area === area)) found.push({ area, codeSystem });
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
