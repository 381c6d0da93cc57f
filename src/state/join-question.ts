import type { Decisions } from '../core/project/decisions.ts';
import type { JoinQuestion } from '../workers/table-service.ts';

/** What a worker is asked for a table under some decisions. */
export function joinQuestion(tableIndex: number, decisions: Decisions): JoinQuestion {
	const { asWritten, level, codeSystem, columns, answers, rowsAre, swapsCoordinates } = decisions;
	const { sumTo, hideBelow } = decisions;
	const asked = { tableIndex, level, codeSystem, columns, answers, rowsAre, swapsCoordinates };
	return { ...asked, asWritten, sumTo, hideBelow };
}
