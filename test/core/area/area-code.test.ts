import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ancestorOfCode,
	areaCodeFromDigits,
	isFinerLevel,
	levelOfCode,
	parentOfCode,
	parseAreaCode,
} from '../../../src/core/area/area-code.ts';
import { AREA_LEVELS, type AreaCode } from '../../../src/core/model/area.ts';
import { codeOf } from '../create-area.ts';

const LENGTHS = [2, 2, 2, 4] as const;

/** Any dotted code of one to four parts. */
function codes(): fc.Arbitrary<AreaCode> {
	return fc
		.integer({ min: 1, max: 4 })
		.chain((parts) =>
			fc.tuple(
				...LENGTHS.slice(0, parts).map((length) =>
					fc
						.integer({ min: 0, max: 10 ** length - 1 })
						.map((part) => String(part).padStart(length, '0')),
				),
			),
		)
		.map((parts) => codeOf(parts.join('.')));
}

describe('a dotted code', () => {
	it('has one to four parts of two, two, two and four digits', () => {
		for (const text of ['32', '32.04', '32.04.05', '32.04.05.2001'])
			expect(parseAreaCode(text)).toBe(text);
	});

	it('may be written with spaces around it and after its dots', () => {
		expect(parseAreaCode(' 32. 04. 05 ')).toBe('32.04.05');
	});

	it('is never digits without dots, which may be BPS digits', () => {
		for (const text of ['3204', '320405', '3204052001']) expect(parseAreaCode(text)).toBeNull();
	});

	it('is no other text', () => {
		for (const text of ['', '3', '32.4', '32.04.5', '32.04.05.201', '32,04', 'ID32', '32.04.'])
			expect(parseAreaCode(text)).toBeNull();
	});

	it('that lost a zero to a spreadsheet (32.10 as 32.1) is no code', () => {
		expect(parseAreaCode('32.1')).toBeNull();
	});
});

describe('Kemendagri digits without dots', () => {
	it('get their dots at every level', () => {
		expect(areaCodeFromDigits('32')).toBe('32');
		expect(areaCodeFromDigits('3204')).toBe('32.04');
		expect(areaCodeFromDigits('320405')).toBe('32.04.05');
		expect(areaCodeFromDigits('3204052001')).toBe('32.04.05.2001');
	});

	it('are not of seven digits, which is how BPS writes a kecamatan', () => {
		expect(areaCodeFromDigits('3204050')).toBeNull();
	});

	it('are not text with anything else in it', () => {
		for (const text of ['', '3', '32.04', '32a4', '-204'])
			expect(areaCodeFromDigits(text)).toBeNull();
	});

	it('are the code without its dots, for every code', () => {
		fc.assert(
			fc.property(codes(), (code) => areaCodeFromDigits(code.replaceAll('.', '')) === code),
		);
	});
});

describe('the level of a code', () => {
	it('is told by its number of parts', () => {
		fc.assert(
			fc.property(codes(), (code) => levelOfCode(code) === AREA_LEVELS[code.split('.').length - 1]),
		);
	});

	it('is an error of ours for text that is no code', () => {
		expect(() => levelOfCode('3204' as AreaCode)).toThrow(RangeError);
	});
});

describe('the parent of a code', () => {
	it('is one part shorter, and a provinsi has none', () => {
		fc.assert(
			fc.property(codes(), (code) => {
				const parent = parentOfCode(code);
				const parts = code.split('.');
				return parts.length === 1 ? parent === null : parent === parts.slice(0, -1).join('.');
			}),
		);
	});
});

describe('the ancestor of a code at a level', () => {
	it('is the code itself at its own level', () => {
		fc.assert(fc.property(codes(), (code) => ancestorOfCode(code, levelOfCode(code)) === code));
	});

	it('begins the code', () => {
		expect(ancestorOfCode(codeOf('32.04.05.2001'), 'provinsi')).toBe('32');
		expect(ancestorOfCode(codeOf('32.04.05.2001'), 'kecamatan')).toBe('32.04.05');
	});

	it('does not exist at a finer level', () => {
		expect(ancestorOfCode(codeOf('32'), 'kabkota')).toBeNull();
	});
});

describe('levels', () => {
	it('grow finer from provinsi to desa', () => {
		expect(isFinerLevel('kecamatan', 'kabkota')).toBe(true);
		expect(isFinerLevel('kabkota', 'kabkota')).toBe(false);
		expect(isFinerLevel('provinsi', 'desa')).toBe(false);
	});
});
