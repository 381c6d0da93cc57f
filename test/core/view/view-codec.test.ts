import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeView, encodeView } from '../../../src/core/view/view-codec.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/core/view/view-state.ts';
import { views } from './create-view.ts';
import { codeOf } from '../create-area.ts';

describe('a link', () => {
	it('of the view the app opens on is empty', () => {
		expect(encodeView(DEFAULT_VIEW)).toBe('');
		expect(decodeView('')).toEqual({
			view: DEFAULT_VIEW,
			language: null,
			unknown: [],
			diagnostics: [],
		});
	});

	it('has a version and only what differs from that', () => {
		expect(encodeView({ ...DEFAULT_VIEW, level: 'provinsi', selected: codeOf('32.04') })).toBe(
			'v=1&l=auto-provinsi&s=32.04',
		);
	});

	it('gives back the view it was made from', () => {
		fc.assert(
			fc.property(views, (view) => {
				expect(decodeView(encodeView(view))).toEqual({
					view,
					language: null,
					unknown: [],
					diagnostics: [],
				});
			}),
		);
	});

	it('of a level alone is fixed there, as it was before levels could follow the map', () => {
		expect(decodeView('v=1&l=provinsi').view).toMatchObject({
			level: 'provinsi',
			isLevelLocked: true,
		});
		expect(decodeView('v=1&l=auto-provinsi').view).toMatchObject({
			level: 'provinsi',
			isLevelLocked: false,
		});
	});

	it('says its language only when it is not Indonesian', () => {
		expect(encodeView(DEFAULT_VIEW, [], 'id')).toBe('');
		expect(decodeView(encodeView(DEFAULT_VIEW, [], 'en')).language).toBe('en');
	});

	it('of everything there is to choose is short', () => {
		const view: ViewState = {
			indicator: 'persentase-penduduk-miskin',
			level: 'provinsi',
			isLevelLocked: true,
			period: '2025-03',
			comparison: { kind: 'points', period: '2021-03' },
			within: codeOf('33'),
			selected: codeOf('33.05'),
			camera: { lng: 110.123, lat: -7.456, zoom: 8.25 },
			classMethod: 'natural',
			classCount: 7,
			palette: { kind: 'diverging', reference: 8.47 },
			fillsCount: true,
			classLimits: [],
			classPeriod: '2023-03',
			rule: 'threshold~p0*gt*parent~k*11',
			analysis: null,
			registers: null,
			table: true,
			tooltip: ['nama', 'nilai'],
		};
		expect(encodeView(view, [], 'en').length).toBeLessThan(245);
	});

	it('with or without its # is the same', () => {
		expect(decodeView('#v=1&l=provinsi').view.level).toBe('provinsi');
	});

	it('read and written again is the same link, however exact the camera was', () => {
		const camera = fc.record({
			lng: fc.double({ min: 72, max: 164, noNaN: true }),
			lat: fc.double({ min: -42, max: 42, noNaN: true }),
			zoom: fc.double({ min: 0, max: 13, noNaN: true }),
		});
		fc.assert(
			fc.property(camera, (exact) => {
				const link = encodeView({ ...DEFAULT_VIEW, camera: exact });
				expect(encodeView(decodeView(link).view)).toBe(link);
			}),
		);
	});

	it('keeps a place to the pixel', () => {
		const camera = { lng: 112.123456789, lat: -7.987654321, zoom: 11.5 };
		const read = decodeView(encodeView({ ...DEFAULT_VIEW, camera })).view.camera;
		const pixel = 360 / (512 * 2 ** 11.5);
		expect(Math.abs((read?.lng ?? 0) - camera.lng)).toBeLessThan(pixel);
		expect(Math.abs((read?.lat ?? 0) - camera.lat)).toBeLessThan(pixel);
	});

	it('keeps what nobody here knows, and writes it back', () => {
		const { unknown } = decodeView('v=1&utm_source=mail&l=provinsi&x=1%202');
		expect(unknown).toEqual([
			['utm_source', 'mail'],
			['x', '1 2'],
		]);
		expect(encodeView(DEFAULT_VIEW, unknown)).toBe('v=1&utm_source=mail&x=1%202');
	});

	it('keeps unknown parameters through any view', () => {
		const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
		const ours = 'v i l t w s c m k b kt warna isi bahasa tabel banding tip';
		const known = ours.split(' ');
		const pairs = fc.array(fc.tuple(word, word), { maxLength: 4 });
		fc.assert(
			fc.property(views, pairs, (view, rest) => {
				const unknown = rest.filter(([key]) => !known.includes(key) && !key.startsWith('#'));
				expect(decodeView(encodeView(view, unknown))).toMatchObject({ view, unknown });
			}),
		);
	});
});

describe('a link that is not ours', () => {
	it.each([
		['l=planet', 'l'],
		['l=desa', 'l'],
		['t=kemarin', 't'],
		['t=2024-Q5', 't'],
		['s=3204', 's'],
		['c=1,2', 'c'],
		['c=1,2,3,4', 'c'],
		['c=200,0,4', 'c'],
		['c=0,90,4', 'c'],
		['c=0,0,99', 'c'],
		['c=,,', 'c'],
		['tabel=ya', 'tabel'],
		['l=auto-planet', 'l'],
		['l=desa', 'l'],
		['w=planet', 'w'],
		['s=3204', 's'],
		['k=12', 'k'],
		['k=2', 'k'],
		['warna=merah', 'warna'],
		['warna=dua-arah,banyak', 'warna'],
		['warna=f3e4bd', 'warna'],
		['warna=f3e4bd-12345', 'warna'],
		['isi=ya', 'isi'],
		['bahasa=jawa', 'bahasa'],
		['c=0,0,5', 'c'],
		['c=118,-2,40', 'c'],
		['c=118,-60,5', 'c'],
		['t=2099-13-01', 't'],
		['i=<script>', 'i'],
		['i=', 'i'],
	])('%s falls back to the default and is reported', (text, key) => {
		const { view, diagnostics } = decodeView(text);
		expect(view).toEqual(DEFAULT_VIEW);
		expect(diagnostics).toEqual([
			expect.objectContaining({
				code: 'view-value-invalid',
				params: expect.objectContaining({ key }) as unknown,
			}),
		]);
	});

	it('of a version to come is said, and what is known of it is read', () => {
		const { view, diagnostics } = decodeView('v=9&s=32.04&baru=1');
		expect(view.selected).toBe('32.04');
		expect(diagnostics.map(({ code, params }) => [code, params['version']])).toEqual([
			['view-newer', '9'],
		]);
	});

	it('is quoted short, however long it is', () => {
		const { diagnostics } = decodeView(`l=${'x'.repeat(500)}`);
		expect(String(diagnostics[0]?.params['value'])).toHaveLength(40);
	});

	it('keeps the values that are right beside one that is wrong', () => {
		const { view, diagnostics } = decodeView('l=planet&s=32.04&tabel=1');
		expect(view).toEqual({ ...DEFAULT_VIEW, selected: '32.04', table: true });
		expect(diagnostics).toHaveLength(1);
	});

	it('never makes reading throw, and always gives a whole view', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: fc.constantFrom(...'#&=%+v1lits,.-32') }),
		);
		fc.assert(
			fc.property(text, (any) => {
				expect(Object.keys(decodeView(any).view)).toEqual(Object.keys(DEFAULT_VIEW));
			}),
		);
	});

	it('may be wrongly percent-encoded', () => {
		expect(decodeView('x=%E0%A4%A').unknown).toEqual([['x', '%E0%A4%A']]);
	});
});
