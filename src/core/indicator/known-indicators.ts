import { AREA_LEVELS, type AreaLevel } from '../model/area.ts';
import type { AskedFact } from './asked-facts.ts';
import { headerKeys } from './header-key.ts';
import type { IndicatorDefinition } from './indicator-definition.ts';
import { mendWords } from './misspelt-words.ts';
import { SERVICE_CATEGORY_WORDS } from './service-categories.ts';
import { titleMeans } from './title-names.ts';
import { unitAgrees } from './unit-kinds.ts';

/** What a column says of itself, and what stands around it. */
export interface ColumnWords {
	readonly header: string;
	/** Unit as the table writes it, lower case, or null. */
	readonly unit: string | null;
	/** Title, sheet and file name, the nearest first. */
	readonly titles: readonly string[];
	/** Category columns with their distinct cells. */
	readonly categories: readonly { readonly name: string; readonly values: readonly string[] }[];
	/** Headers of the table's other value columns. */
	readonly others: readonly string[];
}

/** What a column was recognised as. */
export interface Recognition {
	/** Null where the categories of one column are several indicators. */
	readonly id: string | null;
	/** `exact`: its own header names it. `likely`: a bare word, a title or a category does. */
	readonly certainty: 'exact' | 'likely';
	/** The category column that tells the indicators apart, and which is which. */
	readonly byCategory: {
		readonly name: string;
		readonly ids: ReadonlyMap<string, string>;
	} | null;
	/** Part of the people that the header names: `{ daerah: 'perkotaan' }`. */
	readonly part: Readonly<Record<string, string>>;
}

/** Most distinct cells of a category column that are looked at. */
const MOST_CATEGORIES = 40;

/** Headers that say only that here are figures. */
const BARE =
	/^(?:(?:jumlah|nilai|total|banyaknya|angka|value|data content|data|persentase|isi|laki laki|perempuan|l|p)(?: ribu)?|)$/u;

/** Parts of the people that a header may name. */
const PARTS: readonly (readonly [RegExp, string, string])[] = [
	[/ ?\b(?:di )?(?:daerah )?perkotaan\b/u, 'daerah', 'perkotaan'],
	[/ ?\b(?:di )?(?:daerah )?p(?:erd|ed)esaan\b/u, 'daerah', 'perdesaan'],
	[/ ?\blaki laki\b/u, 'jenis_kelamin', 'laki-laki'],
	[/ ?\bperempuan\b/u, 'jenis_kelamin', 'perempuan'],
];

/** How a header of a register says what is asked of it. */
const FACT_WORDS: readonly (readonly [AskedFact, RegExp])[] = [
	[
		'part',
		/\b(?:(?:non|bukan|belum|tidak|tanpa) )?(?:(?:penerima|menerima) )?(?:ppks|pmks|psks|bansos|bantuan sosial|penerima)\b/u,
	],
	[
		'decile',
		/\b(?:semua desil|desil (?:\d{1,2}|i{1,3}|iv)(?: (?:s d|sd|sampai|dan)?(?: ?desil)? ?\d{1,2})?)\b/u,
	],
	[
		'verification',
		/\b(?:(?:belum|sudah|telah|hasil) )?(?:(?:di|ter)?(?:verval|verifikasi|validasi)(?: dan validasi)?|musdes)\b/u,
	],
	['services', SERVICE_CATEGORY_WORDS],
];

/** Counts of everybody: a title that counts some of them says more than the header. */
const GENERAL = new Set([
	'jumlah-penduduk',
	'jumlah-keluarga',
	'jumlah-rumah-tangga',
	'kpm-bansos',
]);

interface Named {
	readonly id: string;
	readonly isSure: boolean;
}

/** What a text names: by which of its forms, and of which part of the people. */
type Told = Named & Pick<Recognition, 'part'> & { readonly key: string };

/**
 * The indicators that are known, by id and by what headers call them.
 *
 * Making one costs a pass over the catalogue; recognising a column costs a few look-ups, and a pass
 * over the aliases where only a title can tell.
 */
export class KnownIndicators {
	readonly #byId: ReadonlyMap<string, IndicatorDefinition>;
	readonly #byKey = new Map<string, Named>();
	/** Words of all that they are called. */
	readonly #words: ReadonlySet<string>;

	/** @throws RangeError when two indicators have one id, or are called the same: the catalogue is ours */
	constructor(readonly definitions: readonly IndicatorDefinition[]) {
		this.#byId = new Map(definitions.map((known) => [known.id, known]));
		if (this.#byId.size !== definitions.length)
			throw new RangeError('an indicator has two entries');
		for (const known of definitions) {
			for (const name of [known.id.replaceAll('-', ' '), known.name.id, known.name.en]) {
				this.#add(name, known.id, true);
			}
			for (const alias of known.aliases) {
				const isBareWord = /^[\p{Ll}\d]+$/u.test(alias);
				this.#add(alias, known.id, !isBareWord);
			}
		}
		this.#words = new Set([...this.#byKey.keys()].flatMap((key) => key.split(' ')));
	}

	#add(name: string, id: string, isSure: boolean): void {
		const bare = name.replace(/\([^)]*\)/gu, ' ');
		for (const key of [name, bare].flatMap((each) => headerKeys(each).slice(0, 1))) {
			const before = this.#byKey.get(key);
			if (before && before.id !== id)
				throw new RangeError(`"${key}" names both ${before.id} and ${id}`);
			this.#byKey.set(key, { id, isSure: isSure || (before?.isSure ?? false) });
		}
	}

	/** The indicator with an id, or undefined. */
	find(id: string): IndicatorDefinition | undefined {
		return this.#byId.get(id);
	}

	/**
	 * What a column of somebody's table measures.
	 *
	 * The header decides; a unit chooses between a rate and its count. A header that says nothing is
	 * read with its categories, then with the titles; a near miss stays unknown.
	 *
	 * @returns null for a column nobody knows
	 */
	recognise(column: ColumnWords): Recognition | null {
		const own = this.#ofText(column.header) ?? this.#ofMisspelt(column.header);
		const id = own && this.#inUnit(own.id, column);
		if (own && id === null) return null;
		const told = own && id && this.#ofLongerTitle(own.key, id, column);
		const isGeneral = id !== null && GENERAL.has(id);
		if (own && id && !isGeneral) {
			return told
				? recognised(told, false, own.part)
				: recognised(id, own.isSure && id === own.id, own.part);
		}
		const parted = this.#byCategory(column);
		if (parted) {
			const ids = new Set(parted.ids.values());
			const [only = null] = ids;
			return {
				id: id ?? (ids.size === 1 ? only : null),
				certainty: 'likely',
				byCategory: parted,
				part: {},
			};
		}
		if (own && id) return told ? recognised(told, false, {}) : recognised(id, own.isSure, own.part);
		const isBare = headerKeys(column.header).some((key) => BARE.test(key));
		const titled = isBare ? this.#ofTitles(column) : null;
		return titled ? recognised(titled, false, {}) : null;
	}

	/** The indicator of one category of a column, the column's own where categories do not tell. */
	ofSlice(found: Recognition | null, category: Readonly<Record<string, string>>): string | null {
		const parted = found?.byCategory;
		const cell = parted && category[parted.name];
		return (
			(cell === undefined || cell === null ? null : parted?.ids.get(cell)) ?? found?.id ?? null
		);
	}

	/** The finest level at which everything a column may be is valid; null for an unknown column. */
	lowestLevelOf(found: Recognition | null): AreaLevel | null {
		const ids = found ? [...(found.byCategory?.ids.values() ?? []), found.id] : [];
		const depths = ids.flatMap((id) => {
			const known = id === null ? undefined : this.find(id);
			return known ? [AREA_LEVELS.indexOf(known.lowestLevel)] : [];
		});
		return depths.length === 0 ? null : (AREA_LEVELS[Math.min(...depths)] ?? null);
	}

	#ofText(text: string): Told | null {
		const keys = headerKeys(text);
		for (const key of keys) {
			const named = this.#byKey.get(key);
			if (named) return { ...named, key, part: {} };
		}
		for (const key of keys) {
			for (const [pattern, name, part] of PARTS) {
				if (!pattern.test(key)) continue;
				const named = this.#byKey.get(key.replace(pattern, '').trim());
				if (named && !isOfFamilies(name, this.find(named.id)))
					return { ...named, key, part: { [name]: part } };
			}
		}
		return this.#ofBoth(text) ?? this.#ofRegister(keys);
	}

	/** What a header names of which it also tells what is asked: `Keluarga DTKS PPKS`. */
	#ofRegister(keys: readonly string[]): Told | null {
		for (const key of keys) {
			for (const [fact, pattern] of FACT_WORDS) {
				const bare = key.replace(pattern, ' ').replace(/\s+/gu, ' ').trim();
				const named = bare === key ? undefined : this.#byKey.get(bare);
				if (!named || !this.find(named.id)?.asks?.includes(fact)) continue;
				// the mark between two deciles is lost in a key: only one decile alone is one
				const [, decile = ''] = /\bdesil (\d{1,2})(?! ?(?:\d|s d|sd|sampai|dan))/u.exec(key) ?? [];
				const ofDecile = `${named.id}-desil-${decile}`;
				const id = fact === 'decile' && this.find(ofDecile) ? ofDecile : named.id;
				return { ...named, id, key, part: {} };
			}
		}
		return null;
	}

	/** What a header says twice: `P1 (Indeks Kedalaman Kemiskinan)`. */
	#ofBoth(text: string): Told | null {
		const [, before = '', inside = ''] = /^([^()]+)\(([^()]+)\)[^()]*$/u.exec(text) ?? [];
		const named = (part: string): (Named & { readonly key: string }) | undefined =>
			headerKeys(part).flatMap((key) => {
				const found = this.#byKey.get(key);
				return found ? [{ ...found, key }] : [];
			})[0];
		const first = named(before);
		return first && first.id === named(inside)?.id ? { ...first, part: {} } : null;
	}

	/** What a header with a misspelt word names: never surely. */
	#ofMisspelt(text: string): Told | null {
		for (const key of headerKeys(text)) {
			const mended = mendWords(key, this.#words);
			const named = mended === null ? null : this.#ofText(mended);
			if (named) return { ...named, isSure: false };
		}
		return null;
	}

	/**
	 * The indicator itself where it can be in the column's unit, else its rate, its count, or people or
	 * households of the register whose families it counts; null where none of them can.
	 */
	#inUnit(id: string, { unit, header }: ColumnWords): string | null {
		const known = this.find(id);
		if (!known) return null;
		const agrees = (each: IndicatorDefinition | undefined): each is IndicatorDefinition =>
			each !== undefined && unitAgrees(unit, header, each);
		const isScaled = unit === 'ribu' || unit === 'juta';
		const companion = known.companion ? this.find(known.companion) : undefined;
		if (agrees(known) && !(isScaled && companion?.measure === 'count')) return id;
		const people = id.replace(/^keluarga-/u, 'individu-');
		// of which decile they are is asked of people of a register, where the header does not tell
		const all = this.find(people.replace(/-desil-[\d-]+$/u, ''));
		const households = this.find(id.replace(/^keluarga-/u, 'rumah-tangga-'));
		return [companion, this.find(people), all, households].find(agrees)?.id ?? null;
	}

	#byCategory(column: ColumnWords): Recognition['byCategory'] {
		const { header, categories } = column;
		let best: { name: string; ids: Map<string, string>; share: number } | null = null;
		for (const { name, values } of categories) {
			const cells = values.filter((cell) => cell !== '').slice(0, MOST_CATEGORIES);
			const ids = new Map<string, string>();
			for (const cell of cells) {
				const named = this.#ofText(cell) ?? this.#ofText(`${header} ${cell}`);
				if (!named) continue;
				ids.set(cell, this.#ofLongerTitle(named.key, named.id, column) ?? named.id);
			}
			const share = cells.length === 0 ? 0 : ids.size / cells.length;
			if (share >= 0.5 && share > (best?.share ?? 0)) best = { name, ids, share };
		}
		return best && { name: best.name, ids: best.ids };
	}

	/**
	 * The indicator a title names with more words than the header: `Jumlah Penduduk` in a table of
	 * *Jumlah Penduduk Miskin*, `IPM` in one of *IPM metode lama*.
	 */
	#ofLongerTitle(key: string, id: string, column: ColumnWords): string | null {
		const own = ` ${key.replace(/^jumlah /u, '')} `;
		const measure = this.find(id)?.measure;
		const longer = this.#inTitles(column, (name, named) => {
			const longer = this.find(named);
			if (!longer || named === id || longer.measure !== measure) return false;
			return ` ${name} `.includes(own) && unitAgrees(column.unit, column.header, longer);
		});
		return longer && longer !== id ? longer : null;
	}

	/** The longest name in a title that agrees with a header which says nothing. */
	#ofTitles(column: ColumnWords): string | null {
		const [header = ''] = headerKeys(column.header);
		const isCount = /jumlah|total|banyak|laki|perempuan/.test(header);
		const isRate = /persentase/.test(header);
		return this.#inTitles(column, (_, id) => {
			const measure = this.find(id)?.measure;
			return !(isCount && measure !== 'count') && !(isRate && measure === 'count');
		});
	}

	/** The longest name that stands in a title, passes a test, and is no other column's. */
	#inTitles(
		{ titles, others }: ColumnWords,
		test: (key: string, id: string) => boolean,
	): string | null {
		const taken = new Set(others.map((other) => this.#ofText(other)?.id));
		const names = {
			isName: (words: string): boolean => this.#byKey.has(words),
			isWordOfNames: (word: string): boolean => this.#words.has(word),
		};
		for (const title of titles) {
			const forms = headerKeys(title.replace(/\.\w{2,5}$/u, ''));
			const found = [...this.#byKey]
				.filter(([key, { id }]) => !taken.has(id) && test(key, id))
				.filter(([key]) => forms.some((form) => titleMeans(form, key, names)))
				.sort(([a], [b]) => b.length - a.length)[0];
			if (found && found[0].length > 2) return found[1].id;
		}
		return null;
	}
}

function recognised(id: string, isSure: boolean, part: Recognition['part']): Recognition {
	return { id, certainty: isSure ? 'exact' : 'likely', byCategory: null, part };
}

/** Families have no sex: *kepala keluarga perempuan* are some of them, which nothing here counts. */
function isOfFamilies(part: string, known: IndicatorDefinition | undefined): boolean {
	return part === 'jenis_kelamin' && /^(?:keluarga|rumah tangga|kpm)/iu.test(known?.unit ?? '');
}
