import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHeight, readSet } from '../../src/embed/frame-message.ts';

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

describe('messages of the page around', () => {
	it('ask for what a page can do', () => {
		expect(readSet({ t: 'peta-sasaran', v: 1, type: 'set', theme: 'dark', area: null })).toEqual({
			theme: 'dark',
			area: null,
		});
	});

	it.each([
		['a member that is not known', { theme: 'dark', html: '<b>' }],
		['a theme that is not known', { theme: 'toString' }],
		['a text without end', { indicator: 'x'.repeat(201) }],
		['an object in place of a text', { period: { toString: 1 } }],
	])('are not heard with %s', (_, members) => {
		expect(readSet({ t: 'peta-sasaran', v: 1, type: 'set', ...members })).toBeNull();
	});

	it('throw nothing and ask for nothing else, whatever is in them', () => {
		const value = fc.oneof(fc.anything(), fc.constantFrom('dark', 'en', null, '36.01'));
		const keys = fc.constantFrom('theme', 'language', 'area', 'indicator', 'period', '__proto__');
		const near = fc
			.dictionary(keys, value)
			.map((members) => ({ ...members, t: 'peta-sasaran', v: 1, type: 'set' }));
		fc.assert(
			fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), near), (message) => {
				const asked = readSet(message);
				for (const text of Object.values(asked ?? {})) {
					expect(text === null || (typeof text === 'string' && text.length <= 200)).toBe(true);
				}
			}),
			{ numRuns: 5000 },
		);
	});
});
