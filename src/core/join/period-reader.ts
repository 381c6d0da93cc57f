import { cellText, type ColumnDescription, type RawCell } from '../model/table.ts';
import {
	MONTH_NAMES,
	monthOf,
	periodOf,
	periodOfCellText,
	yearPartOf,
} from '../table/read-period.ts';
import type { JoinResult } from './join-result.ts';

/**
 * Tells the period of one figure: the year of its row, its header, the title or the file name, in
 * that order, and the part of the year that stands nearest.
 */
export class PeriodReader {
	readonly #columns: ReadonlyMap<ColumnDescription['periodPart'], number>;
	readonly #ofTable: string | null;
	readonly #headerParts = new Map<number, string | null>();
	/** What the cells of years say: few, and each stands in many rows. */
	readonly #years = new Map<string, string | null>();
	/** Whether the headers of figures name different parts of a year. */
	readonly #isParted: boolean;

	constructor({ columns, request }: Pick<JoinResult, 'columns' | 'request'>) {
		this.#columns = new Map(
			columns
				.filter(({ role }) => role === 'period')
				.toReversed()
				.map(({ periodPart, index }) => [periodPart, index]),
		);
		const { table, fileName } = request;
		this.#ofTable = periodOf(table.title) ?? periodOf(fileName) ?? periodOf(table.name);
		const values = columns.filter(({ role }) => role === 'value');
		this.#isParted = new Set(values.map((column) => this.#headerPart(column))).size > 1;
	}

	/**
	 * The part of an unknown year that a figure is of, in words, where figures of several parts stand
	 * side by side: March and September are two figures, whatever the year. Null where the year is known.
	 */
	partOfNoYear(cells: readonly RawCell[], column: ColumnDescription): string | null {
		if (!this.#isParted || this.of(cells, column) !== null) return null;
		const part = this.#headerPart(column);
		return part && partInWords(part);
	}

	/** The period of the figure in a row's column; null when nothing names a year. */
	of(cells: readonly RawCell[], column: ColumnDescription): string | null {
		const year = this.#year(this.#text(cells, 'year'));
		const base = year ?? column.period ?? this.#ofTable;
		if (!base) return null;
		// a row, or a header, that names a part beside its year means that part
		if (year?.includes('-') || (!year && column.period?.includes('-'))) return base;
		const part =
			monthPart(this.#text(cells, 'month')) ??
			this.#headerPart(column) ??
			partOfText('S', this.#text(cells, 'semester')) ??
			partOfText('Q', this.#text(cells, 'quarter'));
		return part ? `${base.slice(0, 4)}-${part}` : base;
	}

	#year(text: string): string | null {
		let year = this.#years.get(text);
		if (year === undefined) this.#years.set(text, (year = periodOfCellText(text)));
		return year;
	}

	#text(cells: readonly RawCell[], part: ColumnDescription['periodPart']): string {
		const index = this.#columns.get(part);
		return index === undefined ? '' : cellText(cells[index]);
	}

	#headerPart({ index, name }: ColumnDescription): string | null {
		const known = this.#headerParts.get(index);
		if (known !== undefined) return known;
		const part = yearPartOf(name);
		this.#headerParts.set(index, part);
		return part;
	}
}

/** `Semester 1`, `Triwulan 2`, `Maret`. */
function partInWords(part: string): string {
	const number = Number(part.replace(/\D/gu, ''));
	if (part.startsWith('S')) return `Semester ${number}`;
	return part.startsWith('Q') ? `Triwulan ${number}` : (MONTH_NAMES[number - 1] ?? part);
}

function monthPart(text: string): string | null {
	if (text === '') return null;
	const month = monthOf(text);
	return month ? String(month).padStart(2, '0') : null;
}

/** `Semester II`, `Semester 1 (Maret)`, `2`, `IV`. */
function partOfText(letter: 'S' | 'Q', text: string): string | null {
	if (text === '') return null;
	const named = yearPartOf(text);
	return named?.startsWith(letter) ? named : numbered(letter, text);
}

/** `II`, `2`, `IV`: the number at a text's end, behind a letter. */
function numbered(letter: 'S' | 'Q', text: string): string | null {
	const roman = ['I', 'II', 'III', 'IV'].indexOf(
		text.trim().split(/\s+/).at(-1)?.toUpperCase() ?? '',
	);
	if (roman >= 0) return `${letter}${roman + 1}`;
	const digit = /([1-4])\s*$/.exec(text)?.[1];
	return digit ? `${letter}${digit}` : null;
}
