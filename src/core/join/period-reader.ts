import { cellText, type ColumnDescription, type RawCell } from '../model/table.ts';
import { monthOf, periodOf, periodOfCellText, yearPartOf } from '../table/read-period.ts';
import type { JoinResult } from './join-result.ts';

/**
 * Tells the period of one figure: the year of its row, its header, the title or the file name, in
 * that order, and the part of the year that stands nearest.
 */
export class PeriodReader {
	readonly #columns: ReadonlyMap<ColumnDescription['periodPart'], number>;
	readonly #ofTable: string | null;
	readonly #headerParts = new Map<number, string | null>();

	constructor({ columns, request }: Pick<JoinResult, 'columns' | 'request'>) {
		this.#columns = new Map(
			columns
				.filter(({ role }) => role === 'period')
				.toReversed()
				.map(({ periodPart, index }) => [periodPart, index]),
		);
		const { table, fileName } = request;
		this.#ofTable = periodOf(table.title) ?? periodOf(fileName) ?? periodOf(table.name);
	}

	/** The period of the figure in a row's column; null when nothing names a year. */
	of(cells: readonly RawCell[], column: ColumnDescription): string | null {
		const year = periodOfCellText(this.#text(cells, 'year'));
		const base = year ?? column.period ?? this.#ofTable;
		if (!base) return null;
		// a row, or a header, that names a part beside its year means that part
		if (year?.includes('-') || (!year && column.period?.includes('-'))) return base;
		const part =
			monthPart(this.#text(cells, 'month')) ??
			this.#headerPart(column) ??
			numbered('S', this.#text(cells, 'semester')) ??
			numbered('Q', this.#text(cells, 'quarter'));
		return part ? `${base.slice(0, 4)}-${part}` : base;
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

function monthPart(text: string): string | null {
	const month = monthOf(text);
	return month ? String(month).padStart(2, '0') : null;
}

/** `Semester II`, `2`, `IV`: the number at a text's end, behind a letter. */
function numbered(letter: 'S' | 'Q', text: string): string | null {
	const roman = ['I', 'II', 'III', 'IV'].indexOf(
		text.trim().split(/\s+/).at(-1)?.toUpperCase() ?? '',
	);
	if (roman >= 0) return `${letter}${roman + 1}`;
	const digit = /([1-4])\s*$/.exec(text)?.[1];
	return digit ? `${letter}${digit}` : null;
}
