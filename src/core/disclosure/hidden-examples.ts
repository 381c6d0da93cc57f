import type { JoinResult } from '../join/join-result.ts';
import type { TidyValue } from '../join/tidy-values.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SmallCount } from '../model/table.ts';

/** A cell that is a plain figure. */
const FIGURE = /^\s*-?[\d.,\s]+%?\s*$/u;

/**
 * What was noticed, without the figures it quotes from rows and columns of which a figure is hidden:
 * a part that exceeds its whole is told with its row, not with its count.
 *
 * @param hidden  the values that are hidden
 * @param reason  stands for what was quoted
 */
export function hideExamples(
	{ columns }: Pick<JoinResult, 'columns'>,
	diagnostics: readonly Diagnostic[],
	hidden: readonly Pick<TidyValue, 'row' | 'indicator'>[],
	reason: SmallCount,
): Diagnostic[] {
	const rows = new Map<string, Set<number>>();
	for (const { row, indicator } of hidden) {
		const known = rows.get(indicator);
		if (known) known.add(row);
		else rows.set(indicator, new Set([row]));
	}
	const isHidden = ({ rows: told }: Diagnostic, name: unknown): boolean =>
		columns.some((column) => {
			if (column.name !== name && column.indicator !== name) return false;
			const among = rows.get(column.indicator ?? column.name);
			return among !== undefined && told.some((row) => among.has(row));
		});
	return diagnostics.map((each): Diagnostic => {
		const { examples, column } = each.params;
		if (!Array.isArray(examples) || !isHidden(each, column)) return each;
		const told = (examples as readonly string[]).map((text) => (FIGURE.test(text) ? reason : text));
		return { ...each, params: { ...each.params, examples: [...new Set(told)] } };
	});
}
