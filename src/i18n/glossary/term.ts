/** One term or method: its anchor, its names, and what it means, in Indonesian and English. */
export type TermRow = readonly [
	anchor: string,
	nameId: string,
	nameEn: string,
	meaningId: string,
	meaningEn: string,
];
