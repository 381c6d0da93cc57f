import { describe, expect, it } from 'vitest';
import {
	isEmbedFilePath,
	readEmbedAddress,
	writeEmbedAddress,
} from '../../../src/core/page/embed-address.ts';

describe('the address of an embedded figure', () => {
	it('asks for nothing but defaults where it is empty', () => {
		const { wishes, unknown } = readEmbedAddress('');
		expect(wishes).toMatchObject({ data: null, theme: 'auto', language: 'id', hosts: [] });
		expect(unknown).toEqual([]);
	});

	it('is read as it was written', () => {
		const fragment =
			'data=sematan/banten.js&i=p0&t=2025-03&w=36&l=kabkota&s=36.01&tema=gelap&bahasa=en&cari=0&pilih=0&tabel=1&isi=bingkai&beku=0a1b2c&induk=https%3A//a.go.id,http%3A//localhost%3A8080';
		const { wishes, unknown } = readEmbedAddress(`#${fragment}`);
		expect(unknown).toEqual([]);
		expect(wishes).toMatchObject({
			theme: 'dark',
			hasSearch: false,
			fitsFrame: true,
			hosts: ['https://a.go.id', 'http://localhost:8080'],
		});
		expect(readEmbedAddress(writeEmbedAddress(wishes)).wishes).toEqual(wishes);
	});

	it.each([
		'tema=merah',
		'tema=toString',
		'w=3602',
		'l=desa',
		'bahasa=jv',
		'cari=ya',
		'induk=*',
		'lain=1',
		'beku=../',
		'%=1',
	])('leaves out %s, and says so', (field) => {
		const { wishes, unknown } = readEmbedAddress(`data=sematan/a.js&${field}`);
		expect(unknown).toEqual([field.split('=')[0]]);
		expect(wishes).toEqual(readEmbedAddress('data=sematan/a.js').wishes);
	});

	it('survives what is no percent-encoding', () => {
		expect(readEmbedAddress('#i=%E0%A4%A').wishes.indicator).toBe('%E0%A4%A');
	});

	it.each([
		'sematan/../a.js',
		'../sematan/a.js',
		'/sematan/a.js',
		'//contoh.id/sematan/a.js',
		'https://contoh.id/sematan/a.js',
		'sematan/a.js?x',
		'sematan/a.json',
		'sematan/.a.js',
		'sematan\\a.js',
		'data:text/javascript,sematan/a.js',
		'assets/index.js',
	])('never loads %s', (path) => {
		expect(isEmbedFilePath(path)).toBe(false);
	});
});
