import { describe, expect, it } from 'vitest';
import type { MapMark } from '../../src/core/figure/map-appearance.ts';
import { outlines } from '../../src/map/mark-layers.ts';
import { codeOf } from '../core/create-area.ts';
import { createThreeSquares } from './create-three-squares.ts';

const levels = [createThreeSquares()];

function createMark(code: string, text: string, change: Partial<MapMark> = {}): MapMark {
	return { area: codeOf(code), lngLat: [0, 0], text, isListed: true, isSure: true, ...change };
}

describe('outlines of a list on the map', () => {
	it('are the very same while only its ranks change', () => {
		const outlinesOf = outlines();
		const before = outlinesOf([createMark('33.01', '1'), createMark('34.01', '2')], levels);
		const after = outlinesOf([createMark('34.01', '1'), createMark('33.01', '2')], levels);
		expect(after).toBe(before);
	});

	it.each([
		['another area comes in', createMark('33.02', '2')],
		['one of them is no longer sure', createMark('34.01', '2', { isSure: false })],
		['one of them goes out', createMark('34.01', '2', { isListed: false })],
	])('are others when %s', (_, second) => {
		const outlinesOf = outlines();
		const first = createMark('33.01', '1');
		const before = outlinesOf([first, createMark('34.01', '2')], levels);
		expect(outlinesOf([first, second], levels)).not.toEqual(before);
	});

	it('are none of an area that no level has', () => {
		expect(outlines()([createMark('99.99', '1')], levels)).toEqual([]);
	});
});
