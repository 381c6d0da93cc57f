import { AREA_LEVELS, type AreaLevel } from '../model/area.ts';
import {
	type ColumnDescription,
	type ColumnRole,
	type Evidence,
	type EvidenceCode,
} from '../model/table.ts';
import type { ColumnCells } from './column-cells.ts';
import type { ColumnProfile } from './profile-column.ts';
import type { HeaderClaims } from './read-header.ts';

/** A column's role and what it rests on. */
export interface Judgement {
	readonly role: ColumnRole;
	readonly level: AreaLevel | null;
	readonly periodPart: ColumnDescription['periodPart'];
	readonly confidence: number;
	/** The evidence that decided. */
	readonly because: EvidenceCode;
}

/**
 * All that speaks for a column's role, what decided first.
 *
 * @param header  as written
 * @returns       at least one reason for a column a role was decided for
 */
export function evidenceOf(
	header: string,
	claims: HeaderClaims,
	profile: ColumnProfile,
	cells: ColumnCells,
	{ because, periodPart }: Judgement,
): Evidence[] {
	const percent = (share: number): number => Math.round(share * 100);
	const level = [...AREA_LEVELS].sort((a, b) => profile.nameShare[b] - profile.nameShare[a])[0];
	const nameShare = level ? profile.nameShare[level] : 0;
	const digits = profile.distinct[0]?.replace(/\D/g, '').length ?? 0;
	const speaks =
		claims.level !== null ||
		claims.isCode ||
		claims.isName ||
		claims.isUnit ||
		claims.isProperty ||
		claims.periodPart !== null ||
		(claims.isRowNumber && header !== '');
	const all: (Evidence | null)[] = [
		because === 'chosen' ? { code: 'chosen', params: {} } : null,
		speaks || because === 'header-word' ? { code: 'header-word', params: { header } } : null,
		profile.filled === 0 ? { code: 'no-cells', params: {} } : null,
		because === 'cells-are-codes' || profile.markedCodeShare >= 0.5
			? { code: 'cells-are-codes', params: { percent: percent(profile.codeShare), digits } }
			: null,
		level && nameShare >= 0.3
			? { code: 'cells-are-names', params: { percent: percent(nameShare), level } }
			: null,
		because === 'years' || because === 'parts-of-a-year' || periodPart
			? { code: periodPart === 'year' ? 'years' : 'parts-of-a-year', params: {} }
			: null,
		profile.filled > 0 && profile.numericShare >= 0.5
			? { code: 'cells-are-numbers', params: { percent: percent(profile.numericShare) } }
			: null,
		because === 'running-number' || (claims.isRowNumber && isRunningNumber(cells))
			? { code: 'running-number', params: {} }
			: null,
		profile.filled > 0 && profile.numericShare < 0.5
			? repeats(profile)
				? {
						code: 'repeats',
						params: { distinct: profile.distinct.length, filled: profile.filled },
					}
				: { code: 'cells-are-words', params: { percent: percent(1 - profile.numericShare) } }
			: null,
		claims.unit ? { code: 'unit-in-header', params: { unit: claims.unit } } : null,
		profile.rupiahShare >= 0.5
			? { code: 'cells-are-rupiah', params: { percent: percent(profile.rupiahShare) } }
			: null,
	];
	const given = all.filter((each) => each !== null);
	return [
		...given.filter(({ code }) => code === because),
		...given.filter(({ code }) => code !== because),
	];
}

/** Whether a column says few things over and over: a category's words. */
export function repeats({ distinct, filled }: ColumnProfile): boolean {
	return distinct.length <= Math.max(2, filled / 3) && distinct.length <= 60;
}

/**
 * 1, 2, 3 … or 0, 1, 2 …, with gaps allowed, and beginning again under each heading: the numbers of
 * rows. Words among them, such as a footnote's, are passed over.
 */
export function isRunningNumber({ texts, textAt }: ColumnCells): boolean {
	const numbers = texts.map((text) => Number(text.replace(/(?<=\d)[.)]$/, '')));
	if (!texts.some((text, at) => text !== '' && Number.isInteger(numbers[at]))) return false;
	let before = 0;
	return textAt.every((at, row) => {
		const value = numbers[at] ?? 0;
		// words are passed over, `8,91` is a figure
		if (Number.isNaN(value)) return !/^[-+(]?[\d.,]+[)%]?$/.test(texts[at] ?? '');
		const runs = Number.isInteger(value) && (row === 0 || value >= before || value <= 1);
		before = value;
		return runs;
	});
}
