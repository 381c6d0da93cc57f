import type { JoinedFigures } from '../layer/merge-tables.ts';
import { diagnose, type Diagnostic } from '../model/diagnostic.ts';
import { cellText, type ColumnDescription } from '../model/table.ts';
import { cellDiagnostic, isPercent } from '../table/read-figures.ts';
import { readTypedRange } from '../targets/read-range.ts';

const TARGET = /\btarget(?:nya)?\b|\brpjm[dn]\b/iu;
const CHANGE =
	/\b(?:perubahan|penurunan|kenaikan|selisih|delta|naik|turun|change|difference)\b|^[Δ∆]/iu;
/** Two decimals were rounded on either side. */
const ROUNDING = 0.011;

/**
 * What cells say that is no figure, and figures that say something else than they seem to: bounds (`<1`),
 * targets without a year, targets written as ranges, targets that cannot be read, and a change of two
 * percentages that is called percent. Nothing is changed; every cell stays as it is.
 *
 * @returns at most one of each kind and column, in column order
 *
 * Cost: a pass over the cells of columns of figures and targets.
 */
export function checkCells({ join, tidy }: Pick<JoinedFigures, 'join' | 'tidy'>): Diagnostic[] {
	const { rows } = join.request.table;
	const hasPeriods = join.columns.some(({ role }) => role === 'period');
	return join.columns.flatMap((column) => {
		const cells = rows.map((row) => row[column.index]);
		const isTarget = TARGET.test(column.name) && /^(?:value|text|category)$/.test(column.role);
		if (isTarget) return checkTargets(column, cells, hasPeriods);
		if (column.role !== 'value') return [];
		const bounds = cells.flatMap((cell, row) =>
			readTypedRange(cellText(cell))?.kind === 'below' ? [row] : [],
		);
		return [
			...(bounds.length > 0
				? [cellDiagnostic('figures-censored', column.name, cells, bounds)]
				: []),
			...checkChange(column, { join, tidy }),
		];
	});
}

function checkTargets(
	{ name, period }: ColumnDescription,
	cells: Parameters<typeof cellDiagnostic>[2],
	hasPeriods: boolean,
): Diagnostic[] {
	const found: Diagnostic[] = [];
	const ranges: number[] = [];
	const others: number[] = [];
	let first: readonly [low: number, high: number] | null = null;
	for (const [row, cell] of cells.entries()) {
		const text = cellText(cell);
		if (text === '' || /^[-–—.]+$/u.test(text)) continue;
		const range = readTypedRange(text);
		if (!range) others.push(row);
		else if (range.kind === 'range' && (range.low !== range.high || range.isRepaired)) {
			ranges.push(row);
			first ??= [range.low, range.high];
		}
	}
	if (period === null && !hasPeriods)
		found.push(diagnose('targets-without-year', { column: name }));
	if (first) {
		const [low, high] = first;
		found.push(cellDiagnostic('targets-are-ranges', name, cells, ranges, { low, high }));
	}
	if (others.length > 0) found.push(cellDiagnostic('targets-unreadable', name, cells, others));
	return found;
}

/** A column of changes between two columns of one percentage, called percent: it is of points. */
function checkChange(
	column: ColumnDescription,
	{ join, tidy }: Pick<JoinedFigures, 'join' | 'tidy'>,
): Diagnostic[] {
	if (!CHANGE.test(column.name)) return [];
	const cells = join.request.table.rows.map((row) => cellText(row[column.index]));
	const isCalledPercent = isPercent(column) || cells.some((text) => text.includes('%'));
	const rates = join.columns.filter(
		(each) => each.role === 'value' && each.index !== column.index && isPercent(each),
	);
	if (!isCalledPercent || rates.length < 2) return [];
	const figureOf = (row: number, { indicator, name, period }: ColumnDescription): number | null =>
		tidy.values.find(
			(value) =>
				value.row === row &&
				value.indicator === (indicator ?? name) &&
				(period === null || value.period === period),
		)?.value ?? null;
	for (const [at, before] of rates.entries()) {
		for (const after of rates.slice(at + 1)) {
			if (before.indicator !== after.indicator || before.period === after.period) continue;
			const agreeing = cells.flatMap((_, row) => {
				const change = figureOf(row, column);
				const one = figureOf(row, before);
				const other = figureOf(row, after);
				if (change === null || one === null || other === null || one === 0) return [];
				const points = other - one;
				const isPoints = Math.abs(Math.abs(points) - Math.abs(change)) <= ROUNDING;
				return isPoints ? [{ row, points, percent: (points / one) * 100 }] : [];
			});
			const [first] = agreeing;
			if (!first || agreeing.length * 2 < cells.length) continue;
			const params = {
				column: column.name,
				before: before.name,
				after: after.name,
				points: Math.round(first.points * 100) / 100,
				percent: Math.round(first.percent * 100) / 100,
			};
			return [
				diagnose(
					'change-in-percent',
					params,
					agreeing.map(({ row }) => row),
				),
			];
		}
	}
	return [];
}
