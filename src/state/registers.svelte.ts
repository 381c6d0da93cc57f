import { untrack } from 'svelte';
import { isInside } from '../core/area/area-code.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import {
	compareRegisters,
	type ComparedRegisters,
	type RegisterCounts,
} from '../core/registers/compare-registers.ts';
import {
	bundledRegisters,
	levelsOfBoth,
	tableRegisters,
	usualPair,
	type RegisterColumn,
	type RegisterFigures,
} from '../core/registers/register-columns.ts';
import {
	withChoice,
	type RegisterChoices,
	type RegisterSide,
} from '../core/registers/register-choices.ts';
import {
	LINKED_VERSION,
	readRegisterLink,
	writeRegisterLink,
	type RegisterLink,
} from '../core/registers/register-link.ts';
import { hideSmallGaps, hideSmallRests, hideToldByTotals } from '../core/registers/small-gaps.ts';
import {
	servedPockets,
	type ServedPocket,
	type Strategy,
} from '../core/registers/served-pockets.ts';
import { checkRegisters } from '../core/validity/check-comparison.ts';
import type { Warning } from '../core/validity/warning.ts';
import { isOwnText } from '../core/view/own-texts.ts';
import { viewValueInvalid } from '../core/view/view-codec.ts';
import { DRAWN_LEVELS } from '../core/view/view-state.ts';
import { leastOf } from './audience.ts';
import type { Dataset } from './dataset.svelte.ts';
import type { Session } from './session.svelte.ts';

/** Layers of the view of pockets: registered, matched, unserved. */
export type PocketSide = Extract<RegisterSide, 'registered' | 'matched' | 'unserved'>;
/** The sides of a comparison; `all` is everybody there could be. */
export type Side = Exclude<RegisterSide, PocketSide>;

/** A register and the version of it that was chosen. */
interface Picked {
	readonly column: RegisterColumn;
	readonly version: string | null;
}

/** Two registers side by side at a level. */
export interface ShownRegisters {
	readonly need: Picked;
	readonly programme: Picked;
	readonly level: AreaLevel;
	readonly compared: ComparedRegisters | 'units-differ';
	/** Areas compared, the widest gap first, then those whose gap is hidden. */
	readonly order: readonly AreaCode[];
	/** Areas whose gap counts a few people, with their need. */
	readonly small: ReadonlyMap<AreaCode, number>;
	/** The least count, or gap, of people that is shown; 1 where neither counts people one by one. */
	readonly least: number;
	/** Areas of which a small count is hidden. */
	readonly hidden: ReadonlySet<AreaCode>;
	readonly warnings: readonly Warning[];
	/** Whether the two are versions of one register, and not need and programme. */
	readonly isOneRegister: boolean;
}

/** The catalogue's ids that each layer of the pockets is looked for by, the likeliest first. */
const POCKET_IDS: Readonly<Record<PocketSide, readonly string[]>> = {
	registered: ['keluarga-p3ke-desil-1', 'keluarga-p3ke', 'keluarga-dtsen-desil-1'],
	matched: ['keluarga-dtks', 'keluarga-dtsen'],
	unserved: ['p3ke-dtks-tanpa-bansos'],
};

/**
 * Registers and programmes side by side, there while their panel was ever open. What was chosen stands in
 * the link, by the catalogue's ids; a column that nobody knows stands in the project alone, by its name, so
 * that it holds when a table is read again.
 */
export class RegistersStore {
	readonly #session: Session;

	/** Call while a component is being set up. */
	constructor(session: Session) {
		this.#session = session;
		$effect.pre(() => {
			const { registers } = session.view.current;
			if (registers === null || isOwnText('registers', registers)) return;
			untrack(() => {
				session.notify([viewValueInvalid('register', registers)]);
				session.view.chooseRegisters(writeRegisterLink(this.#link));
			});
		});
		$effect(() => {
			const { catalogue } = session.atlas;
			for (const entry of catalogue?.indicators ?? [])
				if (entry.measure === 'count')
					for (const series of entry.series) void session.atlas.needFigures(series);
		});
	}

	get #choices(): RegisterChoices {
		return this.#session.project.registers;
	}

	/** What the link holds; what the project holds comes before it. */
	readonly #link: RegisterLink = $derived.by(() =>
		readRegisterLink(this.#session.view.current.registers ?? ''),
	);

	/** Chooses something, as a step that can be taken back. */
	#set(choice: Partial<RegisterChoices>, link: Partial<RegisterLink> = {}): void {
		const { history, project, view } = this.#session;
		history.step(() => {
			project.registers = { ...project.registers, ...choice };
			view.chooseRegisters(writeRegisterLink({ ...this.#link, ...link }));
		});
	}

	/** Who serves an area, by strategy. */
	get tags(): RegisterChoices['tags'] {
		return this.#choices.tags;
	}

	readonly #tables: readonly Dataset[] = $derived.by(() =>
		this.#session.project.tables.filter(({ joined }) => joined !== null),
	);

	readonly #meaningOf = $derived.by(() => {
		const { known } = this.#session.atlas;
		return known && sliceMeanings(known.indicators);
	});

	/** All that can be compared: columns of open tables, then bundled series. */
	readonly columns: readonly RegisterColumn[] = $derived.by(() => {
		const { catalogue, figures } = this.#session.atlas;
		const meaningOf = this.#meaningOf;
		const joined = this.#tables.flatMap((table): JoinedFigures[] =>
			table.joined ? [table.joined] : [],
		);
		return [
			...tableRegisters(joined, (table, slice) => meaningOf?.(table, slice) ?? null),
			...(catalogue ? bundledRegisters(catalogue, figures) : []),
		];
	});

	/** What is chosen for a side: a column by its key, or the first of what the link names. */
	#find(side: RegisterSide): RegisterColumn | null {
		const key = this.#choices.sides[side];
		const id = this.#link.sides[side];
		return (
			this.columns.find((column) => column.key === key) ??
			this.columns.find(({ knownId }) => id !== undefined && knownId === id) ??
			null
		);
	}

	#picked(side: Side, column: RegisterColumn): Picked {
		const wanted = this.#choices.versions[side] ?? this.#link.versions[side];
		const version = wanted !== undefined && column.versions.includes(wanted) ? wanted : null;
		return { column, version: version ?? column.versions.at(-1) ?? null };
	}

	/** What is chosen for a side; null where there is nothing to choose, or nobody chose everybody. */
	readonly sides: Readonly<Record<Side, Picked | null>> = $derived.by(() => {
		const usual = usualPair(this.columns);
		const need = this.#find('need') ?? usual?.[0] ?? null;
		const programme = this.#find('programme') ?? usual?.[1] ?? null;
		const all = this.#find('all');
		return {
			need: need && this.#picked('need', need),
			programme: programme && this.#picked('programme', programme),
			all: all && this.#picked('all', all),
		};
	});

	/** Levels at which both have figures, coarsest first. */
	readonly levels: readonly AreaLevel[] = $derived.by(() => {
		const { need, programme } = this.sides;
		return need && programme ? levelsOfBoth(need.column, programme.column) : [];
	});

	/** The level compared at: the one chosen, the map's, or the finest. */
	readonly level: AreaLevel | null = $derived.by(() => {
		const chosen = this.#choices.level ?? this.#link.level;
		const wanted = [chosen, this.#session.layer.current?.level];
		return this.levels.find((level) => wanted.includes(level)) ?? this.levels.at(-1) ?? null;
	});

	/** What is compared; null where two registers are not there. */
	readonly shown: ShownRegisters | null = $derived.by(() => {
		const { need, programme, all } = this.sides;
		const { level } = this;
		if (!need || !programme || !level) return null;
		const one = this.#figuresOf(need, level);
		const other = this.#figuresOf(programme, level);
		const universe = all?.column.countsAt(level, all.version).counts ?? new Map<AreaCode, number>();
		const hidden = new Set(this.#inside([...one.hidden, ...other.hidden]));
		const countsOf = (
			{ column, version }: Picked,
			counts: RegisterCounts['counts'],
		): RegisterCounts => {
			const kept = this.#inside([...counts.keys()]).filter((area) => !hidden.has(area));
			return {
				...{ name: column.name.id, unit: column.unit, version },
				counts: new Map(kept.map((area) => [area, counts.get(area) ?? 0])),
			};
		};
		const isOneRegister = need.column.key === programme.column.key;
		const both = compareRegisters(
			countsOf(need, one.counts),
			countsOf(programme, other.counts),
			universe,
		);
		const areOfPeople = need.column.isOfPeople && programme.column.isOfPeople && !isOneRegister;
		const least = areOfPeople ? leastOf(this.#session.project) : 1;
		const { compared, small } =
			both === 'units-differ'
				? { compared: both, small: new Map<AreaCode, number>() }
				: hideSmallGaps(both, least);
		const units = [need.column.unit, programme.column.unit] as const;
		const told = checkRegisters(compared, units);
		const order =
			compared === 'units-differ'
				? []
				: [
						...[...compared.areas]
							.sort(([a, one], [b, other]) => other.gap - one.gap || (a < b ? -1 : 1))
							.map(([area]) => area),
						...[...small.keys()].toSorted(),
					];
		return {
			...{ need, programme, level, compared, order, small, least, hidden, isOneRegister },
			warnings: isOneRegister ? told.filter(({ code }) => code === 'units-differ') : told,
		};
	});

	/** Counts of a register as they may be shown beside all other open tables. */
	#figuresOf({ column, version }: Picked, level: AreaLevel): RegisterFigures {
		return column.isOfPeople
			? hideToldByTotals(column, { level, version }, this.columns, leastOf(this.#session.project))
			: column.countsAt(level, version);
	}

	/** Areas that lie in the working area. */
	#inside(areas: readonly AreaCode[]): AreaCode[] {
		const { within } = this.#session.view.current;
		return areas.filter((area) => within === null || isInside(area, within));
	}

	/** What each layer of the pockets is; null for one that nothing is chosen for. */
	readonly pocketSides: Readonly<Record<PocketSide, RegisterColumn | null>> = $derived.by(() => {
		const chosen = (side: PocketSide): RegisterColumn | null =>
			this.#find(side) ??
			POCKET_IDS[side]
				.flatMap((id) => this.columns.find(({ knownId }) => knownId === id) ?? [])
				.at(0) ??
			null;
		return {
			registered: chosen('registered'),
			matched: chosen('matched'),
			unserved: chosen('unserved'),
		};
	});

	/** Pockets at the finest level of the register, and where a layer of them is hidden. */
	readonly #pocketsShown = $derived.by(() => {
		const { registered, matched, unserved } = this.pocketSides;
		const level = registered?.levels.at(-1);
		const none: RegisterFigures = { counts: new Map(), hidden: new Set() };
		const figuresOf = (column: RegisterColumn | null): RegisterFigures =>
			level && column
				? this.#figuresOf({ column, version: column.versions.at(-1) ?? null }, level)
				: none;
		const figures = {
			registered: figuresOf(registered),
			matched: figuresOf(matched),
			unserved: figuresOf(unserved),
		};
		const countsOf = ({ counts }: RegisterFigures): Map<AreaCode, number> =>
			new Map(this.#inside([...counts.keys()]).map((area) => [area, counts.get(area) ?? 0]));
		const pockets =
			registered && unserved && level
				? servedPockets(
						countsOf(figures.registered),
						countsOf(figures.matched),
						countsOf(figures.unserved),
					)
				: [];
		const areOfPeople = [registered, unserved].every((column) => column?.isOfPeople);
		const least = areOfPeople ? leastOf(this.#session.project) : 1;
		const { pockets: shown, hidden } = hideSmallRests(pockets, least);
		return {
			pockets: shown,
			hidden: {
				registered: figures.registered.hidden,
				matched: new Set([...figures.matched.hidden, ...hidden.matched]),
				unserved: new Set([...figures.unserved.hidden, ...hidden.unserved]),
			},
		};
	});

	/** Areas of which a layer of the pockets hides a small count, or one that protects it. */
	get hiddenPockets(): Readonly<Record<PocketSide, ReadonlySet<AreaCode>>> {
		return this.#pocketsShown.hidden;
	}

	/** Pockets at the finest level of the register; empty while one of its layers is not chosen. */
	get pockets(): readonly ServedPocket[] {
		return this.#pocketsShown.pockets;
	}

	/** Chooses the register of a side; an empty key takes the choice back. */
	choose(side: RegisterSide, key: string): void {
		const { sides, versions } = this.#choices;
		const id = this.columns.find((column) => column.key === key)?.knownId ?? null;
		const isFirst = this.columns.find(({ knownId }) => knownId === id)?.key === key;
		const isLinked = id !== null && isFirst;
		this.#set(
			{
				sides: withChoice(sides, side, isLinked || key === '' ? null : key),
				versions: withChoice(versions, side, null),
			},
			{
				sides: withChoice(this.#link.sides, side, isLinked ? id : null),
				versions: withChoice(this.#link.versions, side, null),
			},
		);
	}

	/** Chooses the version of a side. */
	chooseVersion(side: Side, version: string): void {
		const { versions } = this.#choices;
		const isLinked = LINKED_VERSION.test(version);
		this.#set(
			{ versions: withChoice(versions, side, isLinked ? null : version) },
			{ versions: withChoice(this.#link.versions, side, isLinked ? version : null) },
		);
	}

	/** Chooses the level. */
	chooseLevel(level: string): void {
		const chosen = this.levels.find((each) => each === level) ?? null;
		this.#set({ level: null }, { level: chosen });
	}

	/** Notes who serves an area by a strategy. */
	tag(area: AreaCode, strategy: Strategy, text: string): void {
		const tags = new Map(this.tags);
		const { [strategy]: _, ...others } = tags.get(area) ?? {};
		const words = text.trim() === '' ? others : { ...others, [strategy]: text.trim() };
		if (Object.keys(words).length > 0) tags.set(area, words);
		else tags.delete(area);
		this.#set({ tags });
	}

	/** Whether the 3 × 3 map can cross the two: it takes columns of one table, or bundled series. */
	readonly canDraw: boolean = $derived.by(() => {
		const { shown } = this;
		if (!shown || shown.compared === 'units-differ' || shown.isOneRegister) return false;
		if (!DRAWN_LEVELS.some((level) => level === shown.level)) return false;
		const one = shown.need.column.from;
		const other = shown.programme.column.from;
		if ('bundled' in one) return 'bundled' in other;
		if ('bundled' in other) return true;
		const isSame = JSON.stringify(one.category) === JSON.stringify(other.category);
		return one.table === other.table && isSame;
	});

	/** Draws need and programme as one map of 3 × 3 classes. */
	draw(): void {
		const { shown } = this;
		const session = this.#session;
		const level = DRAWN_LEVELS.find((each) => each === shown?.level);
		if (!shown || !level || !this.canDraw) return;
		const { column, version } = shown.need;
		const other = shown.programme.column.from;
		const beside = 'bundled' in other ? { indicator: other.bundled } : { column: other.indicator };
		session.history.step(() => {
			if ('bundled' in column.from) {
				session.showsTable = false;
				session.view.chooseIndicator(column.from.bundled);
				session.view.chooseLevel(level, version);
			} else {
				const { table: at, indicator, category } = column.from;
				const table = this.#tables[at];
				if (!table) return;
				session.project.activate(table);
				table.slice = { indicator, category, level, period: version };
				session.showsTable = true;
			}
			session.view.compare({ kind: 'bivariate', ...beside });
		});
		void session.layer.comparing.fetchCode();
	}
}
