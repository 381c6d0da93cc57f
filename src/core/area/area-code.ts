import { AREA_LEVELS, type AreaCode, type AreaLevel } from '../model/area.ts';

const DOTTED = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.\d{4})?)?)?$/;

/** Number of characters of a dotted code at each level. */
const LEVEL_BY_LENGTH: Readonly<Record<number, AreaLevel>> = {
	2: 'provinsi',
	5: 'kabkota',
	8: 'kecamatan',
	13: 'desa',
};

/**
 * Reads a dotted Kemendagri code, and nothing else.
 *
 * Says only that the text has the form of a code; whether the area exists is the registry's to say.
 * Digits without dots are refused: they may be BPS digits, which mean another place.
 *
 * @param text  as written; surrounding space, and spaces after dots (`32. 04. 05`), are tolerated
 * @returns     the code, or null when the text is not a dotted code of 1, 2, 3 or 4 parts
 *
 * @example parseAreaCode('32.04.05') // '32.04.05'
 * @example parseAreaCode(' 32. 04. 05 ') // '32.04.05'
 * @example parseAreaCode('3204') // null
 */
export function parseAreaCode(text: string): AreaCode | null {
	const compact = text.trim().replace(/\.\s+/g, '.');
	return DOTTED.test(compact) ? (compact as AreaCode) : null;
}

/**
 * Puts the dots into undotted Kemendagri digits.
 *
 * The caller must already know that the digits are Kemendagri's: 1101 is Aceh Selatan here and
 * Simeulue at BPS.
 *
 * @param digits  2, 4, 6 or 10 digits
 * @returns       the dotted code, or null for any other length or character
 *
 * @example areaCodeFromDigits('320405') // '32.04.05'
 * @example areaCodeFromDigits('3204050') // null
 */
export function areaCodeFromDigits(digits: string): AreaCode | null {
	const parts = /^(\d{2})(?:(\d{2})(?:(\d{2})(\d{4})?)?)?$/.exec(digits);
	return parts ? (parts.slice(1).filter(Boolean).join('.') as AreaCode) : null;
}

/**
 * The level a code belongs to, read from its length.
 *
 * @throws RangeError for a value that is not a dotted code, which only a cast can produce
 *
 * @example levelOfCode(parseAreaCode('32.04')!) // 'kabkota'
 */
export function levelOfCode(code: AreaCode): AreaLevel {
	const level = LEVEL_BY_LENGTH[code.length];
	if (!level) throw new RangeError(`levelOfCode needs a dotted area code, got "${code}"`);
	return level;
}

/**
 * The code of the area one level up, or null for a provinsi.
 *
 * @example parentOfCode(parseAreaCode('32.04.05')!) // '32.04'
 * @example parentOfCode(parseAreaCode('32')!) // null
 */
export function parentOfCode(code: AreaCode): AreaCode | null {
	const cut = code.lastIndexOf('.');
	return cut < 0 ? null : (code.slice(0, cut) as AreaCode);
}

/**
 * The code of the area of `level` that `code` lies in (the code itself at its own level).
 *
 * @returns null when `level` is finer than the code
 *
 * @example ancestorOfCode(parseAreaCode('32.04.05.2001')!, 'provinsi') // '32'
 * @example ancestorOfCode(parseAreaCode('32')!, 'kabkota') // null
 */
export function ancestorOfCode(code: AreaCode, level: AreaLevel): AreaCode | null {
	let current: AreaCode | null = code;
	while (current && levelOfCode(current) !== level) current = parentOfCode(current);
	return current;
}

/**
 * Whether `level` is finer (smaller areas) than `than`.
 *
 * @example isFinerLevel('kecamatan', 'kabkota') // true
 * @example isFinerLevel('kabkota', 'kabkota') // false
 */
export function isFinerLevel(level: AreaLevel, than: AreaLevel): boolean {
	return AREA_LEVELS.indexOf(level) > AREA_LEVELS.indexOf(than);
}

/**
 * Whether an area is another one or lies in it, by their codes.
 *
 * @param within  null is the whole country, which everything lies in
 *
 * @example isInside(parseAreaCode('36.02')!, parseAreaCode('36')) // true
 * @example isInside(parseAreaCode('36')!, parseAreaCode('36.02')) // false
 */
export function isInside(code: AreaCode, within: AreaCode | null): boolean {
	if (within === null) return true;
	return code.startsWith(within) && (code.length === within.length || code[within.length] === '.');
}
