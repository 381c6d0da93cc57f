import { describe, expect, it } from 'vitest';
import { parseAreaCode } from '../../src/core/area/area-code.ts';
import type { AreaCode } from '../../src/core/model/area.ts';
import {
	assignVillages,
	findComponents,
	leader,
	type AssignmentSources,
} from '../../geodata/build/assign-villages.ts';
import { likenessOf } from '../../geodata/build/match-kecamatan.ts';
import { nameVotes } from '../../geodata/build/village-evidence.ts';
import type { VillageMosaic } from '../../geodata/build/village-mosaic.ts';

const code = (text: string): AreaCode => parseAreaCode(text) ?? expect.fail(text);
const [ANDIR, CICENDO] = [code('32.73.01'), code('32.73.02')];

/** Villages in a row, each one km² and touching the next along one km. */
function createRow(length: number): VillageMosaic {
	const villages = Array.from({ length }, (_, village) => village);
	return {
		neighbours: villages.map((village) =>
			[village - 1, village + 1]
				.filter((other) => other >= 0 && other < length)
				.map((other) => ({ village: other, sharedKm: 1 })),
		),
		areaKm2: villages.map(() => 1),
		anchors: villages.map((village) => [village, 0]),
		villageAt: () => null,
		distanceKm: (village, [lng]) => Math.abs(village - lng),
	};
}

/** One GADM kabupaten whose villages have these votes for Andir and Cicendo. */
function createSources(votes: readonly (readonly [andir: number, cicendo: number])[]) {
	const desa = votes.map((_, i) => ({
		kecamatanGid: 'old',
		kabkotaGid: 'kab',
		name: `Desa ${i}`,
		forest: false,
		geometry: { type: 'Polygon' as const, coordinates: [] },
	}));
	const hierarchy = {
		provinsi: [],
		kabkota: [],
		kecamatan: [ANDIR, CICENDO].map((area) => ({ code: area, name: area })),
		desa: [],
		byCode: new Map(),
		childrenByCode: new Map(),
	};
	const kota = code('32.73');
	const sources: AssignmentSources = {
		gadm: { kabkota: [], kecamatan: [], desa, water: [] },
		hierarchy,
		mosaic: createRow(votes.length),
		scopes: new Map([['kab', { own: kota, all: [kota] }]]),
		kecamatan: new Map([['old', { code: ANDIR, grade: 'exact' as const }]]),
		evidence: votes.map(([andir, cicendo]) => ({
			votes: new Map(
				(
					[
						[ANDIR, andir],
						[CICENDO, cicendo],
					] as const
				).filter(([, count]) => count > 0),
			),
			names: new Map(),
			points: new Map(),
		})),
	};
	return sources;
}

const assigned = (votes: [number, number][]): string[] =>
	assignVillages(createSources(votes)).map((a) => (a.kecamatan === ANDIR ? 'Andir' : 'Cicendo'));

describe('assigning villages', () => {
	it('the kecamatan with most votes leads, by the difference to the next', () => {
		const votes = new Map([
			[ANDIR, 2],
			[CICENDO, 5],
		]);
		expect(leader(votes)).toEqual({ code: CICENDO, votes: 5, lead: 3 });
	});

	it('nobody leads without votes', () => {
		expect(leader(new Map())).toBeNull();
	});

	it('clear votes stand against any neighbour', () => {
		expect(
			assigned([
				[6, 0],
				[0, 6],
				[6, 0],
			]),
		).toEqual(['Andir', 'Cicendo', 'Andir']);
	});

	it('a village without votes follows its neighbours', () => {
		expect(
			assigned([
				[6, 0],
				[0, 0],
				[6, 0],
				[0, 6],
			])[1],
		).toBe('Andir');
	});

	it('a village on weak evidence inside another kecamatan goes to its surroundings', () => {
		expect(
			assigned([
				[6, 0],
				[0, 2],
				[6, 0],
				[0, 6],
				[0, 6],
			])[1],
		).toBe('Andir');
	});

	it('villages that touch and belong together are one component', () => {
		const components = findComponents(createRow(4), [ANDIR, ANDIR, CICENDO, ANDIR]);
		expect(components.get(ANDIR)).toEqual([[0, 1], [3]]);
	});
});

describe('evidence', () => {
	const desa = { code: code('32.73.01.1001'), name: 'Ciroyom' };
	const name = { desa, kecamatan: ANDIR, grade: 'exact' as const };

	it('a name whose point lies in the polygon counts most', () => {
		expect(nameVotes({ ...name, distanceKm: 0 })).toBe(5);
	});

	it('a name whose point lies 50 km away counts nothing', () => {
		expect(nameVotes({ ...name, distanceKm: 50 })).toBe(0);
	});

	it('a name without a point counts for itself', () => {
		expect(nameVotes({ ...name, distanceKm: null })).toBe(3);
	});

	it('a point 20 km away takes a vote from its name', () => {
		expect(nameVotes({ ...name, distanceKm: 20 })).toBe(2);
	});

	it('names less alike than 0.84 are not alike', () => {
		expect(likenessOf(['menyambouw'], ['minyambaouw'], 'fuzzy')).toBe(0);
	});
});
