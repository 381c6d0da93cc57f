import { describe, expect, it } from 'vitest';
import {
	diagnose,
	DIAGNOSTIC_SEVERITY,
	type DiagnosticCode,
	type DiagnosticParams,
} from '../../src/core/model/diagnostic.ts';
import { MISSING_REASONS } from '../../src/core/model/table.ts';
import { describeDiagnostic } from '../../src/i18n/describe-diagnostic.ts';
import { aboutMessages } from '../../src/i18n/about-messages.ts';
import { dataPanelMessages } from '../../src/i18n/data-panel-messages.ts';
import { messagesEn } from '../../src/i18n/messages.en.ts';
import { messagesId } from '../../src/i18n/messages.id.ts';
import { statisticsMessages } from '../../src/i18n/statistics-messages.ts';
import { tableMessages } from '../../src/i18n/table-messages.ts';
import { isMessageKey, LANGUAGES, translate } from '../../src/i18n/translate.ts';

/** What each diagnostic is usually told with; those not listed need nothing but their count. */
const PARAMS: Readonly<Partial<Record<DiagnosticCode, DiagnosticParams>>> = {
	'file-empty': { file: 'p0.csv' },
	'file-too-large': { file: 'p0.csv', megabytes: 240, limit: 200 },
	'file-type-unknown': { file: 'p0.pdf', kind: 'pdf' },
	'file-type-differs': { file: 'p0.csv', ending: 'csv', format: 'zip' },
	'file-damaged': { file: 'p0.xlsx', part: 'zip' },
	'file-locked': { file: 'p0.xlsx' },
	'file-inflates': { file: 'p0.xlsx', megabytes: 200 },
	'file-unsafe': { file: 'p0.xlsx', part: 'xl/workbook.xml' },
	'project-not-ours': { file: 'a' },
	'project-newer': { file: 'a', version: 2, known: 1 },
	'project-damaged': { file: 'a', line: 3, column: 4 },
	'project-table-lost': { file: 'a', places: ['b.csv: sheets'] },
	'project-part-damaged': { file: 'a', places: ['b.csv: slice'] },
	'project-result-differs': { table: 'b', rows: 1, rowsThen: 2, areas: 1, areasThen: 2 },
	'project-figures-differ': { table: 'b' },
	'project-vintage-differs': { then: '2024', now: '2025' },
	'json-broken': { file: 'p0.json', line: 812, column: 40 },
	'json-without-table': { file: 'p0.json' },
	'file-is-web-page': { file: 'p0.xls' },
	'file-is-error-reply': { file: 'p0.json', message: 'Invalid API key' },
	'personal-data': { personal: 'nik', column: 2, share: 98 },
	'reading-cancelled': { file: 'p0.csv' },
	'encoding-guessed': { encoding: 'windows-1252', row: 7 },
	'encoding-chosen': { encoding: 'macintosh' },
	'quote-unclosed': { line: 12 },
	'rows-ragged': { at: ['3', '4', '90'] },
	'table-empty': { table: 'Sheet1' },
	'header-only': { table: 'Sheet1' },
	'merged-cells-filled': { column: 'Kabupaten' },
	'codes-parted': { column: 'Wilayah', example: '3602 - Lebak' },
	'periods-unstacked': { column: 'Wilayah', example: 'Kab. Lebak, 2021' },
	'parents-disagree': { column: 'Kabupaten', index: 0, inside: 3, outside: 4 },
	'table-turned': { areas: ['Lebak', 'Serang'], columns: 3 },
	'area-list': { column: 'Dalam daftar' },
	'places-parted': {
		column: 'Wilayah',
		example: 'Banten - Lebak',
		inside: 6,
		parents: ['Provinsi'],
	},
	'header-rows-joined': { headers: ['Wilayah', '2023', '2024'] },
	'number-format-ambiguous': { column: 'P0', examples: ['1.234', '5.678'] },
	'number-format-mixed': { column: 'P0', dot: 4, comma: 2, examples: ['1.234', '5.678'] },
	'number-unreadable': { column: 'P0', examples: ['1.234', '5.678'] },
	'number-out-of-range': { column: 'P0', examples: ['1E+400'] },
	'percent-or-fraction': { column: 'P0', examples: ['0.12'] },
	'dates-in-numbers': { column: 'P0', examples: ['Jan-11'] },
	'formula-without-value': { cells: ['B2'] },
	'thousands-lost-zeros': { column: 'KPM', examples: ['50.36'] },
	'factor-thousand': { column: 'GK', examples: ['505'] },
	'part-exceeds-whole': { column: 'Miskin', whole: 'Penduduk', examples: ['150'] },
	'percent-impossible': { column: 'P0', examples: ['104,2'] },
	'denominator-zero': { column: 'Penduduk', examples: ['0'] },
	'several-periods': { periods: ['2023', '2024'] },
	'figures-censored': { column: 'Ekstrem', examples: ['<1'] },
	'targets-without-year': { column: 'Target' },
	'targets-are-ranges': { column: 'Target', examples: ['7, 25-8,25%'], low: 7.25, high: 8.25 },
	'targets-unreadable': { column: 'Target', examples: ['sekitar lima'] },
	'change-in-percent': {
		column: 'Perubahan',
		before: '2022',
		after: '2023',
		points: -0.31,
		percent: -2.83,
	},
	'no-area-column': { headers: ['merek', 'harga'] },
	'no-value-column': { headers: ['Wilayah', 'status'], rows: 35 },
	'event-column': { column: 'Jumlah Peserta Kegiatan' },
	'code-system-decided': {
		column: 'kode',
		system: ['bps-2020'],
		because: 'names',
		agreeing: 4,
		witnesses: 4,
		others: ['kemendagri 0'],
	},
	'code-systems-agree': { column: 'kode', system: ['kemendagri', 'bps-2020'] },
	'code-system-unknown': { column: 'kode' },
	'parent-inferred': { area: 'Kota Bandung' },
	'parents-from-headings': { areas: ['Kabupaten Lebak'], headings: 1, inside: 4 },
	'parent-told': { parents: ['Kab. Bandng = Kabupaten Bandung'] },
	'no-row-matched': { rows: 12, level: 'kecamatan' },
	'level-suggested': { level: 'kecamatan' },
	'codes-damaged': { example: '1,10E+03', recovered: 3, lost: 1 },
	'codes-translated': { unpaired: 2 },
	'row-ambiguous': { name: 'Banjar', places: ['Kabupaten Banjar (Kalimantan Selatan)'] },
	'row-aggregate': { labels: ['Indonesia', 'Jumlah'] },
	'row-unmatched': { names: ['Wakanda'] },
	'duplicate-area': { names: ['Simeulue'] },
	'extent-differs': { areas: ['Papua Selatan'] },
	'points-counted': { rows: 12 },
	'level-not-drawn': { level: 'desa' },
	'desa-summed-partly': { missing: 12 },
	'small-counts-hidden': { least: 5 },
	'small-counts-not-public': { least: 5, public: 10 },
	'small-counts-across-tables': { least: 10 },
	'tables-not-all-compared': { most: 60 },
	'pack-missing': { part: 'batas/manifest.json' },
	'pack-damaged': { part: 'kabkota.topo.json' },
	'pack-newer': { version: 2 },
	'view-value-invalid': { part: 'l', key: 'l', value: 'planet' },
	'view-newer': { version: '9' },
	'tooltip-markup': { markup: '<b>' },
	'tooltip-field-unknown': { fields: ['gaji'], known: ['nama', 'nilai'] },
	'working-area-left': { area: 'Banten' },
	'classes-of-one-value': { values: 8 },
	'classes-per-value': { wanted: 9, made: 3 },
	'palette-unreadable': { words: ['merah'] },
	'palette-colors-count': { found: 1, least: 2, most: 9 },
	'palette-classes-alike': { first: 2, second: 3, sight: 'deutan', apart: 3.2, least: 5 },
	'palette-class-bare': { class: 1, sight: 'grey', apart: 1.4, least: 5 },
	'palette-border-faint': { class: 2, ratio: 2.1, least: 3 },
	'palette-text-faint': { class: 2, ratio: 2.1, least: 3 },
	'classes-merged': { wanted: 5, made: 3 },
	'classes-follow-data': { wanted: 5, made: 3 },
	'classes-by-anchors': { wanted: 3, made: 4 },
	'unclassed-too-many': { areas: 514, most: 8 },
	'class-limits-outside': { limits: ['99.5'], range: ['1.2', '42'] },
	'figure-resized': { wantedWidth: 100_000, wantedHeight: 50_000, width: 16_000, height: 8000 },
	'shapes-unusable': { areas: ['Koroway Buluanop'] },
	'neighbours-out-of-range': { last: 7, area: 3 },
	'neighbours-count': { values: 8, lists: 7 },
	'values-all-missing': { areas: 8 },
	'values-constant': { areas: 8, value: 4.5 },
	'spatial-too-few': { areas: 2 },
	'spatial-refused': { areas: 8 },
	'spatial-exploratory': { areas: 27 },
	'moran-no-variance': { areas: 4 },
	'permutations-few': { permutations: 99, usual: 999 },
	'rates-count': { cases: 8, population: 7, lists: 8 },
	'rates-none': { areas: 8 },
	'composite-without-values': { areas: 8 },
	'composite-tied': { areas: 8 },
	'indicator-constant': { number: 2 },
	'indicator-without-values': { number: 2 },
	'weights-unusable': { numbers: ['1', '3'] },
	'draws-too-many': { draws: 1_000_000, most: 10_000 },
	'inequality-without-values': { values: 8 },
	'inequality-sum-zero': { values: 8 },
	'inequality-count': { values: 8, others: 7 },
	'figure-shape-missing': { areas: ['96.01.23', '96.01.24'] },
};

const CODES = Object.keys(DIAGNOSTIC_SEVERITY) as DiagnosticCode[];

function placeholders(text: string): string[] {
	return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

/** Messages of the first view, and those that come with the code that says them. */
const CATALOGUES: Readonly<
	Record<string, Readonly<Record<'id' | 'en', Readonly<Record<string, string>>>>>
> = {
	'the first view': { id: messagesId, en: messagesEn },
	'the product': aboutMessages,
	'the data panel': dataPanelMessages,
	statistics: statisticsMessages,
	tables: tableMessages,
};

describe.each(Object.entries(CATALOGUES))('the two languages of %s', (_, { id, en }) => {
	it('have the same keys', () => {
		expect(Object.keys(en).sort()).toEqual(Object.keys(id).sort());
	});

	it('leave nothing empty', () => {
		const empty = [id, en].flatMap((messages) =>
			Object.entries(messages).filter(([, text]) => text.trim() === ''),
		);
		expect(empty).toEqual([]);
	});

	it('ask for the same things in the same message', () => {
		const differing = Object.entries(id).filter(
			([key, text]) => placeholders(text).join() !== placeholders(en[key] ?? '').join(),
		);
		expect(differing).toEqual([]);
	});
});

describe('the catalogues', () => {
	it('say a thing in one place only', () => {
		const keys = Object.values(CATALOGUES).flatMap(({ id }) => Object.keys(id));
		expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
	});

	it('have a word for every reason a figure is missing', () => {
		const reasons = [...MISSING_REASONS, 'no-row'].map((reason) => `missing.${reason}`);
		expect(reasons.filter((key) => !isMessageKey(key))).toEqual([]);
	});
});

describe('a diagnostic in words', () => {
	it.each(LANGUAGES)('has a sentence for every code, in %s', (language) => {
		for (const code of CODES) {
			const sentence = describeDiagnostic(language, diagnose(code, PARAMS[code], [3, 9]));
			expect(sentence.length).toBeGreaterThan(10);
			expect(sentence).toMatch(/[.!?)]$/);
		}
	});

	it.each(LANGUAGES)('has nothing left to fill in, in %s', (language) => {
		const unfilled = CODES.map((code) =>
			describeDiagnostic(language, diagnose(code, PARAMS[code], [3, 9])),
		).filter((sentence) => /[{}]|undefined|\[object/.test(sentence));
		expect(unfilled).toEqual([]);
	});

	it('names levels and code systems as people do', () => {
		const nobody = diagnose('no-row-matched', { rows: 12, level: 'kabkota' });
		expect(describeDiagnostic('id', nobody)).toContain('kabupaten/kota');
		const decided = diagnose('code-system-decided', { ...PARAMS['code-system-decided'] });
		expect(describeDiagnostic('id', decided)).toBe('Sistem kode: BPS 2020.');
	});

	it('counts in the reader’s notation', () => {
		const many = diagnose('row-unmatched', {}, [], 22365);
		expect(describeDiagnostic('id', many)).toContain('22.365');
		expect(describeDiagnostic('en', many)).toContain('22,365');
	});
});

describe('a message', () => {
	it('takes text as it is, numbers in notation and lists with commas', () => {
		expect(translate('id', 'table.count', { count: 7285 })).toBe('7.285 wilayah');
		expect(translate('en', 'table.count', { count: 7285 })).toBe('7,285 areas');
		expect(translate('id', 'diagnostic.no-area-column', { headers: ['a', 'b'] })).toContain('a, b');
	});

	it('shows a name without a value, so that a mistake is seen', () => {
		expect(translate('id', 'table.count', {})).toBe('{count} wilayah');
	});

	it('does not take what a table says for a name to fill', () => {
		const message = translate('id', 'title.fromFile', { file: '{file} {count} $& $1' });
		expect(message).toContain('{file} {count} $& $1');
	});

	it('key is one of the catalogue’s own', () => {
		expect(isMessageKey('table.count')).toBe(true);
		expect(isMessageKey('toString')).toBe(false);
		expect(isMessageKey('')).toBe(false);
	});
});
