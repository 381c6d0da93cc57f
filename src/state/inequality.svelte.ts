import {
	FIRST_INEQUALITY,
	readInequalityForm,
	writeInequalityForm,
} from '../core/inequality/inequality-form.ts';
import { lorenzCurve, shareQuotients, type LorenzCurve } from '../core/inequality/lorenz-curve.ts';
import { checkPovertyOrder, costOfClosing } from '../core/inequality/poverty-gap.ts';
import { simulatedAllocation } from '../core/inequality/simulated-allocation.ts';
import type { AreaCode } from '../core/model/area.ts';
import type { Result } from '../core/model/diagnostic.ts';
import type { PriorityNote } from '../core/priority/judgement.ts';
import type { IndicatorFigures } from '../core/priority/priority-input.ts';
import { chooseColumns, chosenColumns } from './chosen-columns.ts';
import { areaColumns } from './column-figures.ts';
import { ruleColumns, type RuleColumn } from './rule-columns.ts';
import { ruleSources } from './rule-sources.ts';
import type { Session } from './session.svelte.ts';

/** What columns are asked for: money, who should get it, and the published measures of poverty. */
export const COLUMN_PARTS = [
	'spent',
	'poor',
	'rate',
	'population',
	'depth',
	'severity',
	'line',
] as const;
/** A part that a column plays. */
export type ColumnPart = (typeof COLUMN_PARTS)[number];

/** What names of columns speak for a part: known ids, and words of headers. */
const USUAL: Readonly<Record<ColumnPart, RegExp>> = {
	spent: /anggaran|apbd|belanja|alokasi|pagu/i,
	poor: /^jumlah-penduduk-miskin$|jumlah\b.*miskin/i,
	rate: /^persentase-penduduk-miskin$|persen\w*\b.*miskin|tingkat kemiskinan|^p0\b/i,
	population: /^(?:jumlah[ _-])?penduduk$|^populasi/i,
	depth: /^indeks-kedalaman-kemiskinan$|kedalaman|^p1\b/i,
	severity: /^indeks-keparahan-kemiskinan$|keparahan|^p2\b/i,
	line: /^garis-kemiskinan$|^garis kemiskinan$|^gk\b/i,
};

/** A column that was chosen, with its figures. */
export interface PartFigures {
	readonly about: IndicatorFigures;
	readonly of: ReadonlyMap<AreaCode, number | null>;
}

/** How the figures on the map are shared out among areas. */
export interface Spread {
	readonly areas: readonly AreaCode[];
	readonly values: readonly (number | null)[];
	/** `areas`: each counts once; `people`: by a column; `derived`: by poor and rate together. */
	readonly weighedBy: 'areas' | 'people' | 'derived';
	readonly curve: Result<LorenzCurve>;
}

/** Money beside those it should reach. */
export interface Spending {
	readonly areas: readonly AreaCode[];
	readonly spent: readonly (number | null)[];
	readonly poor: readonly (number | null)[];
	/** Money per poor person. */
	readonly perPoor: readonly (number | null)[];
	/** Share of the money by share of the poor; NaN where not known. */
	readonly quotients: Float64Array;
	/** What a formula would give, NaN where not known. */
	readonly simulated: Float64Array;
	readonly total: number;
	readonly allPoor: number;
	/** Areas by poverty rate, or by money per poor where there is no rate: share of poor, share of money. */
	readonly curve: Result<LorenzCurve>;
	readonly isByRate: boolean;
}

/** Published measures of poverty together. */
export interface PovertyCheck {
	/** Areas whose measures cannot be true together, the first of them, and how many there are. */
	readonly wrong: readonly AreaCode[];
	readonly wrongCount: number;
	/** Areas with all of P0, P1 and P2. */
	readonly checked: number;
	/** What lifting everybody to the line would cost by area, rupiah a month; null where it is not known. */
	readonly costs: ReadonlyMap<AreaCode, number> | null;
	/** Whether population is made of poor and rate. */
	readonly isDerived: boolean;
}

/**
 * How figures and money are shared out; there while its panel is open. Derives all but the columns chosen,
 * which the project keeps.
 */
export class InequalityStore {
	readonly #session: Session;

	constructor(session: Session) {
		this.#session = session;
	}

	readonly columns: readonly RuleColumn[] = $derived.by(() => ruleColumns(this.#session));

	/** The column of each part: the one chosen, or the first whose name speaks for it; '' for none. */
	readonly parts: Readonly<Record<ColumnPart, string>> = $derived.by(() => {
		const chosen = chosenColumns(this.#session);
		const pick = (part: ColumnPart): string => {
			const asked = chosen[part];
			if (asked === '' || this.columns.some(({ id }) => id === asked)) return asked ?? '';
			const isUsual = ({ id, name }: RuleColumn): boolean =>
				USUAL[part].test(id) || USUAL[part].test(name);
			return this.columns.find(isUsual)?.id ?? '';
		};
		return Object.fromEntries(COLUMN_PARTS.map((part) => [part, pick(part)])) as Record<
			ColumnPart,
			string
		>;
	});

	/** Chooses the column of a part; '' is none. */
	choose(part: ColumnPart, column: string): void {
		chooseColumns(this.#session, { [part]: column });
	}

	readonly #gathered = $derived.by(() => {
		const session = this.#session;
		const sources = ruleSources(session);
		const figures = new Map<ColumnPart, PartFigures>();
		const problems: PriorityNote[] = [];
		if (!sources) return { figures, problems };
		const scope = {
			sources,
			within: session.view.current.within ?? session.layer.areaOfTable,
			level: session.level,
			period: session.layer.current?.period ?? null,
		};
		for (const part of COLUMN_PARTS) {
			const name = this.parts[part];
			const made = name === '' ? null : areaColumns(session, [name], scope);
			const [column] = made?.ok ? made.columns : [];
			if (made?.ok && column)
				figures.set(part, {
					about: column.about,
					of: new Map(made.areas.map((area, at) => [area, column.values[at] ?? null])),
				});
			else if (made && !made.ok) problems.push(...made.problems);
		}
		return { figures, problems };
	});

	/** Figures of the columns that could be had. */
	get figures(): ReadonlyMap<ColumnPart, PartFigures> {
		return this.#gathered.figures;
	}

	/** Why others cannot: a rate below the level it is valid at, two files that differ. */
	get problems(): readonly PriorityNote[] {
		return this.#gathered.problems;
	}

	/** Areas of the level in the working area. */
	readonly areas: readonly AreaCode[] = $derived.by(() => {
		const { current } = this.#session.layer;
		const registry = this.#session.atlas.gazetteer?.registry;
		if (!current || !registry || current.drawing === 'refused') return [];
		return registry
			.atLevel(current.level)
			.flatMap(({ code }) => (current.isInScope(code) ? [code] : []));
	});

	/** People by area: a column, or as many as poor and rate together speak of. */
	readonly #people: { of: (area: AreaCode) => number | null; isDerived: boolean } | null =
		$derived.by(() => {
			const [own, poor, rate] = (['population', 'poor', 'rate'] as const).map((part) =>
				this.figures.get(part),
			);
			if (own) return { of: (area) => own.of.get(area) ?? null, isDerived: false };
			if (!poor || !rate) return null;
			return {
				of: (area) => {
					const [count, percent] = [poor.of.get(area) ?? null, rate.of.get(area) ?? null];
					return count !== null && percent !== null && percent > 0 ? (100 * count) / percent : null;
				},
				isDerived: true,
			};
		});

	/** How the figures on the map are shared out; null while there are none. */
	readonly spread: Spread | null = $derived.by(() => {
		const { current } = this.#session.layer;
		const { areas } = this;
		if (!current || areas.length === 0) return null;
		const values = areas.map((area) =>
			(current.shared.get(area) ?? area) === area
				? (current.figures.get(area)?.value ?? null)
				: null,
		);
		const people = current.indicator.measure === 'count' ? null : this.#people;
		const weights = people && areas.map(people.of);
		return {
			areas,
			values,
			weighedBy: !people ? 'areas' : people.isDerived ? 'derived' : 'people',
			curve: lorenzCurve(values, weights ? { weights } : {}),
		};
	});

	/** Per cent of a simulated allocation that follows the number of poor, as the link has it. */
	readonly byPoorPercent: number = $derived.by(
		() =>
			(readInequalityForm(this.#session.view.current.analysis ?? '') ?? FIRST_INEQUALITY)
				.byPoorPercent,
	);

	/** Simulates another formula. */
	simulate(byPoorPercent: number): void {
		this.#session.view.analyse(writeInequalityForm({ byPoorPercent }));
	}

	/** Money beside the poor; null without both columns. */
	readonly spending: Spending | null = $derived.by(() => {
		const [money, people, rate] = (['spent', 'poor', 'rate'] as const).map((part) =>
			this.figures.get(part),
		);
		const { areas } = this;
		if (!money || !people || areas.length === 0) return null;
		const spent = areas.map((area) => money.of.get(area) ?? null);
		const poor = areas.map((area) => people.of.get(area) ?? null);
		const rates = rate ? areas.map((area) => rate.of.get(area) ?? null) : null;
		const perPoor = areas.map((_, at) => {
			const [one, other] = [spent[at] ?? null, poor[at] ?? null];
			return one !== null && other !== null && other > 0 ? one / other : null;
		});
		const isKnown = (at: number): boolean => perPoor[at] !== null;
		const sum = (list: readonly (number | null)[]): number =>
			list.reduce<number>((all, each, at) => all + (isKnown(at) ? (each ?? 0) : 0), 0);
		const total = sum(spent);
		const onlyKnown = (list: readonly (number | null)[]): (number | null)[] =>
			list.map((each, at) => (isKnown(at) ? each : null));
		return {
			...{ areas, spent, poor, perPoor, total },
			allPoor: sum(poor),
			quotients: shareQuotients(onlyKnown(spent), poor),
			simulated: simulatedAllocation(total, {
				poor: onlyKnown(poor),
				rates,
				byPoor: this.byPoorPercent / 100,
			}),
			curve: lorenzCurve(perPoor, { weights: poor, ...(rates ? { by: rates } : {}) }),
			isByRate: rates !== null,
		};
	});

	/** Whether published measures can be true together, and what closing the gap would cost; null without P1. */
	readonly poverty: PovertyCheck | null = $derived.by(() => {
		const [rate, depth, severity, line] = (['rate', 'depth', 'severity', 'line'] as const).map(
			(part) => this.figures.get(part),
		);
		const { areas } = this;
		if (!depth || areas.length === 0) return null;
		const listOf = (part: PartFigures | undefined): (number | null)[] =>
			areas.map((area) => part?.of.get(area) ?? null);
		const measures = { p0: listOf(rate), p1: listOf(depth), p2: listOf(severity) };
		const told = checkPovertyOrder(measures);
		const costs = new Map<AreaCode, number>();
		areas.forEach((area, at) => {
			const [p1, rupiah] = [measures.p1[at] ?? null, line?.of.get(area) ?? null];
			const people = this.#people?.of(area) ?? null;
			if (p1 !== null && rupiah !== null && people !== null)
				costs.set(area, costOfClosing(p1 / 100, rupiah, people));
		});
		return {
			wrong: (told?.rows ?? []).flatMap((at) => areas[at] ?? []),
			wrongCount: told?.count ?? 0,
			checked: areas.filter(
				(_, at) =>
					(measures.p0[at] ?? null) !== null &&
					(measures.p1[at] ?? null) !== null &&
					(measures.p2[at] ?? null) !== null,
			).length,
			costs: costs.size > 0 ? costs : null,
			isDerived: this.#people?.isDerived ?? false,
		};
	});
}
