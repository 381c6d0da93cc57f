import { count, fsum, group } from 'd3-array';
import { parentOfCode } from '../area/area-code.ts';
import type { Choice } from './choose-areas.ts';
import type { JudgedAreas } from './judged-areas.ts';
import { priorityNote, type PriorityNote } from './judgement.ts';
import { NATION, type PriorityRequest } from './priority-rule.ts';

/** What a share may lack for rounding. */
const SLACK = 1e-12;

/**
 * Where a list is not what its rule's sentence says: quota, open ties and changes by hand may leave a
 * larger area without its share, a coverage below what was asked for, or another number of areas.
 *
 * @param areas  judged and refused-but-added areas of the list
 */
export function shortfalls(
	{ rule, quota, overrides }: PriorityRequest,
	{ isListed, cut }: Pick<Choice, 'isListed' | 'cut'>,
	areas: Pick<JudgedAreas, 'all' | 'listed' | 'count'>,
): PriorityNote[] {
	const notes: PriorityNote[] = [];
	if (overrides.length > 0 && cut.total !== null) {
		const listed = areas.listed.length;
		const planned = count(isListed, (is) => is || NaN);
		if (listed !== planned) notes.push(priorityNote('count-by-hand', { planned, count: listed }));
	}
	if (quota?.perParent) {
		const { perParent } = quota;
		const groups = group(areas.all, ({ area }) => parentOfCode(area) ?? NATION);
		const short = [...groups].filter(
			([, inside]) => count(inside, ({ inList }) => (inList ? 1 : NaN)) < perParent,
		);
		if (short.length > 0)
			notes.push(
				priorityNote('share-not-filled', {
					perParent,
					count: short.length,
					areas: short.map(([parent]) => parent),
				}),
			);
	}
	if (rule.kind === 'coverage') {
		const covered = areas.listed.flatMap(({ reasons }) => {
			const own = reasons.find(({ code }) => code === 'coverage');
			return own?.code === 'coverage' ? [own.share] : [];
		});
		const reached = fsum(covered);
		if (covered.length < areas.count && reached < rule.share - SLACK)
			notes.push(
				priorityNote('list-covers-less', { percent: rule.share * 100, reached: reached * 100 }),
			);
	}
	return notes;
}
