import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeight } from '../../src/embed/frame-message.ts';

describe('messages of a framed page', () => {
	it('are heard where they tell a height', () => {
		expect(readHeight({ t: 'peta-sasaran', v: 1, type: 'height', heightPx: 612 })).toBe(612);
	});

	it.each([
		['another version', { t: 'peta-sasaran', v: 2, type: 'height', heightPx: 612 }],
		['another kind', { t: 'peta-sasaran', v: 1, type: 'select', heightPx: 612 }],
		['no number', { t: 'peta-sasaran', v: 1, type: 'height', heightPx: '612' }],
		['a height beyond belief', { t: 'peta-sasaran', v: 1, type: 'height', heightPx: 1e9 }],
		['somebody else’s', { 'datawrapper-height': { x: 612 } }],
		['nothing', null],
	])('are not heard: %s', (_, message) => {
		expect(readHeight(message)).toBeNull();
	});

	it('change nothing and throw nothing, whatever is in them', () => {
		const field = fc.oneof(fc.anything(), fc.constantFrom('peta-sasaran', 1, 'height'));
		const near = fc.record({ t: field, v: field, type: field, heightPx: field });
		fc.assert(
			fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), near), (message) => {
				const heightPx = readHeight(message);
				expect(heightPx === null || (heightPx >= 60 && heightPx <= 20_000)).toBe(true);
			}),
			{ numRuns: 5000 },
		);
	});
});
