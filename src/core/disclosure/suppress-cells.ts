/**
 * Hides small counts of people before they leave the office: a cell between 1 and k − 1 could be
 * somebody, and a hidden cell could be found again from a total that is shown. So small cells are
 * hidden, and with them as many others, and as many totals, as it takes.
 */

/** One count of the finest level. */
export interface Cell<Area> {
	readonly area: Area;
	/** Null where there is no figure, which is no zero. */
	readonly count: number | null;
	/** Larger areas whose totals are shown too, the smallest first; each lies in the next. */
	readonly within: readonly Area[];
	/** Whether something else hides it already. */
	readonly isHidden?: boolean;
}

/** What becomes of a cell or a total. */
export type ShownCell =
	| { readonly state: 'shown'; readonly count: number }
	/** Between 1 and k − 1: written `<5`. */
	| { readonly state: 'small' }
	/** Hidden so that a small one stays hidden. */
	| { readonly state: 'protecting' }
	| { readonly state: 'missing' };

/** Areas of a total: the parts it adds up. */
interface Group<Area> {
	readonly area: Area;
	readonly cells: number[];
	readonly groups: Group<Area>[];
}

/**
 * Hides small cells, and others so that none can be found by subtraction.
 *
 * Zero is shown: it is nobody. Whatever stays hidden under a total that is shown is at least two
 * cells that add up to k or more, and leaves each small one more than one possible figure; the
 * smallest shown cells are hidden first, then totals. Cells without a figure protect nothing, because
 * totals leave them out as well.
 *
 * @param cells  whole counts of one indicator, period and category, of one level
 * @param least  k, of {@link leastShown}
 * @param hidden totals that something else hides already
 * @returns      what may be shown of each cell and of each total, by area
 * @throws RangeError for a count that is negative or not whole, or an area twice
 *
 * Primary and complementary cell suppression (Willenborg and de Waal, *Elements of Statistical
 * Disclosure Control*, 2001) on a hierarchy. O(n log n) for each level.
 */
export function suppressCells<Area>(
	cells: readonly Cell<Area>[],
	least: number,
	hidden: ReadonlySet<Area> = new Set(),
): Map<Area, ShownCell> {
	const shown = new Map<Area, ShownCell>();
	for (const { area, count, isHidden } of cells) {
		if (shown.has(area)) throw new RangeError(`${String(area)} has two counts`);
		if (count === null) shown.set(area, { state: 'missing' });
		else if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is no count`);
		else if (count > 0 && count < least) shown.set(area, { state: 'small' });
		else shown.set(area, isHidden ? { state: 'protecting' } : { state: 'shown', count });
	}
	const suppression = new Suppression(cells, shown, least, hidden);
	for (const group of groupsOf(cells)) suppression.open(group);
	return shown;
}

/** Groups of the cells, those that hold other groups after them. */
function groupsOf<Area>(cells: readonly Cell<Area>[]): Group<Area>[] {
	const groups = new Map<Area, Group<Area>>();
	const depths = new Map<Area, number>();
	const groupOf = (area: Area, depth: number): Group<Area> => {
		let group = groups.get(area);
		if (!group) groups.set(area, (group = { area, cells: [], groups: [] }));
		depths.set(area, Math.max(depth, depths.get(area) ?? 0));
		return group;
	};
	cells.forEach(({ within }, at) => {
		let inner: Group<Area> | null = null;
		within.forEach((area, depth) => {
			const group = groupOf(area, depth);
			if (inner === null) group.cells.push(at);
			else if (!group.groups.includes(inner)) group.groups.push(inner);
			inner = group;
		});
	});
	return [...groups.values()].sort((a, b) => (depths.get(a.area) ?? 0) - (depths.get(b.area) ?? 0));
}

class Suppression<Area> {
	constructor(
		readonly cells: readonly Cell<Area>[],
		readonly shown: Map<Area, ShownCell>,
		readonly least: number,
		readonly hiddenTotals: ReadonlySet<Area>,
	) {}

	#countAt(at: number): number {
		return this.cells[at]?.count ?? 0;
	}

	#stateAt(at: number): ShownCell['state'] | undefined {
		const cell = this.cells[at];
		return cell && this.shown.get(cell.area)?.state;
	}

	#hide(area: Area): void {
		this.shown.set(area, { state: 'protecting' });
	}

	#total(group: Group<Area>): number {
		return (
			group.cells.reduce((sum, at) => sum + this.#countAt(at), 0) +
			group.groups.reduce((sum, each) => sum + this.#total(each), 0)
		);
	}

	#hasFigures(group: Group<Area>): boolean {
		return (
			group.cells.some((at) => this.cells[at]?.count !== null) ||
			group.groups.some((each) => this.#hasFigures(each))
		);
	}

	/** Cells that all that is shown within a group leaves open: those of parts whose total is hidden. */
	#hidden(group: Group<Area>): number[] {
		const own = group.cells.filter((at) => {
			const state = this.#stateAt(at);
			return state === 'small' || state === 'protecting';
		});
		const parts = group.groups.flatMap((each) => {
			const state = this.shown.get(each.area)?.state;
			return state === 'small' || state === 'protecting' ? this.#hidden(each) : [];
		});
		return [...own, ...parts];
	}

	/** Whether the sum of some hidden cells tells none of them. */
	#areOpen(hidden: readonly number[]): boolean {
		if (hidden.length === 0) return true;
		const sum = hidden.reduce((total, at) => total + this.#countAt(at), 0);
		const small = hidden.filter((at) => this.#stateAt(at) === 'small').length;
		const large = hidden.length - small;
		if (hidden.length < 2 || sum < this.least) return false;
		if (small === 0) return true;
		const most = Math.min(this.least - 1, sum - (small - 1) - large * this.least);
		const fewest = large > 0 ? 1 : Math.max(1, sum - (small - 1) * (this.least - 1));
		return most > fewest;
	}

	/** Decides a group's total, after those of its parts, and hides more of its parts where it must. */
	open(group: Group<Area>): void {
		const total = this.#total(group);
		if (!this.#hasFigures(group)) {
			this.shown.set(group.area, { state: 'missing' });
			return;
		}
		const spare = [...group.cells]
			.filter((at) => this.#stateAt(at) === 'shown' && this.#countAt(at) > 0)
			.sort((a, b) => this.#countAt(a) - this.#countAt(b));
		const parts = [...group.groups]
			.filter((each) => this.shown.get(each.area)?.state === 'shown' && this.#total(each) > 0)
			.sort((a, b) => this.#total(a) - this.#total(b));
		while (!this.#areOpen(this.#hidden(group))) {
			const cell = spare.shift();
			const area = cell === undefined ? undefined : this.cells[cell]?.area;
			if (area !== undefined) {
				this.#hide(area);
				continue;
			}
			const part = parts.shift();
			if (!part) break;
			this.#hide(part.area);
			this.#hideSmallestOf(part);
		}
		if (this.hiddenTotals.has(group.area)) {
			this.#hide(group.area);
			this.#hideSmallestOf(group);
		} else if (this.#areOpen(this.#hidden(group))) {
			this.shown.set(group.area, { state: 'shown', count: total });
		} else {
			this.shown.set(group.area, {
				state: total > 0 && total < this.least ? 'small' : 'protecting',
			});
		}
	}

	/** A hidden total whose parts are all shown would be their sum: the smallest of them is hidden too. */
	#hideSmallestOf(group: Group<Area>): void {
		if (this.#hidden(group).length > 0) return;
		const cell = [...group.cells]
			.filter((at) => this.#countAt(at) > 0 && this.#stateAt(at) === 'shown')
			.sort((a, b) => this.#countAt(a) - this.#countAt(b))[0];
		const area = cell === undefined ? undefined : this.cells[cell]?.area;
		if (area !== undefined) {
			this.#hide(area);
			return;
		}
		const part = [...group.groups]
			.filter((each) => this.#total(each) > 0)
			.sort((a, b) => this.#total(a) - this.#total(b))[0];
		if (!part) return;
		this.#hide(part.area);
		this.#hideSmallestOf(part);
	}
}
