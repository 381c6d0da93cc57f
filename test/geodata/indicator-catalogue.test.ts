import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadKnownIndicators } from '../../src/cli/load-known-indicators.ts';
import {
	INDICATOR_KINDS,
	isOfPeople,
	POVERTY_ASPECTS,
	readDefinitions,
	WELFARE_FIELDS,
} from '../../src/core/indicator/indicator-definition.ts';
import { indicatorOfDefinition } from '../../src/core/indicator/known-meaning.ts';
import { isValidLevel } from '../../src/core/indicator/catalogue.ts';

const FOLDER = new URL('../../geodata/indicators/', import.meta.url);
const known = loadKnownIndicators();
const { definitions } = known;

function textsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the catalogue of known indicators', () => {
	it('has more than 60 entries, each whole by one schema', () => {
		expect(definitions.length).toBeGreaterThanOrEqual(60);
		const files = readdirSync(new URL('catalogue/', FOLDER)).map((file): unknown =>
			JSON.parse(readFileSync(new URL(`catalogue/${file}`, FOLDER), 'utf8')),
		);
		expect(readDefinitions(files)).toHaveLength(definitions.length);
	});

	it('has no text with white space around it, and none that is unfinished', () => {
		const odd = definitions.flatMap(textsIn).filter((text) => /^\s|\s$|TODO|\?\?/.test(text));
		expect(odd).toEqual([]);
	});

	it.each(WELFARE_FIELDS)('has entries of the field %s', (field) => {
		expect(definitions.filter((each) => each.field === field).length).toBeGreaterThan(2);
	});

	it.each(POVERTY_ASPECTS)('has entries of the aspect %s', (aspect) => {
		expect(definitions.filter((each) => each.aspect === aspect).length).toBeGreaterThan(2);
	});

	it.each(INDICATOR_KINDS)('has entries of the kind %s', (kind) => {
		expect(definitions.some((each) => each.kind === kind)).toBe(true);
	});

	it('has no survey figure below kab/kota', () => {
		const below = definitions.filter(
			(each) => each.kind === 'makro' && isValidLevel(each, 'kecamatan'),
		);
		expect(below).toEqual([]);
	});

	it('gives every rate and share what it is a part of, and no count', () => {
		for (const { id, measure, denominator } of definitions) {
			if (measure === 'rate' || measure === 'share') expect(denominator, id).not.toBeNull();
			if (measure === 'count') expect(denominator, id).toBeNull();
		}
	});

	it('pairs rates and counts that there are', () => {
		for (const { id, companion } of definitions)
			if (companion !== null) expect(known.find(companion), id).toBeDefined();
	});

	it('tells every register and programme by its version or decree', () => {
		const registers = definitions.filter(({ concept, kind }) => {
			return kind === 'program' || /^Basis data sasaran/.test(concept.id);
		});
		expect(registers.length).toBeGreaterThan(15);
		expect(registers.filter(({ line }) => line === null)).toEqual([]);
	});

	it.each([
		'DTSEN',
		'DTKS',
		'P3KE',
		'Regsosek',
		'PKH',
		'BPNT',
		'PBI-JK',
		'BPJS Ketenagakerjaan',
		'PMKS',
		'SIKKEP',
		'P0',
		'P1',
		'P2',
		'GK',
		'IPM',
		'UHH',
		'HLS',
		'RLS',
		'TPT',
		'stunting',
		'kemiskinan ekstrem',
	])('knows %s by that name', (name) => {
		const column = { header: name, unit: null, titles: [], categories: [], others: [] };
		expect(known.recognise(column)?.id ?? null).not.toBeNull();
	});

	it('keeps the two lines of extreme poverty apart', () => {
		const lines = ['persentase-kemiskinan-ekstrem-190', 'persentase-kemiskinan-ekstrem-215'].map(
			(id) => known.find(id)?.line?.id,
		);
		expect(lines).toEqual(['US$1,90 PPP 2011', 'US$2,15 PPP 2017']);
	});

	it('gives what is bundled the same level, direction and measure as the bundled file', () => {
		const bundled = JSON.parse(readFileSync(new URL('catalogue.json', FOLDER), 'utf8')) as {
			indicators: { id: string; lowestLevel: string; direction: string; measure: string }[];
		};
		for (const { id, lowestLevel, direction, measure } of bundled.indicators) {
			const definition = known.find(id);
			expect(definition && indicatorOfDefinition(definition), id).toMatchObject({
				lowestLevel,
				direction,
				measure,
			});
		}
	});

	it('hides small counts of people, and of no survey, school or house', () => {
		const of = (id: string): boolean => {
			const definition = known.find(id);
			if (!definition) throw new RangeError(id);
			return isOfPeople(definition);
		};
		expect(['keluarga-dtks', 'kpm-pkh', 'peserta-pbi-jk', 'jumlah-balita-stunting'].every(of)).toBe(
			true,
		);
		expect(['jumlah-penduduk-miskin', 'jumlah-sekolah-sd', 'rumah-tidak-layak-huni'].some(of)).toBe(
			false,
		);
	});
});
