import type { KnownIndicators } from '../core/indicator/known-indicators.ts';
import { recogniseColumns } from '../core/indicator/recognise-columns.ts';
import type { PublishedFigures } from '../core/indicator/cross-check.ts';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import { indicatorName } from '../core/table/read-header.ts';
import { checkCells } from '../core/validity/check-cells.ts';
import { checkTable } from '../core/validity/check-table.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';
import { describeWarning } from '../i18n/warning-messages.ts';

/** What commands that show a column refuse by themselves, and what needs no look. */
const TOLD_ELSEWHERE = new Set(['level-not-valid', 'not-an-indicator', 'published-agrees']);

/** A person's words for a column, as they are compared. */
export function nameKey(text: string): string {
	return text
		.toLowerCase()
		.replace(/[\s_-]+/gu, ' ')
		.trim();
}

/**
 * What is to be said of columns before anyone presents them, in Indonesian sentences, as the page says it
 * of a table: a change called percent, families by people, coverage beyond 100 %, P2 above P1, figures
 * that differ from what was published.
 *
 * @param shown      the columns that are shown, by a person's words or the indicator's name
 * @param published  what was published of an indicator
 */
export function columnRemarks(
	{ join, tidy }: JoinedFigures,
	shown: readonly string[],
	known: KnownIndicators,
	published: (id: string) => PublishedFigures,
): string[] {
	const asked = new Set(shown.map(nameKey));
	const names = new Set(
		join.columns.flatMap(({ role, name, indicator }) => {
			const own = [indicator ?? name, name, indicatorName(name)];
			return role === 'value' && own.some((each) => asked.has(nameKey(each))) ? [name] : [];
		}),
	);
	if (names.size === 0) return [];
	const isShown = (column: unknown): boolean => column === null || names.has(String(column));
	const columns = recogniseColumns({ join, tidy }, known);
	const warnings = checkTable({ join, tidy, columns, known }, published).filter(
		({ column, warning }) => isShown(column) && !TOLD_ELSEWHERE.has(warning.code),
	);
	return [
		...checkCells({ join, tidy })
			.filter(({ params }) => isShown(params['column']))
			.map((each) => describeDiagnostic('id', each)),
		...warnings.map(({ warning }) => describeWarning('id', warning)),
	];
}
