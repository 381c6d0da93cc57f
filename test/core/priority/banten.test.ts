import { describe, expect, it } from 'vitest';
import { createBanten, createInput, inList, list } from './create-priority.ts';

const PANDEGLANG = '36.01';
const LEBAK = '36.02';
const KAB_TANGERANG = '36.03';
const KAB_SERANG = '36.04';
const KOTA_TANGERANG = '36.71';
const CILEGON = '36.72';
const KOTA_SERANG = '36.73';
const TANGSEL = '36.74';

/** Published figures of 2023; what the rules give was counted by hand. */
const { rate, count, extreme } = createBanten();
const both = createInput(rate, count);

describe('Banten, 2023', () => {
	it('has four areas with a rate above the province', () => {
		const above = list(createInput(rate), {
			rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 'parent' } },
		});
		expect(inList(above)).toEqual([PANDEGLANG, LEBAK, KAB_TANGERANG, KOTA_SERANG]);
	});

	it('has none above the nation', () => {
		const above = list(createInput(rate), {
			rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 'nation' } },
		});
		expect(inList(above)).toEqual([]);
		expect(above.notes.map(({ code }) => code)).toEqual(['nothing-qualifies']);
	});

	it('has three areas with extreme poverty above 1 %, and refuses those of which it is not known', () => {
		const above = list(createInput(extreme), {
			rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 1 } },
		});
		expect(inList(above)).toEqual([KAB_TANGERANG, LEBAK, PANDEGLANG]);
		expect(above.refused.map(({ area, reason }) => [area, reason])).toEqual(
			[KAB_SERANG, KOTA_TANGERANG, KOTA_SERANG, TANGSEL].map((area) => [area, 'blank']),
		);
	});

	it('has a true zero that is judged, not refused', () => {
		const { areas } = list(createInput(extreme), {
			rule: { kind: 'threshold', where: { indicator: 0, is: '>', than: 1 } },
		});
		expect(areas.find(({ area }) => area === CILEGON)).toMatchObject({
			values: [0],
			inList: false,
			rank: null,
		});
	});

	it.each([{ mean: '36' }, { median: '36' }])(
		'has the same quadrants by the mean and the median of counts: %o',
		(line) => {
			const quadrants = list(both, {
				rule: {
					kind: 'quadrant',
					first: { indicator: 0, line: 'parent' },
					second: { indicator: 1, line },
					take: [1, 2, 3, 4],
				},
			});
			const of = (quadrant: number): string[] =>
				quadrants.areas
					.filter(({ reasons }) =>
						reasons.some((reason) => reason.code === 'quadrant' && reason.quadrant === quadrant),
					)
					.map(({ area }) => area)
					.sort();
			expect([1, 2, 3, 4].map(of)).toEqual([
				[PANDEGLANG, LEBAK, KAB_TANGERANG],
				[KOTA_SERANG],
				[KOTA_TANGERANG],
				[KAB_SERANG, CILEGON, TANGSEL],
			]);
		},
	);

	it('has 86.75 % of its poor in five areas, and 77.81 % in four', () => {
		const covered = list(createInput(count), {
			rule: { kind: 'coverage', indicator: 0, share: 0.8 },
		});
		expect(inList(covered)).toEqual([KAB_TANGERANG, KOTA_TANGERANG, LEBAK, PANDEGLANG, KAB_SERANG]);
		const percents = covered.areas.flatMap(({ reasons }) =>
			reasons.flatMap((reason) =>
				reason.code === 'coverage' ? [(reason.cumulative * 100).toFixed(2)] : [],
			),
		);
		expect(percents.slice(0, 5)).toEqual(['33.45', '50.12', '63.98', '77.81', '86.75']);
	});

	it('is told how many areas reach 70, 75, 80 and 90 %', () => {
		const { notes } = list(createInput(count), {
			rule: { kind: 'coverage', indicator: 0, share: 0.8 },
		});
		const curve = notes.flatMap(({ code, params }) =>
			code === 'coverage-curve' ? [[params['percent'], params['areas']]] : [],
		);
		expect(curve).toEqual([
			[70, 4],
			[75, 4],
			[80, 5],
			[90, 6],
		]);
	});

	it('has 83.25 % of its poor in the five areas with the highest rates', () => {
		const covered = list(createInput(count, rate), {
			rule: { kind: 'coverage', indicator: 0, share: 0.8, order: 1 },
		});
		expect(inList(covered)).toEqual([
			PANDEGLANG,
			LEBAK,
			KAB_TANGERANG,
			KOTA_SERANG,
			KOTA_TANGERANG,
		]);
	});

	it.each([
		['arithmetic', [0.8254, 0.686, 0.6426, 0.4792, 0.3228, 0.2779, 0.1052, 0.0544]],
	] as const)('has these scores of an index of rate and count, %s', (aggregate, scores) => {
		const index = list(both, {
			rule: { kind: 'composite', weights: [0.5, 0.5], aggregate },
		});
		expect(index.areas.map(({ area }) => area)).toEqual([
			KAB_TANGERANG,
			PANDEGLANG,
			LEBAK,
			KOTA_TANGERANG,
			KOTA_SERANG,
			KAB_SERANG,
			CILEGON,
			TANGSEL,
		]);
		index.areas.forEach(({ score }, at) => {
			expect(score).toBeCloseTo(scores[at] ?? NaN, 4);
		});
	});

	it('has Kota Serang and Kabupaten Serang the other way round in a geometric index', () => {
		const index = list(both, {
			rule: { kind: 'composite', weights: [1, 1], aggregate: 'geometric', floor: 0.01 },
		});
		expect(index.areas.slice(4, 6).map(({ area }) => area)).toEqual([KAB_SERANG, KOTA_SERANG]);
	});

	it.each([
		[0.642, KAB_TANGERANG],
		[0.643, PANDEGLANG],
	])('has another first area where the weight of the rate passes 0.6426: %s', (weight, first) => {
		const index = list(both, {
			rule: { kind: 'composite', weights: [weight, 1 - weight] },
		});
		expect(index.areas[0]?.area).toBe(first);
	});
});
