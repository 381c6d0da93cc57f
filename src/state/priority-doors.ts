import type { PrioritySheet } from '../core/export/priority-sheets.ts';
import type { PublishedList } from '../core/priority/published-lists.ts';
import type { StatisticsClient } from '../workers/statistics-client.ts';

/** What the panel of priority locations needs of the outside world; fetched with it. */
export interface PriorityDoors {
	/** Lists of priority locations that were published. */
	readonly publishedLists: () => Promise<readonly PublishedList[]>;
	/** Makes the client of a worker that computes. */
	readonly statistics: () => StatisticsClient;
	/** Offers sheets as an XLSX file to keep. */
	readonly saveWorkbook: (name: string, sheets: readonly PrioritySheet[]) => Promise<void>;
}
