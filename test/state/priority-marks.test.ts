import { describe, expect, it } from 'vitest';
import { marksOfList } from '../../src/state/priority-marks.ts';
import { codeOf } from '../core/create-area.ts';
import { createBanten, createInput, list } from '../core/priority/create-priority.ts';

const made = list(createInput(createBanten().rate), {
	rule: { kind: 'gap', indicator: 0, target: 0 },
	quota: { total: 3 },
	overrides: [{ area: '36.74', change: 'add', reason: 'banjir' }],
});
const near = { robustness: new Map(), lngLatOf: () => [106, -6] as const, zoom: 8 };
const apart = { ...near, lngLatOf: (area: string) => [100 + Number(area.slice(3)), -6] as const };

describe('signs of a list on the map', () => {
	it('are ranks, and a plus for what a person added', () => {
		const signs = marksOfList(made, apart).map(({ area, text }) => `${area} ${text}`);
		expect(signs).toEqual(['36.74 +', '36.01 1', '36.02 2', '36.03 3']);
	});

	it('that would lie on one another give way to what a person changed, then to the first rank', () => {
		const marks = marksOfList(made, near);
		expect(marks.map(({ text }) => text)).toEqual(['+', '', '', '']);
		expect(marks.every(({ isListed }) => isListed)).toBe(true);
	});

	it('tell areas whose place hangs on the weights', () => {
		const robustness = new Map([[codeOf('36.02'), 'arguable' as const]]);
		const marks = marksOfList(made, { ...apart, robustness });
		expect(marks.filter(({ isSure }) => !isSure).map(({ area }) => area)).toEqual(['36.02']);
	});
});
