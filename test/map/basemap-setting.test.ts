import { describe, expect, it } from 'vitest';
import { basemapSetting, policyWithBasemap } from '../../src/map/basemap-setting.ts';

const TILES = 'https://peta.contoh.go.id/ubin/{z}/{x}/{y}.png';
const read = (tiles: string, attribution = '© Pemilik'): unknown =>
	basemapSetting({ PETA_BASEMAP: tiles, PETA_BASEMAP_ATTRIBUTION: attribution });

describe('the basemap setting of a build', () => {
	it('is off unless it is asked for', () => {
		expect(basemapSetting({})).toBeNull();
		expect(basemapSetting({ PETA_BASEMAP: ' ' })).toBeNull();
	});

	it('is the address of tiles, its origin, and whose they are', () => {
		expect(read(TILES)).toEqual({
			tiles: TILES,
			origin: 'https://peta.contoh.go.id',
			attribution: '© Pemilik',
		});
	});

	it.each([
		['no attribution', TILES, ' ', 'PETA_BASEMAP_ATTRIBUTION'],
		['no place for the tile', 'https://peta.contoh.go.id/ubin.png', '©', '{z} {x} {y}'],
		['an address of no host', '/ubin/{z}/{x}/{y}.png', '©', 'alamat lengkap'],
		['an open line', 'http://peta.contoh.go.id/{z}/{x}/{y}.png', '©', 'https://'],
		['hosts that change', 'https://*.contoh.go.id/{z}/{x}/{y}.png', '©', 'satu nama host'],
		['a password', 'https://a:b@contoh.go.id/{z}/{x}/{y}.png', '©', 'tanpa sandi'],
	])('stops the build with what to write for %s', (_, tiles, attribution, words) => {
		expect(() => read(tiles, attribution)).toThrow(words);
	});
});

describe('the policy of a page with a basemap', () => {
	const POLICY =
		"default-src 'none'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'";

	it('is the same without one', () => {
		expect(policyWithBasemap(POLICY, null)).toBe(POLICY);
	});

	it('lets its origin load pictures, and nothing else in', () => {
		const policy = policyWithBasemap(
			POLICY,
			basemapSetting({ PETA_BASEMAP: TILES, PETA_BASEMAP_ATTRIBUTION: '©' }),
		);
		expect(policy).toBe(
			"default-src 'none'; img-src 'self' data: blob: https://peta.contoh.go.id; connect-src 'self' https://peta.contoh.go.id; font-src 'self'",
		);
	});
});
