import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AREA_LEVELS } from '../../../src/core/model/area.ts';
import { REGISTER_SIDES } from '../../../src/core/registers/register-choices.ts';
import { readRegisterLink, writeRegisterLink } from '../../../src/core/registers/register-link.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/);
const version = fc.stringMatching(/^20[0-9]{2}(?:-Q[1-4])?$/);
const bySide = (of: fc.Arbitrary<string>): fc.Arbitrary<Partial<Record<string, string>>> =>
	fc.record(Object.fromEntries(REGISTER_SIDES.map((side) => [side, of])), { requiredKeys: [] });

describe('choices of registers', () => {
	it('are read from a link as they were written', () => {
		fc.assert(
			fc.property(
				bySide(id),
				bySide(version),
				fc.option(fc.constantFrom(...AREA_LEVELS)),
				(sides, versions, level) => {
					const text = writeRegisterLink({ sides, versions, level }) ?? '';
					expect(readRegisterLink(text)).toEqual({ sides, versions, level });
					expect(text).toMatch(/^[A-Za-z0-9~*.-]*$/);
				},
			),
		);
	});

	it('that nobody made are in no link', () => {
		expect(writeRegisterLink({ sides: {}, versions: {}, level: null })).toBeNull();
	});

	it('read from a text that is none are none', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(() => readRegisterLink(text)).not.toThrow();
			}),
		);
		expect(readRegisterLink('harga*beras~tingkat*planet')).toEqual({
			sides: {},
			versions: {},
			level: null,
		});
	});
});
