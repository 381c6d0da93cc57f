import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonErrorPlace } from '../../../src/io/formats/json-error-place.ts';

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

describe('the place where JSON breaks', () => {
	it('is none for every JSON there is', () => {
		fc.assert(
			fc.property(fc.json(), fc.boolean(), (text, isSpread) => {
				const spread = isSpread ? JSON.stringify(JSON.parse(text), null, 2) : text;
				expect(jsonErrorPlace(spread)).toBeNull();
			}),
		);
	});

	it('is there exactly when the engine cannot read the text', () => {
		const broken = fc
			.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', 'x', '1', ':', '\\'))
			.map(([text, at, mark]) => {
				const place = at % (text.length + 1);
				return text.slice(0, place) + mark + text.slice(place + 1);
			});
		fc.assert(
			fc.property(broken, (text) => {
				expect(jsonErrorPlace(text) === null).toBe(isJson(text));
			}),
			{ numRuns: 1000 },
		);
	});

	it('of a text that is cut off is its end', () => {
		const text = '[\n  {"nama": "Garut", "p0": 9.25},\n  {"nama": "Bo';
		expect(jsonErrorPlace(text)).toEqual({ line: 3, column: 15 });
		expect(jsonErrorPlace('[1, 2')).toEqual({ line: 1, column: 6 });
		expect(jsonErrorPlace('')).toEqual({ line: 1, column: 1 });
	});

	it('is the first character that does not fit', () => {
		expect(jsonErrorPlace('{"a": 1,\r\n "b" 2}')).toEqual({ line: 2, column: 6 });
		expect(jsonErrorPlace('[1,, 2]')).toEqual({ line: 1, column: 4 });
		expect(jsonErrorPlace("{'a': 1}")).toEqual({ line: 1, column: 2 });
	});
});
