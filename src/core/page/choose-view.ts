import type { EmbedSubject } from './embed-file.ts';

/** What tells the figures of a file apart, in the order in which they are chosen. */
export const VIEW_PARTS = ['indicator', 'area', 'level', 'period'] as const;
/** One of the parts in which figures of a file differ. */
export type ViewPart = (typeof VIEW_PARTS)[number];

/** What is asked for; a part that is null may be anything. */
export type AskedView = Readonly<Record<ViewPart, string | null>>;

/** A part of a figure's subject as it stands in an address. */
export function viewPart(about: EmbedSubject, part: ViewPart): string {
	switch (part) {
		case 'indicator':
			return about.indicator.id;
		case 'area':
			return about.area.code ?? 'id';
		default:
			return about[part];
	}
}

/**
 * Chooses the figure that is nearest to what is asked for.
 *
 * @param views  of a file, in its order; at least one
 * @param first  the part that has to be as asked before the others
 * @returns      the figure; `isAsAsked` is false where a part is not what was asked for. Where no period is
 *               asked for it is the latest; where something else is not, the file's first
 *
 * @throws RangeError where there is none
 */
export function chooseView<View extends { readonly about: EmbedSubject }>(
	views: readonly View[],
	asked: AskedView,
	first: ViewPart = 'indicator',
): { readonly view: View; readonly isAsAsked: boolean } {
	let left = views;
	let isAsAsked = true;
	for (const part of [first, ...VIEW_PARTS.filter((each) => each !== first)]) {
		const wanted = asked[part];
		if (wanted === null) {
			// the file's first decides what nobody asked for, but of periods the latest does
			const known = left[0] && part !== 'period' ? viewPart(left[0].about, part) : null;
			if (known !== null) left = left.filter(({ about }) => viewPart(about, part) === known);
			continue;
		}
		const fitting = left.filter(({ about }) => viewPart(about, part) === wanted);
		if (fitting.length > 0) left = fitting;
		else isAsAsked = false;
	}
	const [view] = [...left].sort((a, b) => (a.about.period < b.about.period ? 1 : -1));
	if (!view) throw new RangeError('a file of figures has at least one');
	return { view, isAsAsked };
}

/** The parts in which the figure that is wanted next differs, likeliest first. */
const STEP_PARTS = ['period', 'indicator'] as const;

/**
 * Figures of the same areas one step away: the period after, the one before, then indicators likewise.
 *
 * @param views  of a file, in the order in which they are offered
 * @returns      nearest first; empty where there is no other
 */
export function viewsBeside<View extends { readonly about: EmbedSubject }>(
	views: readonly View[],
	now: View,
): View[] {
	const asked: AskedView = {
		indicator: viewPart(now.about, 'indicator'),
		area: viewPart(now.about, 'area'),
		level: viewPart(now.about, 'level'),
		period: viewPart(now.about, 'period'),
	};
	const beside = STEP_PARTS.flatMap((part) => {
		const values = [...new Set(views.map(({ about }) => viewPart(about, part)))];
		const at = values.indexOf(viewPart(now.about, part));
		return [values[at + 1], values[at - 1]].flatMap((value) =>
			value === undefined ? [] : [chooseView(views, { ...asked, [part]: value }, part).view],
		);
	});
	return [...new Set(beside)].filter((view) => view !== now);
}
