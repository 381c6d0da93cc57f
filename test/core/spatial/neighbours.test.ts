import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestNeighbours, type Place } from '../../../src/core/spatial/nearest-neighbours.ts';
import {
	connectedParts,
	hasNeighbour,
	islandsOf,
	keepNeighbours,
	neighbourLists,
	packNeighbours,
	readNeighbours,
} from '../../../src/core/spatial/neighbours.ts';
import { queenNeighbours } from '../../../src/core/spatial/queen-neighbours.ts';
import { linkOverSea, seaLinks } from '../../../src/core/spatial/sea-links.ts';
import { createSquaresAt } from '../create-squares.ts';
import { codesOf, valueOf } from '../value-of.ts';

describe('queen contiguity', () => {
	it('joins squares that touch in a corner only', () => {
		const squares = createSquaresAt(
			[
				[0, 0],
				[1, 1],
				[2, 0],
			],
			1,
		);
		expect(neighbourLists(queenNeighbours(squares))).toEqual([[1], [0, 2], [1]]);
	});

	it('gives the middle of a board eight neighbours', () => {
		const board = [0, 1, 2].flatMap((y) => [0, 1, 2].map((x): Place => [x, y]));
		const lists = neighbourLists(queenNeighbours(createSquaresAt(board, 1)));
		expect(lists.map(({ length }) => length)).toEqual([3, 5, 3, 5, 8, 5, 3, 5, 3]);
	});

	it('takes minus zero for zero', () => {
		const squares = createSquaresAt(
			[
				[-1, 0],
				[-0, 0],
			],
			1,
		);
		expect(islandsOf(queenNeighbours(squares))).toEqual([]);
	});
});

describe('sea links', () => {
	/** At the equator a tenth of a degree is 11.1 km. */
	const squares = createSquaresAt(
		[
			[100, 0],
			[100.1, 0],
			[100.4, 0],
			[100.9, 0],
		],
		0.1,
	);
	const queen = queenNeighbours(squares);

	it('join shores of two lands, and measure the water between them', () => {
		const links = seaLinks(squares, queen, 30);
		expect(links.map(({ between }) => between)).toEqual([[1, 2]]);
		expect(links[0]?.km).toBeCloseTo(0.2 * 111.195, 1);
	});

	it('reach as far as they are told', () => {
		expect(seaLinks(squares, queen, 20)).toEqual([]);
		expect(seaLinks(squares, queen, 45).map(({ between }) => between)).toEqual([
			[0, 2],
			[1, 2],
			[2, 3],
		]);
	});

	it('leave what lies farther an island', () => {
		expect(islandsOf(linkOverSea(queen, seaLinks(squares, queen)))).toEqual([3]);
	});

	it('are measured to the line between two points, not to the points', () => {
		const [long, small] = [
			createSquaresAt([[100, 0]], 1).points,
			createSquaresAt([[101.05, 0.4]], 0.1).points,
		];
		const facing = {
			...createSquaresAt(
				[
					[100, 0],
					[101.05, 0.4],
				],
				1,
			),
			points: Float64Array.from([...long, ...small]),
		};
		const [link] = seaLinks(facing, queenNeighbours(facing), 10);
		expect(link?.km).toBeCloseTo(0.05 * 111.195, 2);
	});
});

describe('nearest neighbours', () => {
	const places = fc.array(
		fc.tuple(fc.integer({ min: 95, max: 141 }), fc.integer({ min: -11, max: 6 })),
		{ minLength: 2, maxLength: 40 },
	);

	it('are the nearest, of equally near the earlier, as when all are compared', () => {
		fc.assert(
			fc.property(places, fc.integer({ min: 1, max: 6 }), (all, count) => {
				const expected = all.map(([x, y], own) =>
					Array.from(all.keys())
						.filter((other) => other !== own)
						.map((other) => ({
							other,
							far: ((all[other]?.[0] ?? 0) - x) ** 2 + ((all[other]?.[1] ?? 0) - y) ** 2,
						}))
						.sort((a, b) => a.far - b.far || a.other - b.other)
						.slice(0, count)
						.map(({ other }) => other)
						.sort((a, b) => a - b),
				);
				expect(neighbourLists(nearestNeighbours(all, count, 'plane'))).toEqual(expected);
			}),
		);
	});

	it('on the earth are nearer along a meridian than along a high parallel is far', () => {
		const near = nearestNeighbours(
			[
				[0, 60],
				[1.5, 60],
				[0, 61],
			],
			1,
		);
		expect(neighbourLists(near)[0]).toEqual([1]);
	});
});

describe('lists of neighbours from elsewhere', () => {
	it('with a position that is none are refused, and it is named', () => {
		const read = readNeighbours([[1], [0, 7]]);
		expect(read.ok).toBe(false);
		expect(read.diagnostics).toMatchObject([
			{ code: 'neighbours-out-of-range', rows: [1], params: { last: 1, area: 1 } },
		]);
		expect(codesOf(readNeighbours([[0.5], [0]]))).toEqual(['neighbours-out-of-range']);
	});

	it('that are not mutual are used as they are, and said', () => {
		const read = readNeighbours([[1], [2], [1]]);
		expect(neighbourLists(valueOf(read))).toEqual([[1], [2], [1]]);
		expect(codesOf(read)).toEqual(['neighbours-one-way']);
	});

	it('that repeat a neighbour or name the area itself are tidied, and said', () => {
		const read = readNeighbours([[1, 1, 0], [0]]);
		expect(neighbourLists(valueOf(read))).toEqual([[1], [0]]);
		expect(codesOf(read)).toEqual(['neighbours-tidied']);
	});
});

describe('a part of the areas', () => {
	it('keeps the neighbours among them, whatever their order', () => {
		const lists = fc.array(fc.array(fc.nat(9), { maxLength: 5 }), { minLength: 10, maxLength: 10 });
		fc.assert(
			fc.property(lists, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), (all, kept) => {
				const [neighbours, part] = [packNeighbours(all), keepNeighbours(packNeighbours(all), kept)];
				for (const [at, area] of kept.entries())
					for (const [place, other] of kept.entries())
						expect(hasNeighbour(part, at, place)).toBe(hasNeighbour(neighbours, area, other));
			}),
		);
	});

	it('hangs together where a way leads, also one way', () => {
		expect(Array.from(connectedParts(packNeighbours([[], [0], [3], []])))).toEqual([0, 0, 1, 1]);
	});
});
