import {
	AREA_LEVELS,
	type Area,
	type AreaCode,
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
import { withoutHiddenCharacters } from './area-name.ts';
import { nameFormsOfArea, type NameForm } from './name-form.ts';
import { OwnNames } from './own-names.ts';
import { WrittenName, type NamedArea } from './written-name.ts';

/**
 * All areas of one hierarchy, with every way to find one.
 *
 * Immutable: {@link AreaRegistry.with} gives a larger registry. Finding is by exact key and costs
 * one map lookup once the name is read; nothing here guesses. The registry's own names are read
 * together when the first name is asked for, so that a table which writes them as they are need not
 * have them read, and a map that asks for none waits for none.
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
	/** The areas' own names; null before one was asked for. */
	#names: OwnNames | null = null;
	/** Other names that were asked for; null in a registry that keeps none. */
	#asked: Map<string, WrittenName> | null = null;
	/** The names of areas that a misspelling was compared with, taken apart. */
	#forms = new Map<Area, readonly (readonly NameForm[])[]>();

	/**
	 * @param areas  in any order; parents need not come first
	 * @throws RangeError when two areas claim one code
	 */
	constructor(areas: Iterable<Area>) {
		for (const area of areas) this.#add(area);
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
	}

	/** Reads the areas' own names, once: for whoever would rather not wait with the first question. */
	readNames(): void {
		this.#names ??= new OwnNames(this.#byCode.values(), this.#byLevel.kabkota);
	}

	get #own(): OwnNames {
		this.readNames();
		return this.#names as OwnNames;
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
		same.#names = this.#own;
		same.#forms = this.#forms;
		same.#asked = new Map();
		return same;
	}

	/** A name as written with the areas that carry it; one of the registry's own, or from memory, where it can be. */
	nameOf(text: string): WrittenName {
		const { written, byKey } = this.#own;
		const known = written.get(text) ?? this.#asked?.get(text);
		if (known) return known;
		const name = new WrittenName(text, byKey);
		this.#asked?.set(text, name);
		return name;
	}

	/** The names of an area taken apart to be compared with a misspelling, its own first; done once for each. */
	nameFormsOf(area: Area): readonly (readonly NameForm[])[] {
		let forms = this.#forms.get(area);
		if (!forms) {
			forms = nameFormsOfArea(area);
			this.#forms.set(area, forms);
		}
		return forms;
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
		const name = this.nameOf(text);
		return within ? name.within(level, within) : name.at(level);
	}

	/**
	 * The areas of a level that carry a name and lie in one of several areas.
	 *
	 * @param within  none: anywhere
	 */
	findInside(level: AreaLevel, text: string, within: readonly AreaCode[]): readonly NamedArea[] {
		return this.nameOf(text).inside(level, within);
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
