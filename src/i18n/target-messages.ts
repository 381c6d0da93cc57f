import type { PaceRefusal, PaceRemark, PaceStatus } from '../core/targets/pace.ts';
import { formatNumber, formatPlain } from './format-value.ts';
import { fillIn, type Language, type MessageParams } from './translate.ts';
import { unitText } from './unit-text.ts';

const MESSAGES = {
	id: {
		title: 'Target dan laju',
		range: '{low}–{high}',
		plan: '{plan}, {year}',
		planNoYear: '{plan}, tahun tidak dicetak',
		draft: 'rancangan',
		'status.reached': 'tercapai',
		'status.on-track': 'sesuai jalur',
		'status.nearly': 'hampir',
		'status.off-track': 'di luar jalur',
		'status.unknown': 'laju belum diketahui',
		to: 'ke {goal}',
		gap: 'Selisih terhadap target',
		needed: 'Perlu per tahun',
		observed: 'Teramati per tahun, sejak',
		observedNone: 'Teramati per tahun',
		since: 'Laju dihitung sejak',
		arrival: 'Proyeksi sederhana, {year}',
		points: 'persen poin',
		relative: '{percent} % dari angkanya',
		away: 'menjauh dari target',
		'refusal.no-year': 'Tahun target tidak dicetak. Tanpa tahun tidak ada laju.',
		'refusal.no-figures': 'Belum ada angka untuk dibandingkan dengan target.',
		'refusal.year-passed':
			'Tahun target sudah sampai atau lewat pada periode ini: angkanya {value}, target {goal}. Pilih periode sebelumnya untuk melihat lajunya.',
		'refusal.range-upside-down': 'Ujung rentang terbalik.',
		'remark.one-year-pace': 'Laju dari satu tahun saja bisa kebetulan.',
		'remark.short-series': 'Baru satu angka: laju belum bisa dihitung.',
		'remark.zero-target': 'Laju relatif menuju nol tidak ada; yang dipakai laju linear.',
		'remark.draft-target': 'Rencananya masih rancangan.',
		year: 'Tahun target',
		useYear: 'Pakai',
		add: 'Tambah target',
		value: 'Target',
		valueHint: 'mis. 4,5–5,5 %',
		instrument: 'Rencana',
		instrumentHint: 'mis. RPJMD 2025–2029',
		save: 'Simpan target',
		drop: 'Hapus target {target}',
		unreadable: '“{text}” bukan angka dan bukan rentang. Tulis seperti 4,5 atau 4,5–5,5.',
		below: '“{text}” adalah batas, bukan target. Tulis 0–{high} bila rentang itu yang dimaksud.',
		repaired: 'Dibaca {target}; spasi di dalam angka dibuang. Periksa lagi.',
		badYear: '“{text}” bukan tahun. Tulis empat angka, seperti 2029, atau kosongkan.',
		maybeFall:
			'Target {target} jauh di bawah angka {value}. Kalau yang dimaksud penurunan dalam persen poin, tulis angka tujuannya.',
		own: 'diisi di proyek ini',
		'page.lead':
			'Target yang pernah terbit dan yang diisi di proyek ini, dengan laju menurut angka yang terbit. Angka dari tabel Anda dibandingkan di kartu wilayah.',
		'page.targets': 'Target',
		'page.facts': 'Angka yang dikutip artikel',
		'page.factsLead':
			'Angka terbitan yang tidak mengisi peta, sebagaimana dicetak. “90 peserta” (F22) bukan indikator dan tidak ada di sini.',
		area: 'Wilayah',
		indicator: 'Indikator',
		period: 'Periode',
		source: 'Sumber',
		latest: 'Angka terakhir',
		state: 'Keadaan',
		nation: 'Indonesia',
		'fact.value': 'angka',
		'fact.change': 'perubahan',
		'fact.target': 'target',
		'fact.below': 'batas, bukan angka',
		'fact.claim': 'klaim tanpa data',
		lessThan: '< {value}',
		noPeriod: 'tidak dicetak',
		changeOf: '{points} persen poin ({percent} %)',
	},
	en: {
		title: 'Target and pace',
		range: '{low}–{high}',
		plan: '{plan}, {year}',
		planNoYear: '{plan}, year not printed',
		draft: 'draft',
		'status.reached': 'reached',
		'status.on-track': 'on track',
		'status.nearly': 'nearly',
		'status.off-track': 'off track',
		'status.unknown': 'pace not known',
		to: 'to {goal}',
		gap: 'Gap to target',
		needed: 'Needed a year',
		observed: 'Observed a year, since',
		observedNone: 'Observed a year',
		since: 'Pace since',
		arrival: 'Simple projection, {year}',
		points: 'percentage points',
		relative: '{percent}% of the figure',
		away: 'away from the target',
		'refusal.no-year': 'The target’s year was not printed. Without a year there is no pace.',
		'refusal.no-figures': 'There is no figure yet to compare with the target.',
		'refusal.year-passed':
			'The target’s year has come or passed in this period: the figure is {value}, the target {goal}. Choose an earlier period to see its pace.',
		'refusal.range-upside-down': 'The ends of the range are upside down.',
		'remark.one-year-pace': 'A pace of one year alone may be chance.',
		'remark.short-series': 'There is one figure only: no pace can be computed.',
		'remark.zero-target': 'There is no relative pace to zero; the linear one is used.',
		'remark.draft-target': 'The plan is still a draft.',
		year: 'Year of the target',
		useYear: 'Use',
		add: 'Add a target',
		value: 'Target',
		valueHint: 'e.g. 4.5–5.5%',
		instrument: 'Plan',
		instrumentHint: 'e.g. RPJMD 2025–2029',
		save: 'Save target',
		drop: 'Remove target {target}',
		unreadable: '“{text}” is neither a figure nor a range. Write 4.5 or 4.5–5.5.',
		below: '“{text}” is a bound and no target. Write 0–{high} if that range is meant.',
		repaired: 'Read as {target}; a space inside a figure was taken out. Look again.',
		badYear: '“{text}” is no year. Write four digits such as 2029, or leave it empty.',
		maybeFall:
			'The target {target} is far below the figure {value}. If a fall in percentage points is meant, write the figure to be reached.',
		own: 'given in this project',
		'page.lead':
			'Targets that were published and those given in this project, with the pace by published figures. Figures of your tables are compared in the card of an area.',
		'page.targets': 'Targets',
		'page.facts': 'Figures the articles quote',
		'page.factsLead':
			'Published figures that fill no map, as printed. “90 participants” (F22) is no indicator and is not here.',
		area: 'Area',
		indicator: 'Indicator',
		period: 'Period',
		source: 'Source',
		latest: 'Latest figure',
		state: 'State',
		nation: 'Indonesia',
		'fact.value': 'figure',
		'fact.change': 'change',
		'fact.target': 'target',
		'fact.below': 'bound, no figure',
		'fact.claim': 'claim without data',
		lessThan: '< {value}',
		noPeriod: 'not printed',
		changeOf: '{points} percentage points ({percent}%)',
	},
} as const satisfies Record<
	Language,
	Readonly<
		Record<`status.${PaceStatus}` | `refusal.${PaceRefusal}` | `remark.${PaceRemark}`, string>
	> &
		Readonly<Record<string, string>>
>;

/** Key of a text about targets. */
export type TargetMessage = keyof (typeof MESSAGES)['id'];

/** A text about targets. */
export function targetText(
	language: Language,
	key: TargetMessage,
	params: MessageParams = {},
): string {
	return fillIn(language, MESSAGES[language][key], params);
}

/**
 * Two figures as a range, equal ones once, with their unit.
 *
 * @param decimals  null: those the figures have
 *
 * @example describeRange('id', 4.5, 5.5, '%') // '4,5–5,5 %'
 * @example describeRange('id', 0.4, 0.5667, '', 2) // '0,40–0,57'
 * @example describeRange('id', 0, 0, '%') // '0 %'
 */
export function describeRange(
	language: Language,
	low: number,
	high: number,
	unit: string,
	decimals: number | null = null,
): string {
	const write = (value: number): string =>
		decimals === null ? formatPlain(language, value) : formatNumber(language, value, decimals);
	const [first, last] = [write(low), write(high)];
	const figures =
		first === last ? first : targetText(language, 'range', { low: first, high: last });
	return [figures, unitText(language, unit, low === high ? low : null)]
		.filter(Boolean)
		.join(language === 'en' && unit === '%' ? '' : ' ');
}
