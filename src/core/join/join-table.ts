import { isFinerLevel, levelOfCode } from '../area/area-code.ts';
import { readCodeText } from '../area/area-registry.ts';
import {
	AREA_LEVELS,
	type Area,
	type AreaCode,
	type AreaKind,
	type AreaLevel,
} from '../model/area.ts';
import {
	diagnose,
	type Diagnostic,
	type DiagnosticCode,
	type DiagnosticParams,
} from '../model/diagnostic.ts';
import { cellText, type ColumnDescription, type SourceTable } from '../model/table.ts';
import { describeColumns } from '../table/describe-columns.ts';
import { readHeader } from '../table/read-header.ts';
import { learnNamingHabits, type Gazetteer, type NamingHabits } from './area-context.ts';
import {
	areaOfCode,
	areasOfCode,
	detectCodeSystem,
	type CodeSystemDecision,
} from './detect-code-system.ts';
import { markDuplicates } from './find-duplicates.ts';
import { inferParent } from './infer-parent.ts';
import type { JoinedRow, JoinRequest, JoinResult } from './join-result.ts';
import { isSpellingOf } from './propose-spelling.ts';
import { resolveName, type NameContext, type NameResolution } from './resolve-name.ts';
import { classifyRemark, sectionKind } from './row-remarks.ts';

/** The columns of one level, the preferred one first. */
interface LevelColumns {
	readonly names: readonly ColumnDescription[];
	readonly codes: readonly ColumnDescription[];
}

/** What reading a name or code at one level gave. */
interface LevelReading extends NameResolution {
	/** The area the code gives, undefined without a usable code. */
	readonly coded: Area | undefined;
	readonly code: string;
	readonly text: string;
}

/**
 * Joins the rows of a table to areas.
 *
 * Every data row ends in exactly one outcome, and nothing is guessed silently: a bare code counts
 * only once its system is known, a name shared by several areas stays ambiguous unless its parent or
 * the column's own habit settles it, a misspelling is a proposal that waits for a person, and a code
 * and a name that are two places block the row.
 *
 * @param request    the table, and what a person decided about it; not mutated
 * @param gazetteer  the hierarchy; with desa in it when the table has desa
 * @returns          one {@link JoinedRow} per data row in order, and diagnostics with counts; an empty
 *                   table gives no rows and `no-area-column`
 *
 * Cost: linear in rows; each distinct combination of area cells is resolved once.
 */
export function joinTable(request: JoinRequest, gazetteer: Gazetteer): JoinResult {
	const { table } = request;
	const described = describeColumns(table, gazetteer.registry);
	const columns = request.level ? limitToLevel(described, request.level) : described;
	const area = columns.filter(
		(column) => column.role === 'area-name' || column.role === 'area-code',
	);
	const level = area[0]?.level ?? null;
	if (!level) {
		const rows = table.rows.map((_, row) => unjoined(row, '', 'unmatched', 'no-name'));
		return {
			request,
			columns,
			level: null,
			codeSystem: 'none',
			rows,
			diagnostics: [
				...table.diagnostics,
				diagnose('no-area-column', { headers: [...table.headers] }),
			],
		};
	}
	const join = new TableJoin(request, columns, level, gazetteer);
	return join.run();
}

/** Treats columns finer than `level` as text, so that the join happens at that level. */
function limitToLevel(
	columns: readonly ColumnDescription[],
	level: AreaLevel,
): ColumnDescription[] {
	return columns.map((column) => {
		if (!column.level) return column;
		if (isFinerLevel(column.level, level)) return { ...column, role: 'text', level: null };
		if (column.level !== level) return column;
		if (column.role === 'parent-name') return { ...column, role: 'area-name' };
		return column.role === 'parent-code' ? { ...column, role: 'area-code' } : column;
	});
}

function unjoined(
	row: number,
	label: string,
	outcome: JoinedRow['outcome'],
	reason: JoinedRow['reason'],
	suggestions: readonly AreaCode[] = [],
): JoinedRow {
	return {
		row,
		label,
		area: null,
		level: null,
		outcome,
		by: null,
		reason,
		approved: false,
		suggestions,
		duplicateOf: null,
	};
}

/** One run of {@link joinTable}: the columns sorted by level, and what was learnt of each. */
class TableJoin {
	readonly #request: JoinRequest;
	readonly #table: SourceTable;
	readonly #columns: readonly ColumnDescription[];
	readonly #level: AreaLevel;
	readonly #gazetteer: Gazetteer;
	readonly #byLevel = new Map<AreaLevel, LevelColumns>();
	readonly #habits = new Map<AreaLevel, NamingHabits>();
	readonly #systems = new Map<
		AreaLevel,
		{ column: ColumnDescription; decision: CodeSystemDecision }
	>();
	readonly #cache = new Map<string, { result: JoinedRow; notes: readonly DiagnosticCode[] }>();
	readonly #notes = new Map<DiagnosticCode, number[]>();
	/** The kab/kota all rows lie in when no column says so. */
	#inferred: Area | null = null;
	/** The kind that the last section heading gave, for each row below one. */
	readonly #sections = new Map<SourceTable['rows'][number], AreaKind>();

	constructor(
		request: JoinRequest,
		columns: readonly ColumnDescription[],
		level: AreaLevel,
		gazetteer: Gazetteer,
	) {
		this.#request = request;
		this.#table = request.table;
		this.#columns = columns;
		this.#level = level;
		this.#gazetteer = gazetteer;
	}

	run(): JoinResult {
		const used = AREA_LEVELS.filter((level) => !isFinerLevel(level, this.#level));
		for (const level of used) this.#prepareNames(level);
		this.#prepareSections();
		this.#inferred = this.#inferParent();
		for (const level of used) this.#prepareCodes(level);

		const joined = this.#table.rows.map((_, row) => this.#joinRow(row));
		const rows = markDuplicates(joined, this.#table, this.#columns);
		const levels = new Set(
			rows.flatMap((row) => (row.outcome === 'matched' && row.level ? [row.level] : [])),
		);
		const [only] = levels;
		return {
			request: this.#request,
			columns: this.#columns.map((column) => this.#withSystem(column)),
			level: levels.size === 1 && only ? only : null,
			codeSystem: this.#systemName(),
			rows,
			diagnostics: this.#diagnostics(rows),
		};
	}

	#prepareNames(level: AreaLevel): void {
		const own = this.#columns.filter((column) => column.level === level);
		const prefer = (column: ColumnDescription): number =>
			(readHeader(column.name).system === 'kemendagri' ? 1 : 0) + column.confidence;
		const pick = (roles: readonly string[]): ColumnDescription[] =>
			own.filter((column) => roles.includes(column.role)).sort((a, b) => prefer(b) - prefer(a));
		const names = pick(['area-name', 'parent-name']);
		this.#byLevel.set(level, { names, codes: pick(['area-code', 'parent-code']) });
		const texts = new Set(this.#table.rows.map((row) => this.#nameText(row, level)));
		const header = names[0] ? readHeader(names[0].name) : null;
		this.#habits.set(
			level,
			learnNamingHabits(texts, header?.kabupatenOnly ?? false, this.#gazetteer.registry),
		);
	}

	#prepareSections(): void {
		let section: AreaKind | null = null;
		for (const row of this.#table.rows) {
			const label = this.#nameText(row, this.#level);
			if (classifyRemark(label, row)?.reason === 'section') section = sectionKind(label, row);
			else if (section) this.#sections.set(row, section);
		}
	}

	#nameText(row: SourceTable['rows'][number], level: AreaLevel): string {
		const column = this.#byLevel.get(level)?.names[0];
		return column ? cellText(row[column.index]) : '';
	}

	/** When only names of kecamatan or desa are given, the one area that holds nearly all of them. */
	#inferParent(): Area | null {
		const hasParent = AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(this.#level)).some((level) => {
			const columns = this.#byLevel.get(level);
			return columns && columns.names.length + columns.codes.length > 0;
		});
		if (hasParent || this.#level === 'provinsi' || this.#level === 'kabkota') return null;
		if ((this.#byLevel.get(this.#level)?.codes.length ?? 0) > 0) return null;
		const { registry } = this.#gazetteer;
		const texts = new Set<string>();
		for (const row of this.#table.rows) {
			const text = this.#nameText(row, this.#level);
			// totals, notes and a row for the kab/kota itself are not places in it
			const isPlace =
				registry.findByName(this.#level, text).length > 0 ||
				(classifyRemark(text, row) === null && registry.findByName('kabkota', text).length === 0);
			if (isPlace) texts.add(text);
		}
		return inferParent(texts, this.#level, registry);
	}

	#prepareCodes(level: AreaLevel): void {
		const { registry } = this.#gazetteer;
		let best: { column: ColumnDescription; decision: CodeSystemDecision } | null = null;
		for (const column of this.#byLevel.get(level)?.codes ?? []) {
			const seen = new Map<string, { code: string; named: AreaCode[] }>();
			for (const row of this.#table.rows) {
				const code = cellText(row[column.index]);
				const text = this.#nameText(row, level);
				const key = `${code}\n${text}\n${this.#parentKey(row, level)}`;
				if (!code || seen.has(key)) continue;
				const named = text
					? resolveName(text, level, this.#context(row, level), this.#gazetteer).found
					: [];
				seen.set(key, { code, named: named.map(({ area }) => area.code) });
			}
			const declared = level === this.#level ? this.#request.codeSystem : null;
			const decision = detectCodeSystem(
				[...seen.values()],
				registry,
				declared,
				readHeader(column.name).system,
			);
			if (!best || strength(decision) > strength(best.decision)) best = { column, decision };
		}
		if (best) this.#systems.set(level, best);
	}

	#parentKey(row: SourceTable['rows'][number], level: AreaLevel): string {
		return AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(level))
			.flatMap((up) => [
				...(this.#byLevel.get(up)?.names ?? []),
				...(this.#byLevel.get(up)?.codes ?? []),
			])
			.map((column) => cellText(row[column.index]))
			.join('\n');
	}

	/** Where the row's coarser cells say its place lies. */
	#context(row: SourceTable['rows'][number], level: AreaLevel): NameContext {
		const habits =
			this.#habits.get(level) ?? learnNamingHabits([], false, this.#gazetteer.registry);
		const section = level === this.#level ? (this.#sections.get(row) ?? null) : null;
		for (const up of AREA_LEVELS.slice(0, AREA_LEVELS.indexOf(level)).reverse()) {
			const parent =
				this.#certainArea(row, up) ?? (up === this.#inferred?.level ? this.#inferred : null);
			if (!parent) continue;
			const within = this.#gazetteer.lineage.withSuccessors(parent.code);
			// a kab/kota may be listed under the provinsi of its time; a kecamatan must be found near
			return { within, soft: level === 'kabkota', habits, section };
		}
		return { within: [], soft: true, habits, section };
	}

	/** The area a coarser level's cells give without doubt, or the one proposal for it. */
	#certainArea(row: SourceTable['rows'][number], level: AreaLevel): Area | null {
		const reading = this.#read(row, level);
		if (reading.coded && (reading.found.length === 0 || includes(reading.found, reading.coded))) {
			return reading.coded;
		}
		const [only] = reading.found;
		if (only && reading.found.length === 1 && only.area.level === level) return only.area;
		return reading.found.length === 0 ? reading.proposal : null;
	}

	#read(row: SourceTable['rows'][number], level: AreaLevel): LevelReading {
		const text = this.#nameText(row, level);
		const resolution = resolveName(text, level, this.#context(row, level), this.#gazetteer);
		const system = this.#systems.get(level);
		const code = system ? cellText(row[system.column.index]) : '';
		const coded =
			system && code ? areaOfCode(code, system.decision, this.#gazetteer.registry) : undefined;
		return { ...resolution, coded, code, text };
	}

	#joinRow(row: number): JoinedRow {
		const cells = this.#table.rows[row] ?? [];
		const written = [...this.#byLevel.values()]
			.flatMap(({ names, codes }) => [...names, ...codes])
			.map((column) => cellText(cells[column.index]));
		const key = [...written, this.#sections.get(cells)].join('\u0001');
		const blankKey = written.every((text) => text === '');
		let cached = blankKey ? undefined : this.#cache.get(key);
		if (!cached) {
			const notes: DiagnosticCode[] = [];
			cached = { result: this.#decide(row, cells, notes), notes };
			if (!blankKey) this.#cache.set(key, cached);
		}
		for (const code of cached.notes) {
			const rows = this.#notes.get(code);
			if (rows) rows.push(row);
			else this.#notes.set(code, [row]);
		}
		const joined = { ...cached.result, row };
		const accepted = joined.by === 'spelling' && this.#request.accepted.has(row);
		return accepted ? { ...joined, approved: true, reason: null } : joined;
	}

	#decide(row: number, cells: SourceTable['rows'][number], notes: DiagnosticCode[]): JoinedRow {
		const reading = this.#read(cells, this.#level);
		const label = reading.text || reading.code;
		const known = reading.coded !== undefined || reading.found.length > 0;
		const remark = known ? null : classifyRemark(label, cells);
		if (remark) return unjoined(row, label, remark.outcome, remark.reason);
		if (!label) return unjoined(row, label, 'unmatched', 'no-name');
		if (reading.coded) return this.#decideCoded(row, label, reading, reading.coded, notes);
		return this.#decideNamed(row, label, reading, notes);
	}

	/** The row has a code whose system is known. */
	#decideCoded(
		row: number,
		label: string,
		reading: LevelReading,
		coded: Area,
		notes: DiagnosticCode[],
	): JoinedRow {
		const { found, text } = reading;
		const agrees = !text || includes(found, coded) || carriesName(coded, text, this.#gazetteer);
		if (!agrees) {
			if (namesAnother(found, text, coded)) {
				const other = found.map(({ area }) => area.code);
				return unjoined(row, label, 'contradiction', 'code-and-name-differ', [
					coded.code,
					...other,
				]);
			}
			notes.push('name-differs');
		}
		const parent = this.#certainParent(row, coded);
		if (parent === 'elsewhere') notes.push('parent-differs');
		return this.#matched(row, label, coded, 'code');
	}

	/** The row has no usable code. */
	#decideNamed(
		row: number,
		label: string,
		reading: LevelReading,
		notes: DiagnosticCode[],
	): JoinedRow {
		const [first] = reading.found;
		const suggestions = reading.suggestions.map((area) => area.code);
		if (this.#codeIsDamaged(reading)) notes.push('codes-damaged');
		if (this.#codeExistsNowhere(reading)) {
			// villages move and share names; kab/kota names are unique once their kind is known
			if (this.#level === 'kecamatan' || this.#level === 'desa') {
				return unjoined(row, label, 'unmatched', 'code-unknown', suggestions);
			}
			notes.push('codes-superseded');
		}
		if (reading.found.length > 1)
			return unjoined(row, label, 'ambiguous', 'several-areas', suggestions);
		if (first) {
			if (reading.decidedBy) notes.push(`kind-from-${reading.decidedBy}`);
			if (reading.outsideParent) notes.push('parent-differs');
			if (this.#parentIsProposal(row)) {
				return {
					...this.#matched(row, label, first.area, 'spelling'),
					reason: 'spelling',
					approved: false,
				};
			}
			return this.#matched(row, label, first.area, first.by);
		}
		if (reading.proposal) {
			return {
				...this.#matched(row, label, reading.proposal, 'spelling'),
				reason: 'spelling',
				approved: false,
				suggestions,
			};
		}
		if (reading.code && !reading.text) {
			const possible = areasOfCode(reading.code, this.#gazetteer.registry).map((area) => area.code);
			return possible.length > 0
				? unjoined(row, label, 'ambiguous', 'code-system-unknown', possible)
				: unjoined(row, label, 'unmatched', 'code-unknown');
		}
		return unjoined(row, label, 'unmatched', 'name-unknown', suggestions);
	}

	/**
	 * Whether the row has a well-formed code of a known system that no area carries: one given up in a
	 * split, or a village that moved or changed status.
	 */
	#codeExistsNowhere({ code }: LevelReading): boolean {
		const decision = this.#systems.get(this.#level)?.decision;
		if (!decision || decision.systems.length === 0 || !readCodeText(code)) return false;
		return decision.systems.every((system) => !this.#gazetteer.registry.findByCode(code, system));
	}

	/** Whether the row has a name, and in the column of codes something that has not the form of one. */
	#codeIsDamaged({ code, text }: LevelReading): boolean {
		return text !== '' && /[\p{L}\d]/u.test(code) && readCodeText(code) === null;
	}

	/** Whether the row's parent cells put the coded area elsewhere. */
	#certainParent(row: number, coded: Area): 'elsewhere' | 'fits' {
		const { within } = this.#context(this.#table.rows[row] ?? [], this.#level);
		const { registry } = this.#gazetteer;
		const fits = within.length === 0 || within.some((code) => registry.isWithin(coded.code, code));
		return fits ? 'fits' : 'elsewhere';
	}

	/** Whether a coarser cell of the row is itself only a spelling proposal. */
	#parentIsProposal(row: number): boolean {
		const cells = this.#table.rows[row] ?? [];
		return AREA_LEVELS.slice(1, AREA_LEVELS.indexOf(this.#level)).some((up) => {
			if ((this.#byLevel.get(up)?.names.length ?? 0) === 0) return false;
			const reading = this.#read(cells, up);
			return !reading.coded && reading.found.length === 0 && reading.proposal !== null;
		});
	}

	#matched(row: number, label: string, area: Area, by: JoinedRow['by']): JoinedRow {
		return {
			row,
			label,
			area: area.code,
			level: levelOfCode(area.code),
			outcome: 'matched',
			by,
			reason: null,
			approved: true,
			suggestions: [],
			duplicateOf: null,
		};
	}

	#withSystem(column: ColumnDescription): ColumnDescription {
		const system = column.level ? this.#systems.get(column.level) : undefined;
		return system?.column === column
			? { ...column, codeSystem: system.decision.systems[0] ?? null }
			: column;
	}

	#systemName(): JoinResult['codeSystem'] {
		if (!this.#byLevel.get(this.#level)?.codes.length) return 'none';
		return this.#systems.get(this.#level)?.decision.systems[0] ?? 'unknown';
	}

	#diagnostics(rows: readonly JoinedRow[]): Diagnostic[] {
		const diagnostics: Diagnostic[] = [...this.#table.diagnostics];
		const add = (
			code: DiagnosticCode,
			found: readonly number[],
			params: DiagnosticParams = {},
		): void => {
			if (found.length > 0) diagnostics.push(diagnose(code, params, found));
		};
		const where = (test: (row: JoinedRow) => boolean): number[] =>
			rows.filter(test).map(({ row }) => row);

		const system = this.#systems.get(this.#level);
		if (system) diagnostics.push(systemDiagnostic(system.column, system.decision));
		if (this.#inferred)
			diagnostics.push(diagnose('parent-inferred', { area: this.#inferred.name }));
		for (const [code, found] of this.#notes) add(code, found);
		if (!rows.some((row) => row.outcome === 'matched')) {
			diagnostics.push(diagnose('no-row-matched', { rows: rows.length, level: this.#level }));
		}
		add(
			'row-unmatched',
			where((row) => row.outcome === 'unmatched'),
		);
		add(
			'row-ambiguous',
			where((row) => row.outcome === 'ambiguous'),
		);
		add(
			'row-contradiction',
			where((row) => row.outcome === 'contradiction'),
		);
		add(
			'row-proposed',
			where((row) => row.by === 'spelling' && !row.approved),
		);
		add(
			'row-aggregate',
			where((row) => row.outcome === 'aggregate'),
		);
		add(
			'row-note',
			where((row) => row.outcome === 'note'),
		);
		add(
			'duplicate-area',
			where((row) => row.duplicateOf !== null),
		);
		if (this.#level === 'desa' && this.#gazetteer.registry.atLevel('desa').length === 0) {
			diagnostics.push(diagnose('desa-names-missing'));
		}
		return diagnostics;
	}
}

function includes(found: NameResolution['found'], area: Area): boolean {
	return found.some((each) => each.area === area);
}

/**
 * Whether a name that is not the coded area's denotes another area. Between kab/kota it does however
 * alike they are: Badung is not a spelling of Bandung. Villages and kecamatan repeat all over the
 * country, so only one in the same parent, or one that is no spelling of the coded one, counts.
 */
function namesAnother(found: NameResolution['found'], text: string, coded: Area): boolean {
	if (found.length === 0) return false;
	if (coded.level === 'provinsi' || coded.level === 'kabkota') return true;
	return found.some(({ area }) => area.parent === coded.parent) || !isSpellingOf(text, coded);
}

/** Whether an area carries a name anywhere, whatever the row's parent says. */
function carriesName(area: Area, text: string, { registry }: Gazetteer): boolean {
	return registry.findByName(area.level, text).some((each) => each.area === area);
}

/** A column whose dots speak for themselves beats one that names had to settle. */
function strength(decision: CodeSystemDecision): number {
	if (decision.systems.length === 0) return 0;
	const order: readonly CodeSystemDecision['because'][] = [
		'same-in-all',
		'length',
		'names',
		'prefix',
		'declared',
		'dots',
	];
	return 1 + order.indexOf(decision.because);
}

function systemDiagnostic(column: ColumnDescription, decision: CodeSystemDecision): Diagnostic {
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
