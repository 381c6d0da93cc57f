import { describe, expect, it } from 'vitest';
import { Layout } from '../../src/state/layout.svelte.ts';

/** A laptop's screen. */
const createLayout = (): Layout => new Layout(1366, 768);

describe('Room for a map between a table and a card', () => {
	it('is beside the legend for a place that is higher than wide', () => {
		const { left, bottom } = createLayout().paddingFor(true, true, false, 0.8);
		expect([left, bottom]).toEqual([718, 64]);
	});

	it('is above the legend for a place that is much wider than high', () => {
		const { left, bottom } = createLayout().paddingFor(true, true, false, 3);
		expect([left, bottom]).toEqual([418, 275]);
	});
});

describe('Room for a map beside a list of priority locations', () => {
	it('has the numbers of areas below the title, and no smaller a map than a table leaves', () => {
		const list = createLayout().paddingFor(false, false, true, 2.7);
		const table = createLayout().paddingFor(true, false, false, 2.7);
		expect(list.top - table.top).toBe(16);
		expect(list.top + list.bottom).toBe(table.top + table.bottom);
	});
});
