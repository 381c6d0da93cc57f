import { describe, expect, it } from 'vitest';
import { sniffFormat, type FileFormat } from '../../../src/io/formats/sniff-format.ts';

function sniff(...bytes: readonly (number | string)[]): FileFormat {
	return sniffFormat(
		Uint8Array.from(
			bytes.flatMap((each) =>
				typeof each === 'number' ? [each] : [...new TextEncoder().encode(each)],
			),
		),
	);
}

describe('what a file is by its content', () => {
	it('is a zip, an OLE2 file, a PDF or an image by its first bytes', () => {
		expect(sniff('PK', 3, 4)).toBe('zip');
		expect(sniff('PK', 5, 6)).toBe('zip');
		expect(sniff(0xd0, 0xcf, 0x11, 0xe0)).toBe('ole2');
		expect(sniff('%PDF-1.7')).toBe('pdf');
		expect(sniff(0x89, 'PNG')).toBe('image');
		expect(sniff(0xff, 0xd8, 0xff)).toBe('image');
		expect(sniff('GIF89a')).toBe('image');
	});

	it.each([
		'<!DOCTYPE html>',
		'  \n<html xmlns:x="urn">',
		'<?xml version="1.0"?>\n<html>',
		'<table border=1>',
		'<meta charset="utf-8"><table>',
		'<style>td{}</style><table>',
		'<h3>Rekap</h3><table>',
		'<!-- ekspor --><table>',
	])('is a web page when it begins with %j', (text) => {
		expect(sniff(text)).toBe('html');
	});

	it('is JSON when it begins with a brace or a bracket, after any mark', () => {
		expect(sniff('{"data": []}')).toBe('json');
		expect(sniff(0xef, 0xbb, 0xbf, ' [1]')).toBe('json');
	});

	it('is text in columns otherwise', () => {
		expect(sniff('nama;p0')).toBe('delimited');
		expect(sniff(0xff, 0xfe, 'n', 0, ';', 0, 'p', 0, '0', 0)).toBe('delimited');
		expect(sniff('<5 tahun;12')).toBe('delimited');
	});

	it('is empty without anything but space', () => {
		expect(sniff()).toBe('empty');
		expect(sniff(' \r\n\t')).toBe('empty');
		expect(sniff(0xef, 0xbb, 0xbf)).toBe('empty');
	});

	it('is unknown with zeros in it', () => {
		expect(sniff('abc', 0, 0, 0, 1, 2)).toBe('binary');
	});
});
