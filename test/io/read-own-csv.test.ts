import { describe, expect, it } from 'vitest';
import { readOwnCsv } from '../../src/io/read-own-csv.ts';

describe('our own tables', () => {
	it('are rows by header', () => {
		expect(readOwnCsv('code,name\n32.04,"Bandung, Kab"\n')).toEqual([
			{ code: '32.04', name: 'Bandung, Kab' },
		]);
	});

	it('may end with or without a line break', () => {
		expect(readOwnCsv('code\n32')).toEqual(readOwnCsv('code\n32\n'));
	});

	it('with unequal rows are an error of ours', () => {
		expect(() => readOwnCsv('code,name\n32.04\n')).toThrow('row 0');
	});
});
