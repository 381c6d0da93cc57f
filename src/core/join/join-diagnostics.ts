import { readCodeText } from '../area/area-registry.ts';
import { AREA_LEVELS, type AreaLevel } from '../model/area.ts';
import {
	diagnose,
	type Diagnostic,
	type DiagnosticCode,
	type DiagnosticParams,
} from '../model/diagnostic.ts';
import type { Gazetteer } from './area-context.ts';
import { areaOfCode } from './detect-code-system.ts';
import type { JoinedRow } from './join-result.ts';
import type { CodeColumn } from './level-columns.ts';
import type { RowReader } from './read-row.ts';

/** Which rows each diagnostic about rows is about. */
const ROWS_OF: readonly (readonly [DiagnosticCode, (row: JoinedRow) => boolean])[] = [
	['row-unmatched', ({ outcome }) => outcome === 'unmatched'],
	['row-ambiguous', ({ outcome }) => outcome === 'ambiguous'],
	['row-contradiction', ({ outcome }) => outcome === 'contradiction'],
	['row-proposed', ({ by, approved }) => by === 'spelling' && !approved],
	['row-aggregate', ({ outcome }) => outcome === 'aggregate'],
	['row-note', ({ outcome }) => outcome === 'note'],
	['duplicate-area', ({ duplicateOf }) => duplicateOf !== null],
	['extent-differs', ({ extent }) => extent !== null],
];

function isTelling({ outcome, approved, duplicateOf, extent }: JoinedRow): boolean {
	return outcome !== 'matched' || !approved || duplicateOf !== null || extent !== null;
}

/** Names a message lists at most. */
const LISTED = 5;

/**
 * What a join has to say: how the codes were read, where the table lies, and which rows ended how.
 *
 * @param notes  rows by what was noted while deciding them, in the order it was first noted
 */
export function joinDiagnostics(
	rows: readonly JoinedRow[],
	notes: ReadonlyMap<DiagnosticCode, readonly number[]>,
	reader: RowReader,
	gazetteer: Gazetteer,
): Diagnostic[] {
	const { registry } = gazetteer;
	const diagnostics: Diagnostic[] = [];
	const codes = reader.codesAt(reader.level);
	if (codes) {
		diagnostics.push(systemDiagnostic(codes));
		diagnostics.push(...translationDiagnostic(codes, rows, reader, gazetteer));
	}
	if (reader.inferred) {
		diagnostics.push(diagnose('parent-inferred', { area: reader.inferred.name }));
	}
	diagnostics.push(...headingsDiagnostic(reader));
	if (reader.distrust) {
		const { column, inside, outside, rows: among } = reader.distrust;
		const params = { column: column.name, index: column.index, inside, outside };
		diagnostics.push(diagnose('parents-disagree', params, among));
	}
	const following = rows.filter(({ follows }) => follows !== null).map(({ row }) => row);
	if (following.length > 0) {
		const parents = following.flatMap((row) => {
			const told = reader.told(row);
			return told ? `${told.text} = ${told.area.name}` : [];
		});
		const named = [...new Set(parents)].slice(0, LISTED);
		diagnostics.push(diagnose('parent-told', { parents: named }, following));
	}
	const hidden = reader.rowsWithHiddenCharacters();
	if (hidden.length > 0) diagnostics.push(diagnose('hidden-characters', {}, hidden));
	for (const [code, found] of notes) {
		const params = code === 'codes-damaged' ? damageParams(found, rows, reader) : {};
		diagnostics.push(diagnose(code, params, found));
	}
	if (!rows.some(({ outcome }) => outcome === 'matched')) {
		diagnostics.push(diagnose('no-row-matched', { rows: rows.length, level: reader.level }));
		diagnostics.push(...levelDiagnostic(rows, reader.level, gazetteer));
	}
	// nearly all rows of most tables are matched, and nothing is to be told of them
	const telling = rows.filter(isTelling);
	for (const [code, isMeant] of ROWS_OF) {
		const found = telling.filter(isMeant);
		if (found.length === 0) continue;
		const at = found.map(({ row }) => row);
		diagnostics.push(diagnose(code, rowParams(code, found, gazetteer), at));
	}
	if (reader.level === 'desa' && registry.atLevel('desa').length === 0) {
		diagnostics.push(diagnose('desa-names-missing'));
	}
	return diagnostics;
}

/** Which rows were taken for headings of those below them. */
function headingsDiagnostic({ headings }: RowReader): Diagnostic[] {
	if (!headings) return [];
	const { all, placeOf, inside } = headings;
	const under = [...placeOf.keys()].filter((row) => {
		const place = placeOf[row] ?? 0;
		return place > 0 && place <= all.length;
	});
	const names = [...new Set(all.map(({ area }) => area.name))].slice(0, LISTED);
	return [diagnose('parents-from-headings', { areas: names, headings: all.length, inside }, under)];
}

function systemDiagnostic({ column, decision }: CodeColumn): Diagnostic {
	const [first] = decision.systems;
	if (!first) return diagnose('code-system-unknown', { column: column.name });
	const code = decision.because === 'same-in-all' ? 'code-systems-agree' : 'code-system-decided';
	return diagnose(code, {
		column: column.name,
		system: decision.systems,
		because: decision.because,
		agreeing: decision.agreeing,
		witnesses: decision.witnesses,
		others: decision.tried
			.filter(({ system }) => !decision.systems.includes(system))
			.map(({ system, agreeing }) => `${system} ${agreeing}`),
	});
}

/** How many codes were BPS's and are another text now; nothing where Kemendagri's fit as well. */
function translationDiagnostic(
	{ decision }: CodeColumn,
	rows: readonly JoinedRow[],
	reader: RowReader,
	{ registry }: Gazetteer,
): Diagnostic[] {
	if (decision.systems.length === 0 || decision.systems.includes('kemendagri')) return [];
	const translated = rows.filter(({ by }) => by === 'code').map(({ row }) => row);
	if (translated.length === 0) return [];
	const codes = new Set(
		rows
			.filter(({ by, outcome }) => by !== 'code' && outcome !== 'note' && outcome !== 'aggregate')
			.map(({ row }) => reader.codeText(row)),
	);
	const unpaired = [...codes].filter(
		(code) => readCodeText(code) !== null && !areaOfCode(code, decision, registry),
	).length;
	return [diagnose('codes-translated', { unpaired }, translated)];
}

/** One damaged code, and how many of the rows that have one found their area all the same. */
function damageParams(
	damaged: readonly number[],
	rows: readonly JoinedRow[],
	reader: RowReader,
): DiagnosticParams {
	const recovered = damaged.filter((row) => rows[row]?.outcome === 'matched').length;
	return {
		example: reader.codeText(damaged[0] ?? -1),
		recovered,
		lost: damaged.length - recovered,
	};
}

/** The level whose names the rows bear, when it is not the one they were joined at. */
function levelDiagnostic(
	rows: readonly JoinedRow[],
	joinedAt: AreaLevel,
	{ registry }: Gazetteer,
): Diagnostic[] {
	const labels = [...new Set(rows.map(({ label }) => label).filter(Boolean))];
	const counts = AREA_LEVELS.filter((level) => level !== joinedAt).map((level) => ({
		level,
		count: labels.filter((label) => registry.findByName(level, label).length > 0).length,
	}));
	const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
	// a few names coincide at every level
	if (best.count < Math.max(1, labels.length / 2)) return [];
	const params: DiagnosticParams = {
		level: best.level,
		...Object.fromEntries(counts.map(({ level, count }) => [level, count])),
	};
	return [diagnose('level-suggested', params, [], best.count)];
}

function rowParams(
	code: DiagnosticCode,
	rows: readonly JoinedRow[],
	{ registry }: Gazetteer,
): DiagnosticParams {
	const labels = [...new Set(rows.map(({ label }) => label || '-'))].slice(0, LISTED);
	if (code === 'row-aggregate') return { labels };
	if (code === 'row-unmatched' || code === 'duplicate-area') return { names: labels };
	if (code === 'row-ambiguous') {
		const [first] = rows;
		return { name: first?.label ?? '', places: placesOf(first?.suggestions ?? [], registry) };
	}
	if (code === 'extent-differs') {
		const others = rows.flatMap(
			({ area, extent }) => extent?.filter((each) => each !== area) ?? [],
		);
		const names = [...new Set(others)].flatMap((each) => registry.get(each)?.name ?? []);
		return { areas: names.slice(0, LISTED) };
	}
	return {};
}

/** Areas by name with the provinsi they lie in: `Kota Banjar (Jawa Barat)`. */
function placesOf(codes: JoinedRow['suggestions'], registry: Gazetteer['registry']): string[] {
	return codes.slice(0, LISTED).flatMap((code) => {
		const area = registry.get(code);
		if (!area) return [];
		const provinsi = registry.ancestorsOf(code).at(-1);
		return provinsi ? `${area.name} (${provinsi.name})` : area.name;
	});
}
