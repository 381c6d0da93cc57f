import { diagnose, MAX_DIAGNOSTIC_ROWS, type Diagnostic } from '../model/diagnostic.ts';
import { cellText, type MissingReason, type NumberChoice, type RawCell } from '../model/table.ts';
import {
	decideNumberFormat,
	parseNumber,
	type NumberFormat,
	type ParsedNumber,
} from './parse-number.ts';

/** A column of figures, read. */
export interface ColumnFigures {
	readonly format: NumberFormat;
	/** One per row, in order. */
	readonly numbers: readonly ParsedNumber[];
	/**
	 * What has to be asked before any figure of the column holds: whether numbers from 0 to 1 are
	 * shares of one or percentages, or whether thousands lost their zeros. Null: nothing, or answered.
	 */
	readonly doubt: 'percent-or-fraction' | 'thousands-lost-zeros' | null;
	readonly diagnostics: readonly Diagnostic[];
}

/** What a column of figures is of, as far as header and unit say. */
export interface FiguresOf {
	readonly name: string;
	readonly unit: string | null;
	/** Id of a known indicator, or a name. */
	readonly indicator?: string | null;
}

/** Cells a message quotes. */
const EXAMPLES = 3;
const COUNTED =
	/^(?:orang|jiwa|penduduk|kpm|keluarga|kk|kepala keluarga|rumah tangga|ruta|balita|anak|siswa|desa|unit)$/;
const COUNTED_HEADER =
	/^(?:jumlah|banyaknya|total)[\s_]+(?:penduduk|keluarga|kk|kpm|penerima|rumah[\s_]tangga|jiwa|orang|siswa|balita|anak|desa)/iu;

/**
 * Reads the cells of one column as figures, and doubts what cannot be told.
 *
 * Nothing is changed silently: a number that may be two has no value and the reason
 * `ambiguous-number`, until a person chose. In a column of counts where a dot parts thousands and
 * some last zeros are lost (`167.228`, `50.36`), and in one of percentages where some are shares of
 * one, no figure but zero holds: the cells that look right may be wrong too.
 *
 * @param of      the column's header and unit
 * @param cells   one per row
 * @param chosen  what a person said of the column
 * @param told    the decimal mark a person gave for another column of the table: that of this one too
 *                where its cells may mean both
 *
 * Cost: twice over the cells.
 */
export function readFigures(
	of: FiguresOf,
	cells: readonly (RawCell | undefined)[],
	chosen: NumberChoice = {},
	told: '.' | ',' | null = null,
): ColumnFigures {
	const areWhole = !inMultiples(of);
	const decided = decideNumberFormat(
		cells.map((cell) => cell ?? null),
		areWhole,
	);
	const answered = chosen.decimal ?? (decided.certainty === 'ambiguous' ? told : null);
	const choice = { ...chosen, decimal: answered };
	const format: NumberFormat = choice.decimal
		? { ...decided, decimal: choice.decimal, certainty: 'decided' }
		: decided;
	const parsed = cells.map((cell) => parseNumber(cell, format));
	const doubt = doubtOf(of, cells, parsed, format, choice);
	const isMixed = hasWhole(parsed);
	const numbers = parsed.map((number, at) => {
		if (number.value === null || number.value === 0) return number;
		if (doubt) return missing('ambiguous-number');
		return scaled(number.value, cells[at], choice, isMixed);
	});
	const diagnostics = [
		...formatDiagnostics(of, format, cells, parsed),
		...(doubt ? [doubtDiagnostic(doubt, of, cells, parsed)] : []),
	];
	return { format, numbers, doubt, diagnostics };
}

/** Whether figures are of thousands or more of their unit, by unit and header. */
export function inMultiples({ name, unit }: Pick<FiguresOf, 'name' | 'unit'>): boolean {
	return /\b(?:ribu(?:an)?|juta(?:an)?|mil[iy]ar(?:an)?|tril[iy]i?un(?:an)?|rb|jt|thousand|million|billion)\b|\b000\b(?! ?\d)/iu.test(
		`${name} ${unit ?? ''}`.replaceAll('_', ' '),
	);
}

function missing(reason: MissingReason): ParsedNumber {
	return { value: null, missing: reason };
}

function doubtOf(
	of: FiguresOf,
	cells: readonly (RawCell | undefined)[],
	parsed: readonly ParsedNumber[],
	format: NumberFormat,
	{ decimal, scale }: NumberChoice,
): ColumnFigures['doubt'] {
	const values = parsed.flatMap(({ value }) => (value === null ? [] : [value]));
	if (isCount(of) && !decimal && !scale && hasLostZeros(cells, values, format)) {
		return 'thousands-lost-zeros';
	}
	if (isPercent(of) && !scale && isPartlyFraction(values)) return 'percent-or-fraction';
	return null;
}

function isCount({ name, unit }: FiguresOf): boolean {
	return unit === null
		? COUNTED_HEADER.test(name) && !/ribu|juta/iu.test(name)
		: COUNTED.test(unit);
}

/**
 * Whether a column's figures are percentages, by its unit, or its header where it has none.
 *
 * @example isPercent({ name: 'P0', unit: 'persen' }) // true
 * @example isPercent({ name: 'Jumlah', unit: 'orang' }) // false
 */
export function isPercent({ name, unit, indicator }: FiguresOf): boolean {
	if (unit !== null) return /persen|%/u.test(unit);
	return (
		/\b(?:persen|persentase|presentase)|%/iu.test(name) || /^persentase-/.test(indicator ?? '')
	);
}

/** Digits behind the decimal dot of a number as JavaScript prints it. */
function decimals(value: number): number {
	return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** Counts with up to three decimals, none below one: thousands, read as decimals. */
function hasLostZeros(
	cells: readonly (RawCell | undefined)[],
	values: readonly number[],
	{ decimal }: NumberFormat,
): boolean {
	if (decimal === ',' || values.some((value) => value !== 0 && value < 1)) return false;
	const broken = values.map(decimals).filter((length) => length > 0);
	const hasThree = cells.some((cell) => /^\d{1,3}\.\d{3}$/.test(cellText(cell)));
	return hasThree && broken.some((length) => length < 3) && broken.every((length) => length <= 3);
}

/** Shares of one among percentages, or nothing but shares of one under the name of percentages. */
function isPartlyFraction(values: readonly number[]): boolean {
	const shares = values.filter((value) => value > 0 && value <= 1);
	const percents = values.filter((value) => value > 1);
	if (percents.length === 0) {
		const inside = shares.filter((value) => value < 1);
		return inside.length >= 3 && inside.length >= values.length / 2;
	}
	if (shares.length < 2 || percents.length < 2) return false;
	const apart = median(shares) * 100 - median(percents);
	const isAlike =
		apart === 0 || Math.abs(Math.log10((median(shares) * 100) / median(percents))) < 0.7;
	const gap = Math.min(...percents) / Math.max(...shares);
	const isFiner = median(shares.map(decimals)) >= median(percents.map(decimals)) + 2;
	// a few low percentages are no shares of one, unless they are written to two more decimals
	const areMany = shares.length >= values.length / 10;
	return isAlike && (isFiner || (gap >= 3 && areMany));
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function hasWhole(parsed: readonly ParsedNumber[]): boolean {
	return parsed.some(({ value }) => value !== null && value > 1);
}

/** A value as a person said the column is to be read. */
function scaled(
	value: number,
	cell: RawCell | undefined,
	{ scale }: NumberChoice,
	isMixed: boolean,
): ParsedNumber {
	if (scale === 'fraction' && value > 0 && value <= 1) {
		// among percentages, 1 may be the whole or one in a hundred
		if (value === 1 && isMixed) return missing('ambiguous-number');
		return { value: Number((value * 100).toPrecision(15)), missing: null };
	}
	if (scale === 'thousand') {
		const isDotted =
			typeof cell === 'number' ? !Number.isInteger(cell) : cellText(cell).includes('.');
		if (isDotted && value < 1000) return { value: Math.round(value * 1000), missing: null };
		// 120 without a dot may be 120, or 120 thousand that lost its zeros
		if (value < 1000) return missing('ambiguous-number');
	}
	return { value, missing: null };
}

function doubtDiagnostic(
	doubt: NonNullable<ColumnFigures['doubt']>,
	of: FiguresOf,
	cells: readonly (RawCell | undefined)[],
	parsed: readonly ParsedNumber[],
): Diagnostic {
	const doubtful = parsed.flatMap(({ value }, row) => {
		if (value === null || value === 0) return [];
		const isNamed =
			doubt === 'percent-or-fraction'
				? value <= 1
				: !Number.isInteger(value) && decimals(value) < 3;
		return isNamed ? [row] : [];
	});
	return cellDiagnostic(doubt, of.name, cells, doubtful);
}

/** What is told about a column's separators and the cells that are no figures. */
function formatDiagnostics(
	{ name }: FiguresOf,
	format: NumberFormat,
	cells: readonly (RawCell | undefined)[],
	parsed: readonly ParsedNumber[],
): Diagnostic[] {
	const { dot, comma } = format.evidence;
	const rowsOf = (...reasons: readonly MissingReason[]): number[] =>
		parsed.flatMap((number, row) =>
			number.missing && reasons.includes(number.missing) ? [row] : [],
		);
	const ambiguous = rowsOf('ambiguous-number');
	const found: Diagnostic[] = [];
	if (format.certainty === 'ambiguous') {
		found.push(cellDiagnostic('number-format-ambiguous', name, cells, ambiguous));
	}
	if (format.certainty === 'mixed') {
		const count = Math.min(dot, comma);
		found.push({
			...cellDiagnostic('number-format-mixed', name, cells, ambiguous, { dot, comma }),
			count,
		});
	}
	const reasons = [
		['number-unreadable', rowsOf('not-a-number', 'error-cell')],
		['number-out-of-range', rowsOf('out-of-range')],
		['dates-in-numbers', rowsOf('became-date')],
	] as const;
	for (const [code, rows] of reasons) {
		if (rows.length > 0) found.push(cellDiagnostic(code, name, cells, rows));
	}
	return found;
}

/**
 * A diagnostic about cells of one column: the column, the rows, and some cells as they are written.
 *
 * @example cellDiagnostic('number-unreadable', 'P0', ['a', 1, 'b'], [0, 2]).params['examples'] // ['a', 'b']
 */
export function cellDiagnostic(
	code: Diagnostic['code'],
	column: string,
	cells: readonly (RawCell | undefined)[],
	rows: readonly number[],
	more: Diagnostic['params'] = {},
): Diagnostic {
	const examples = new Set<string>();
	for (const row of rows.slice(0, MAX_DIAGNOSTIC_ROWS)) {
		if (examples.size < EXAMPLES) examples.add(cellText(cells[row]));
	}
	return diagnose(code, { column, examples: [...examples], ...more }, rows);
}
