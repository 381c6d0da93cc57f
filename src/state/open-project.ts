import { diagnose, type Diagnostic } from '../core/model/diagnostic.ts';
import type { SavedProject, SavedTable } from '../core/project/saved-project.ts';
import { summariseTable } from '../core/project/table-summary.ts';
import { DEFAULT_VIEW } from '../core/view/view-state.ts';
import { describeProjectPlace } from '../i18n/describe-project-place.ts';
import type { Dataset } from './dataset.svelte.ts';
import { checkLink } from './load-needed.ts';
import type { Session } from './session.svelte.ts';
import type { TableSource } from './table-file.svelte.ts';

/**
 * Opens a project in the place of what is open, after asking where something is. Its tables go through
 * the same reading and joining as files; one that comes out otherwise than when it was saved is named.
 * A project that cannot be used changes nothing.
 */
export async function openProject(session: Session, source: TableSource): Promise<void> {
	if (!(source instanceof File)) return;
	const { project } = session;
	const { name } = source;
	const bytes = new Uint8Array(await source.arrayBuffer());
	const read = await project.readProject(name, bytes);
	if (!read) {
		session.notify([diagnose('reading-cancelled', { file: name })], true);
		return;
	}
	if (!read.ok) {
		session.notify(read.diagnostics, true);
		return;
	}
	if (project.tables.length > 0 && !(await mayReplace(session, name))) return;
	const saved = read.value;
	const notices: Diagnostic[] = read.diagnostics.map((each) => inWords(session, each));
	const opened: Dataset[] = [];
	const tables = new Map<number, Dataset>();
	for (const [at, each] of saved.tables.entries()) {
		const table = await project.read({
			name: each.file,
			saved: each,
			project: { name, bytes },
			at,
		});
		if (table.outcome === 'cancelled') {
			for (const other of opened) other.close();
			session.notify([diagnose('reading-cancelled', { file: name })], true);
			return;
		}
		if (table.outcome === 'refused') {
			notices.push(diagnose('project-table-lost', { file: name, places: [each.file] }));
			continue;
		}
		opened.push(table.table);
		tables.set(at, table.table);
		notices.push(...differences(each, table.table));
	}
	const lost = [...tables].flatMap(([at, table]) => lostChoices(saved.tables[at], table, opened));
	if (lost.length > 0)
		notices.push(inWords(session, diagnose('project-part-damaged', { file: name, places: lost })));
	notices.push(...vintageDiffers(session, saved));
	await show(session, name, saved, opened, tables.get(saved.tableIndex ?? -1) ?? opened[0] ?? null);
	session.notify(notices);
}

/** A diagnostic with the places of the file in words. */
function inWords({ preferences }: Session, diagnostic: Diagnostic): Diagnostic {
	const { places } = diagnostic.params;
	if (!Array.isArray(places)) return diagnostic;
	const worded = places.map((each) => describeProjectPlace(preferences.language, String(each)));
	return { ...diagnostic, params: { ...diagnostic.params, places: worded } };
}

/** Whether a person lets the project take the place of the tables that are open. */
async function mayReplace(session: Session, file: string): Promise<boolean> {
	session.question?.answer(false);
	const opens = await new Promise<boolean>((answer) => {
		session.question = { file, tables: session.project.tables.length, answer };
	});
	session.question = null;
	return opens;
}

async function show(
	session: Session,
	fileName: string,
	{ view, showsTable, sources, targets, priority, registers, unknown }: SavedProject,
	tables: readonly Dataset[],
	active: Dataset | null,
): Promise<void> {
	const { project, stage } = session;
	await session.history.load();
	// without the code for them the map would be empty for a moment
	if (view.classMethod !== DEFAULT_VIEW.classMethod) await session.layer.classing.fetchMethods();
	if (view.comparison) await session.layer.comparing.fetchCode();
	session.notices = [];
	session.history.step(() => {
		project.replace(tables, active);
		project.origin = { fileName, unknown };
		project.sources = sources;
		project.targets = targets;
		project.registers = registers;
		project.priority = priority;
		session.showsTable = showsTable && project.active.isDrawable;
		session.view.restore(view, 'choice');
	});
	session.mode = session.showsTable || !active ? 'map' : 'data';
	await checkLink(session);
	const latest = project.periods.at(-1);
	const { slice } = project.active;
	if (latest && slice && !project.periods.includes(slice.period ?? ''))
		session.history.follow(() => {
			project.active.choosePeriod(latest);
		});
	const { camera } = session.view.current;
	if (camera) stage.jump(camera);
	else stage.fitHome(session.layerBbox, false);
}

/** Places of what was on the map of a table, and is in no column or cell of it. */
function lostChoices(
	saved: SavedTable | undefined,
	{ slice: now }: Dataset,
	tables: readonly Dataset[],
): string[] {
	const slice = saved?.slice;
	if (!slice || !now) return [];
	// a period may be another table's
	const periods = new Set(tables.flatMap(({ choices }) => choices?.periods ?? []));
	const categories = Object.entries(slice.category);
	const lost = {
		indicator: slice.indicator !== now.indicator,
		level: slice.level !== now.level,
		category: categories.some(([column, value]) => now.category[column] !== value),
		period: slice.period !== null && !periods.has(slice.period),
	};
	return Object.entries(lost).flatMap(([name, is]) => (is ? `${saved.file}: slice.${name}` : []));
}

/** What came out otherwise than when the table was saved. */
function differences({ file, summary }: SavedTable, table: Dataset): Diagnostic[] {
	const { joined, slice, decisions } = table;
	if (!summary || !joined || !slice) return [];
	const now = summariseTable(joined, slice, decisions.repeats);
	if (now.matched !== summary.matched || now.areas !== summary.areas || now.rows !== summary.rows)
		return [
			diagnose('project-result-differs', {
				table: file,
				rows: now.matched,
				rowsThen: summary.matched,
				areas: now.areas,
				areasThen: summary.areas,
			}),
		];
	return now.figures === summary.figures
		? []
		: [diagnose('project-figures-differ', { table: file })];
}

function vintageDiffers({ atlas }: Session, { boundaries }: SavedProject): Diagnostic[] {
	const now = atlas.boundaries?.manifest.vintage;
	if (!now || !boundaries || boundaries.vintage === now) return [];
	return [diagnose('project-vintage-differs', { then: boundaries.vintage, now })];
}
