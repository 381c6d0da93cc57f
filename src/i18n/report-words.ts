import type { ReportWords } from '../core/export/match-report.ts';
import { dataPanelMessages } from './data-panel-messages.ts';
import { addMessages, translate, type Language } from './translate.ts';

addMessages(dataPanelMessages);

/**
 * The words of the match report in a language.
 *
 * @param standard  what the columns measure, of Standar Data; '' for nothing
 */
export function reportWords(language: Language, standard: string): ReportWords {
	const t = (key: Parameters<typeof translate>[1]): string => translate(language, key);
	return {
		headings: [
			t('report.heading.file'),
			t('report.heading.row'),
			t('report.heading.label'),
			t('report.heading.code'),
			t('report.heading.area'),
			t('report.heading.parent'),
			t('report.heading.outcome'),
			t('report.heading.by'),
			t('report.heading.reason'),
			t('report.heading.suggestions'),
		],
		standard: standard === '' ? null : [t('report.heading.standard'), standard],
		outcome: (row) =>
			row.outcome === 'matched' && !row.approved
				? t('report.outcome.waiting')
				: t(`report.outcome.${row.outcome}`),
		by: (by) => t(`data.by.${by}`),
		reason: (reason) => t(`reason.${reason}`),
	};
}
