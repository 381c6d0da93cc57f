import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaPlaces } from '../../../src/core/spatial/area-places.ts';
import { NeighbourFinder } from '../../../src/core/spatial/chosen-neighbours.ts';
import {
	NEIGHBOUR_LIMITS,
	type NeighbourChoice,
} from '../../../src/core/spatial/neighbour-choice.ts';
import { getisOrd } from '../../../src/core/spatial/getis-ord.ts';
import { localMoran } from '../../../src/core/spatial/local-moran.ts';
import { neighbourLists, packNeighbours } from '../../../src/core/spatial/neighbours.ts';
import {
	readPatternForm,
	writePatternForm,
	type PatternForm,
} from '../../../src/core/spatial/pattern-form.ts';
import { studyPattern } from '../../../src/core/spatial/study-pattern.ts';
import { BANTEN_RATES, createBantenNeighbours } from '../create-banten.ts';
import { createSquares, createSquaresAt } from '../create-squares.ts';
import { codesOf, valueOf } from '../value-of.ts';

const [LEAST_KM, MOST_KM] = NEIGHBOUR_LIMITS.km;
const [LEAST_K, MOST_K] = NEIGHBOUR_LIMITS.count;
const choices: fc.Arbitrary<NeighbourChoice> = fc.oneof(
	fc.constant({ kind: 'queen' as const }),
	fc.record({ kind: fc.constant('sea' as const), km: fc.integer({ min: LEAST_KM, max: MOST_KM }) }),
	fc.record({
		kind: fc.constant('nearest' as const),
		count: fc.integer({ min: LEAST_K, max: MOST_K }),
	}),
);
const forms: fc.Arbitrary<PatternForm> = fc.record({
	method: fc.constantFrom('local-moran', 'gi-star'),
	neighbours: choices,
	permutations: fc.integer({ min: 999, max: 99_999 }),
	seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
	isCorrected: fc.boolean(),
});

describe('the form of a pattern', () => {
	it('is read back from the text of its link', () => {
		fc.assert(
			fc.property(forms, (form) => {
				expect(readPatternForm(writePatternForm(form))).toEqual(form);
			}),
		);
	});

	it.each(['', 'threshold', 'pola~p*5', 'pola~laut*0', 'pola~dekat*31', 'pola~gi*2', 'pola~b*x'])(
		'is not read from "%s"',
		(text) => {
			expect(readPatternForm(text)).toBeNull();
		},
	);
});

describe('the neighbours that are chosen', () => {
	const row = new NeighbourFinder(createSquares(4));

	it('by outlines are those of the whole level, cut to the areas asked for', () => {
		expect(neighbourLists(row.among([3, 2, 0], { kind: 'queen' }))).toEqual([[1], [0], []]);
	});

	it('by nearness are looked for among the areas asked for', () => {
		const lists = neighbourLists(row.among([3, 1, 0], { kind: 'nearest', count: 1 }));
		expect(lists).toEqual([[1], [2], [1]]);
	});

	it('leave an area without an outline alone, but for the nearest', () => {
		const points = new Map([[1, [3.5, 1.5] as const]]);
		expect(neighbourLists(row.among([3, -1], { kind: 'queen' }, points))).toEqual([[], []]);
		expect(neighbourLists(row.among([3, -1], { kind: 'nearest', count: 1 }, points))).toEqual([
			[1],
			[0],
		]);
	});

	it('over water are shores no farther apart than is asked for', () => {
		const apart = new NeighbourFinder(
			createSquaresAt(
				[
					[0, 0],
					[1.1, 0],
				],
				1,
			),
		);
		expect(neighbourLists(apart.among([0, 1], { kind: 'sea', km: 10 }))).toEqual([[], []]);
		expect(neighbourLists(apart.among([0, 1], { kind: 'sea', km: 12 }))).toEqual([[1], [0]]);
	});
});

describe('the place of an area', () => {
	it('is the centre of gravity of its outline, and none without one', () => {
		expect(areaPlaces(createSquares(2))).toEqual([
			[0.5, 0.5],
			[1.5, 0.5],
		]);
		const empty = { ...createSquares(1), areaStarts: Uint32Array.of(0, 1, 1) };
		expect(areaPlaces(empty)[1]).toBeNull();
	});
});

describe('a pattern', () => {
	const near = createBantenNeighbours();

	it('has the numbers of its parts, and says once that areas are few', () => {
		const study = studyPattern(BANTEN_RATES, near, 'local-moran', { seed: 5 });
		expect(valueOf(study).local).toEqual(valueOf(localMoran(BANTEN_RATES, near, { seed: 5 })));
		expect(valueOf(study).global.i).toBeCloseTo(0.12405, 5);
		expect(valueOf(study).spots).toBeNull();
		expect(codesOf(study)).toEqual(['spatial-refused']);
	});

	it('by Gi* keeps the scores that place the points of the scatter plot', () => {
		const study = valueOf(studyPattern(BANTEN_RATES, near, 'gi-star'));
		expect(study.spots).toEqual(valueOf(getisOrd(BANTEN_RATES, near)));
		expect(study.local.z).toEqual(valueOf(localMoran(BANTEN_RATES, near)).z);
	});

	it('tells how far it is in rising order, to the end', () => {
		const ring = packNeighbours(
			Array.from({ length: 40 }, (_, at) => [(at + 1) % 40, (at + 2) % 40, (at + 39) % 40]),
		);
		const told: number[] = [];
		const values = Array.from({ length: 40 }, (_, at) => (at * 17) % 41);
		studyPattern(values, ring, 'local-moran', { permutations: 2000 }, (share) => told.push(share));
		expect(told).toEqual([...told].sort((a, b) => a - b));
		expect(told.at(-1)).toBe(1);
	});

	it('of equal values is none, and says so', () => {
		expect(codesOf(studyPattern([1, 1, 1, 1, 1, 1, 1, 1], near, 'gi-star'))).toEqual([
			'values-constant',
		]);
	});
});
