import { describe, expect, it } from 'vitest';
import { nearMiss } from '../../../src/core/priority/near-miss.ts';
import { createBanten, createInput, list } from './create-priority.ts';

const { rate } = createBanten();
const threshold = {
	kind: 'threshold',
	where: { all: [{ indicator: 0, is: '>', than: 'parent' }] },
};

describe('the area that is out by least', () => {
	it('is the next behind the cut of a quota', () => {
		const made = list(createInput(rate), {
			rule: { kind: 'gap', indicator: 0, target: 0 },
			quota: { total: 2 },
		});
		expect(nearMiss(made)).toEqual({ area: '36.03', indicator: null, value: 6.93, line: 8.68 });
	});

	it('is the one nearest to the line where all that qualify are in', () => {
		// 6.17 is the figure of Banten; Kota Tangerang has 5.89, Kota Serang 6.2 is in
		expect(nearMiss(list(createInput(rate), { rule: threshold }))).toEqual({
			area: '36.71',
			indicator: 0,
			value: 5.89,
			line: 6.17,
		});
	});

	it('is none where a person took it out, and where nothing is out', () => {
		const all = list(createInput(rate), { rule: { kind: 'gap', indicator: 0, target: 0 } });
		expect(nearMiss(all)).toBeNull();
		const overrides = [{ area: '36.01', change: 'remove', reason: 'ganda' }];
		const removed = list(createInput(rate), {
			rule: { kind: 'gap', indicator: 0, target: 0 },
			overrides,
		});
		expect(nearMiss(removed)).toBeNull();
	});
});
