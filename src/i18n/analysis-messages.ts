import type { Language } from './translate.ts';

/** Names of the list of priority locations and of the analyses beside it. */
const ANALYSIS = {
	id: {
		label: 'Analisis',
		list: 'Daftar',
		spatial: 'Pola ruang',
		inequality: 'Ketimpangan dan anggaran',
	},
	en: {
		label: 'Analyses',
		list: 'List',
		spatial: 'Spatial pattern',
		inequality: 'Inequality and budget',
	},
} as const;

/** The name of an analysis. */
export function analysisMessage(language: Language, key: keyof (typeof ANALYSIS)['id']): string {
	return ANALYSIS[language][key];
}
