import { parentOfCode } from '../area/area-code.ts';
import type { AreaCode } from '../model/area.ts';
import type { Figure, Indicator } from '../model/indicator.ts';
import { leastShown, suppressCells } from './suppress-cells.ts';

/** Units of counts that are not of people, and of counts that are published in round thousands. */
const NOT_PEOPLE =
	/^(?:rupiah|rp|ribu|juta|miliar|triliun|unit|buah|desa|kelurahan|kecamatan|sekolah|puskesmas|posyandu|hektar|ha|km|ton)\b/iu;

/**
 * Whether small figures of an indicator could be somebody: counts, but for money, for counts in
 * thousands, and for those whose unit says that they are of things.
 */
export function countsPeople({ measure, unit }: Pick<Indicator, 'measure' | 'unit'>): boolean {
	return measure === 'count' && !NOT_PEOPLE.test(unit.trim());
}

/** Figures as they may be shown to anybody. */
export interface PublicFigures {
	/** Without those that are hidden. */
	readonly figures: ReadonlyMap<AreaCode, Figure>;
	/** Areas whose figure is hidden: small, or hidden so that a small one stays so. */
	readonly hidden: ReadonlySet<AreaCode>;
	/** k; null where nothing needs hiding. */
	readonly least: number | null;
}

/**
 * Hides small counts of people for a public output, and others so that none can be found from the
 * totals of the larger areas, which are published elsewhere.
 *
 * @param figures  of one level; not mutated
 * @returns        the same figures where the indicator is no count of people, or more than a tenth of them
 *                 are not whole: thousands, or estimates
 *
 * Negative figures are no counts and are left alone; others that are not whole are rounded to judge
 * them. See {@link suppressCells}.
 */
export function publicFigures(
	indicator: Pick<Indicator, 'measure' | 'unit'>,
	figures: ReadonlyMap<AreaCode, Figure>,
): PublicFigures {
	const none = { figures, hidden: new Set<AreaCode>(), least: null };
	if (!countsPeople(indicator) || areScaled(figures)) return none;
	const least = leastShown('public');
	const cells = [...figures].map(([area, { value }]) => ({
		area,
		// what is between nobody and one person is somebody
		count: value === null || value < 0 ? null : value > 0 ? Math.max(1, Math.round(value)) : 0,
		within: ancestorsOf(area),
	}));
	const shown = suppressCells(cells, least);
	const hidden = new Set(
		[...figures.keys()].filter((area) => {
			const state = shown.get(area)?.state;
			return state === 'small' || state === 'protecting';
		}),
	);
	return {
		figures: new Map([...figures].filter(([area]) => !hidden.has(area))),
		hidden,
		least,
	};
}

/** Share of figures that are not whole, from which they are thousands or estimates and nobody's count. */
const SCALED_SHARE = 0.1;

function areScaled(figures: ReadonlyMap<AreaCode, Figure>): boolean {
	const values = [...figures.values()].flatMap(({ value }) => value ?? []);
	const broken = values.filter((value) => !Number.isInteger(value)).length;
	return broken > SCALED_SHARE * values.length;
}

/** The larger areas an area lies in, the smallest first. */
function ancestorsOf(area: AreaCode): AreaCode[] {
	const ancestors: AreaCode[] = [];
	for (let up = parentOfCode(area); up; up = parentOfCode(up)) ancestors.push(up);
	return ancestors;
}
