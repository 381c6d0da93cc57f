import { describe, expect, it } from 'vitest';
import {
	leastShown,
	leastWanted,
	readSmallCountLimit,
} from '../../../src/core/disclosure/small-count-limits.ts';

describe('the least count shown', () => {
	it('is 5 in an office and 10 in public, and only ever set higher', () => {
		expect([leastShown('office'), leastShown('public')]).toEqual([5, 10]);
		expect([leastShown('office', 3), leastShown('public', 25), leastShown('public', NaN)]).toEqual([
			5, 25, 10,
		]);
	});

	it('of a table is the public’s until somebody says that it stays in the office', () => {
		expect([null, 5, 2, 25].map(leastWanted)).toEqual([10, 5, 5, 25]);
	});

	it('may be any whole number from 5', () => {
		expect(['5', ' 37 ', '1.000', '100000'].map(readSmallCountLimit)).toEqual([
			5, 37, 1000, 100_000,
		]);
	});

	it.each(['4', '0', '-7', '5,5', '', 'lima', 'Infinity'])('is never %j', (text) => {
		expect(readSmallCountLimit(text)).toBeNull();
	});
});
