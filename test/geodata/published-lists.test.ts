import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPublishedLists } from '../../src/core/priority/published-lists.ts';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';

const lists = readPublishedLists(JSON.parse(readFileSync('geodata/priorities/lists.json', 'utf8')));
const { registry } = loadGazetteer();

function namesOf(id: string): string[] {
	const areas = lists.find((list) => list.id === id)?.areas ?? [];
	return areas.map((code) => registry.get(code)?.name ?? '');
}

describe('published lists of priority locations', () => {
	it('name 35 kabupaten of 2021, five in each of the seven provinsi of then', () => {
		const names = namesOf('kabupaten-2021');
		expect(new Set(names).size).toBe(35);
		expect(names.every((name) => name.startsWith('Kabupaten '))).toBe(true);
		expect(names.slice(0, 5)).toEqual([
			'Kabupaten Cianjur',
			'Kabupaten Kuningan',
			'Kabupaten Indramayu',
			'Kabupaten Bandung',
			'Kabupaten Karawang',
		]);
	});

	it('name the five kecamatan of Lampung Tengah of 2022', () => {
		expect(namesOf('lampung-tengah-2022')).toEqual([
			'Anak Tuha',
			'Anak Ratu Aji',
			'Selagai Lingga',
			'Pubian',
			'Bumi Ratu Nuban',
		]);
	});
});
