import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { hideAcrossTables } from '../core/disclosure/hide-across-tables.ts';
import { hasSmallCounts, hideSmallCounts } from '../core/disclosure/hide-small-counts.ts';
import { leastShown, type Audience } from '../core/disclosure/small-count-limits.ts';
import { catalogueSchema } from '../core/indicator/catalogue.ts';
import { figureTableFromRows, type FigureTable } from '../core/indicator/figure-table.ts';
import type { KnownMeaning } from '../core/indicator/known-meaning.ts';
import { sliceMeanings, type SliceMeaning } from '../core/indicator/slice-meaning.ts';
import type { Gazetteer } from '../core/join/area-context.ts';
import { tidyValues } from '../core/join/tidy-values.ts';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import type { AreaCode, AreaLevel } from '../core/model/area.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import {
	vintageOf,
	type DecisionInput,
	type DecisionVintage,
} from '../core/priority/decision-record.ts';
import type { RuleSources } from '../core/priority/gather-input.ts';
import { sha256Hex } from '../core/priority/sha256.ts';
import { NeighbourFinder } from '../core/spatial/chosen-neighbours.ts';
import { readOwnCsv } from '../io/read-own-csv.ts';
import { readBytes } from './command.ts';
import { loadKnownIndicators } from './load-known-indicators.ts';
import { joinFile } from './join-file.ts';
import { loadPack } from './load-pack.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const INDICATORS = join(ROOT, 'geodata', 'indicators');

/** Files a rule is put to. */
export interface RuleFiles {
	readonly sources: RuleSources;
	readonly inputs: readonly DecisionInput[];
	readonly vintage: DecisionVintage;
	/** What stopped files from being used, and what lists of names alone were read as, by file. */
	readonly problems: readonly {
		readonly file: string;
		readonly diagnostics: readonly Diagnostic[];
	}[];
}

/**
 * Reads and joins the files of a rule, and the bundled figures beside them, with small counts of people
 * hidden.
 *
 * @param audience  for whom the list is
 * @param decided   the files a record names, with the limits they were read with, which then hold
 * @throws Misuse for a path without a file
 */
export async function readRuleFiles(
	paths: readonly string[],
	gazetteer: Gazetteer,
	audience: Audience,
	decided: readonly DecisionInput[] = [],
): Promise<RuleFiles> {
	const meaningOf = sliceMeanings(loadKnownIndicators());
	const alone: (JoinedFigures & { readonly file: number; readonly least: number })[] = [];
	const read: (DecisionInput & { readonly least: number })[] = [];
	const problems: RuleFiles['problems'][number][] = [];
	for (const [at, path] of paths.entries()) {
		const file = basename(path);
		const bytes = await readBytes(path);
		const sha256 = sha256Hex(bytes);
		const was =
			decided.find((each) => each.sha256 === sha256) ?? decided.find(({ name }) => name === file);
		const wasBelow = was?.hideBelow;
		const least = wasBelow === undefined ? leastShown(audience) : leastShown('office', wasBelow);
		const joined = await joinFile(bytes, file, { level: null, codeSystem: null }, gazetteer);
		for (const each of joined.joins) {
			const figures = { join: each, tidy: tidyValues(each, gazetteer.lineage) };
			const meaning = (slice: Parameters<SliceMeaning>[1]): KnownMeaning | null =>
				meaningOf(figures, slice);
			const shown = hideSmallCounts(figures, meaning, least, gazetteer.registry);
			alone.push({ ...shown, file: at, least });
		}
		read.push({ name: file, bytes: bytes.length, sha256, least });
		const stopped = joined.joins.length === 0 ? [...joined.noticed, ...joined.failed] : [];
		const lists = joined.joins.flatMap(({ request }) =>
			request.table.diagnostics.filter(({ code }) => code === 'area-list'),
		);
		const diagnostics = [...stopped, ...lists];
		if (diagnostics.length > 0) problems.push({ file, diagnostics });
	}
	const tables = hideAcrossTables(alone, (table) => table.least, meaningOf, gazetteer.registry);
	const inputs = read.map(({ least, ...input }, at): DecisionInput => {
		const isSmall = tables.some((table) => table.file === at && hasSmallCounts(table));
		return { ...input, ...(isSmall ? { hideBelow: least } : {}) };
	});
	const { registry } = gazetteer;
	const bundled = readBundled();
	return {
		sources: { tables, registry, meaningOf, ...bundled, neighboursOf: packNeighboursOf() },
		inputs,
		vintage: vintageOf(registry, packVintage()),
		problems,
	};
}

function readBundled(): Pick<RuleSources, 'catalogue' | 'bundled'> {
	const text = readFileSync(join(INDICATORS, 'catalogue.json'), 'utf8');
	const catalogue = v.parse(catalogueSchema, JSON.parse(text));
	const bundled = new Map<string, FigureTable>();
	for (const { series } of catalogue.indicators) {
		for (const { file } of series) {
			const rows = readOwnCsv(readFileSync(join(INDICATORS, file), 'utf8'));
			bundled.set(file, figureTableFromRows(rows));
		}
	}
	return { catalogue, bundled };
}

/** Neighbours by the built boundary pack, read when they are first asked for. */
function packNeighboursOf(): NonNullable<RuleSources['neighboursOf']> {
	const finders = new Map<
		AreaLevel,
		{ positions: ReadonlyMap<AreaCode, number>; finder: NeighbourFinder }
	>();
	return (level, areas, choice) => {
		let known = finders.get(level);
		if (!known) {
			const pack = loadPack();
			const loaded = pack.ok ? pack.value.national(level) : pack;
			if (!loaded.ok) return null;
			const { indexByCode, packed } = loaded.value;
			known = { positions: indexByCode, finder: new NeighbourFinder(packed.shapes) };
			finders.set(level, known);
		}
		const { positions, finder } = known;
		return finder.among(
			areas.map((area) => positions.get(area) ?? -1),
			choice,
		);
	};
}

/** What the built boundary pack calls itself; null where none is built. */
function packVintage(): string | null {
	const path = join(ROOT, 'geodata', 'boundaries', 'manifest.json');
	if (!existsSync(path)) return null;
	const { title, vintage } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
	return `${String(title)} (${String(vintage)})`;
}

/** Name and version of this program. */
export function readTool(): { name: string; version: string } {
	const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
	const { name, version } = JSON.parse(text) as { name: string; version: string };
	return { name, version };
}
