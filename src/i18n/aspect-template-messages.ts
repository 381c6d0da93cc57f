import type { PovertyAspect } from '../core/indicator/indicator-definition.ts';
import { groupingMessage } from './grouping-messages.ts';
import { localeOf, type Language } from './translate.ts';

/** What is said of an index of four aspects, fetched with its fields. */
const ASPECT_TEMPLATE_MESSAGES = {
	id: {
		fill: 'Isi dari empat aspek Potret Kemiskinan',
		hint: 'Tiap aspek berbobot sama, dibagi rata di antara kolomnya. Hitungan orang atau keluarga tidak dipakai: itu besarnya wilayah.',
		none: 'Tak satu pun kolom dikenali sebagai aspek pendapatan, pendidikan, kesehatan, atau layanan dasar. Indeks tidak diubah; tambahkan indikator satu per satu.',
		without: 'Tanpa kolom, jadi tidak ikut: {aspects}. Bobotnya dibagi ke aspek lain.',
	},
	en: {
		fill: 'Fill from the four aspects of a poverty portrait',
		hint: 'Each aspect weighs the same, shared evenly by its columns. Counts of people or families are left out: they say how large an area is.',
		none: 'No column is known as income, education, health or basic services. The index is unchanged; add indicators one by one.',
		without: 'Without a column, so left out: {aspects}. Their weight goes to the other aspects.',
	},
} as const;

/** A message about an index of four aspects. */
export function aspectTemplateMessage(
	language: Language,
	key: keyof (typeof ASPECT_TEMPLATE_MESSAGES)['id'],
	aspects: readonly PovertyAspect[] = [],
): string {
	return ASPECT_TEMPLATE_MESSAGES[language][key].replace(
		'{aspects}',
		new Intl.ListFormat(localeOf(language)).format(
			aspects.map((each) => groupingMessage(language, each).toLowerCase()),
		),
	);
}
