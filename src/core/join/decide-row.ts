import { readCodeText, type AreaRegistry } from '../area/area-registry.ts';
import type { Area, AreaCode } from '../model/area.ts';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Gazetteer } from './area-context.ts';
import { areasOfCode } from './detect-code-system.ts';
import type { JoinedRow } from './join-result.ts';
import { isSpellingOf } from './propose-spelling.ts';
import { areasWithoutZero } from './repair-code.ts';
import type { LevelReading } from './level-columns.ts';
import { includesArea } from './read-place.ts';
import type { RowReader } from './read-row.ts';
import type { NameResolution } from './resolve-name.ts';
import { classifyRemark } from './row-remarks.ts';

/** What a row's cells came to; the same for every row with the same cells. */
export type PlaceDecision = Omit<JoinedRow, 'row' | 'extent' | 'duplicateOf' | 'follows'>;

/** A decision, and what is worth telling about it. */
export interface DecidedPlace {
	readonly decision: PlaceDecision;
	readonly notes: readonly DiagnosticCode[];
}

const NONE: readonly AreaCode[] = [];
/** Areas a person is offered at most. */
const MOST_OFFERED = 5;

/** A row without an area. */
export function undecided(
	label: string,
	outcome: JoinedRow['outcome'],
	reason: JoinedRow['reason'],
	suggestions: readonly AreaCode[] = NONE,
): PlaceDecision {
	return {
		label,
		area: null,
		level: null,
		outcome,
		by: null,
		reason,
		approved: false,
		suggestions,
	};
}

function matched(label: string, area: Area, by: JoinedRow['by']): PlaceDecision {
	return {
		label,
		area: area.code,
		level: area.level,
		outcome: 'matched',
		by,
		reason: null,
		approved: true,
		suggestions: NONE,
	};
}

/** A match that waits for a person. */
function proposed(
	label: string,
	area: Area,
	suggestions: readonly AreaCode[] = [],
	reason: LevelReading['proposedBy'] = null,
): PlaceDecision {
	return {
		...matched(label, area, 'spelling'),
		reason: reason ?? 'spelling',
		approved: false,
		suggestions,
	};
}

/**
 * Decides which area a row is, if any: a code of a known system first, held against the name; else
 * the name; else whether it is a total, a note or a heading.
 */
export function decideRow(row: number, reader: RowReader, gazetteer: Gazetteer): DecidedPlace {
	const notes: DiagnosticCode[] = [];
	const reading = reader.read(row, reader.level);
	const label = reading.text || reading.code;
	const heading = reading.coded ? null : reader.headingOf(row);
	if (heading) {
		const decision = heading.isAlone
			? undecided(label, 'note', 'section')
			: matched(label, heading.area, 'name');
		return { decision, notes };
	}
	const either = reading.coded ? NONE : reader.eitherOf(row);
	if (either.length > 0) {
		return { decision: undecided(label, 'ambiguous', 'several-areas', either), notes };
	}
	const parent = !reading.coded && reading.found.length === 0 ? reader.parentRow(row) : undefined;
	if (parent) {
		notes.push('row-of-parent');
		const text = reader.writtenParent(row)?.text ?? parent.name;
		return { decision: matched(text, parent, 'name'), notes };
	}
	const known = reading.coded !== undefined || reading.found.length > 0;
	const remark = known ? null : remarkOf(label, row, reader);
	const decision = remark
		? undecided(label, remark.outcome, remark.reason)
		: !label
			? undecided(label, 'unmatched', 'no-name', parentOf(row, reader))
			: reading.coded
				? decideCoded(label, row, reading, reading.coded, reader, gazetteer, notes)
				: decideNamed(label, row, reading, reader, gazetteer, notes);
	return { decision, notes };
}

/** Islands are no remarks among kecamatan and desa: desa are called `Jawa`. */
function remarkOf(
	label: string,
	row: number,
	reader: RowReader,
): ReturnType<typeof classifyRemark> {
	const remark = classifyRemark(label, reader.cellsOf(row));
	const isSmall = reader.level === 'kecamatan' || reader.level === 'desa';
	return isSmall && remark?.reason === 'island-group' ? null : remark;
}

/** The larger area that a row without a name of its own may be of. */
function parentOf(row: number, reader: RowReader): readonly AreaCode[] {
	const written = reader.writtenParent(row);
	return written ? [written.area.code] : NONE;
}

/** The row has a code whose system is known. */
function decideCoded(
	label: string,
	row: number,
	{ found, text }: LevelReading,
	coded: Area,
	reader: RowReader,
	{ registry }: Gazetteer,
	notes: DiagnosticCode[],
): PlaceDecision {
	const carriesName = registry.findByName(coded.level, text).some((each) => each.area === coded);
	const isNamed = text !== '' && (includesArea(found, coded) || carriesName);
	if (text && !isNamed) {
		if (namesAnother(found, text, coded, registry)) {
			const others = found.map(({ area }) => area.code);
			return undecided(label, 'contradiction', 'code-and-name-differ', [coded.code, ...others]);
		}
		notes.push('name-differs');
	}
	const parents = reader.parentsOf(row);
	const isOutside =
		parents.length > 0 && !parents.some((code) => registry.isWithin(coded.code, code));
	// a number of six digits beside a kabupaten need not be a kecamatan's
	if (!isNamed && parents.length > 0 && (isOutside || reader.areCodesDoubtful)) {
		const either = [coded.code, ...parentOf(row, reader)];
		return undecided(label, 'contradiction', 'code-and-name-differ', either);
	}
	if (isOutside) notes.push('parent-differs');
	if (isFromBeforeSplit(coded, reader)) notes.push('codes-superseded');
	return matched(label, coded, 'code');
}

/** The row has no usable code. */
function decideNamed(
	label: string,
	row: number,
	reading: LevelReading,
	reader: RowReader,
	gazetteer: Gazetteer,
	notes: DiagnosticCode[],
): PlaceDecision {
	const [first] = reading.found;
	if (reading.code && codeIsDamaged(reading.code)) notes.push('codes-damaged');
	if (codeExistsNowhere(reading, reader, gazetteer)) {
		// villages move and share names; kab/kota names are unique once their kind is known
		if (reader.level === 'kecamatan' || reader.level === 'desa') {
			return undecided(label, 'unmatched', 'code-unknown', suggestionsOf(reading));
		}
		notes.push('codes-superseded');
	}
	if (reading.found.length > 1)
		return undecided(label, 'ambiguous', 'several-areas', suggestionsOf(reading));
	const elsewhere = namedElsewhere(row, reading, reader, gazetteer);
	if (reader.distrust && elsewhere.length > 0 && (first ?? reading.proposal)) {
		const near = first?.area ?? reading.proposal;
		const either = near ? [near.code, ...elsewhere] : elsewhere;
		return undecided(label, 'ambiguous', 'parent-doubtful', either.slice(0, MOST_OFFERED));
	}
	const doubt = first ? reader.doubtOf(row, first.area) : null;
	if (first && doubt) return undecided(label, 'ambiguous', doubt, [first.area.code]);
	if (first) {
		if (reading.decidedBy) notes.push(`kind-from-${reading.decidedBy}`);
		if (reading.outsideParent) notes.push('parent-differs');
		return reader.parentIsProposal(row)
			? proposed(label, first.area)
			: matched(label, first.area, first.by);
	}
	if (reading.proposal) {
		return proposed(label, reading.proposal, suggestionsOf(reading), reading.proposedBy);
	}
	if (reading.proposedBy) {
		return undecided(label, 'ambiguous', reading.proposedBy, suggestionsOf(reading));
	}
	if (reading.code && !reading.text) {
		const systems = reader.codesAt(reader.level)?.decision.systems ?? [];
		const repaired = systems.includes('kemendagri')
			? areasWithoutZero(reading.code, gazetteer.registry, reader.codesKeepZeros)
			: [];
		const [only] = repaired;
		if (only && repaired.length === 1) return matched(label, only, 'code');
		if (only) {
			const either = repaired.map((area) => area.code);
			return undecided(label, 'ambiguous', 'several-areas', either);
		}
		const possible = areasOfCode(reading.code, gazetteer.registry).map((area) => area.code);
		return possible.length > 0
			? undecided(label, 'ambiguous', 'code-system-unknown', possible)
			: undecided(label, 'unmatched', 'code-unknown');
	}
	return elsewhere.length > 0 && elsewhere.length <= MOST_OFFERED
		? undecided(label, 'unmatched', 'outside-parent', elsewhere)
		: undecided(label, 'unmatched', 'name-unknown', suggestionsOf(reading));
}

/** Areas of the rows' level that carry a row's name and lie elsewhere than its parents say. */
function namedElsewhere(
	row: number,
	{ text, found }: LevelReading,
	reader: RowReader,
	{ registry }: Gazetteer,
): AreaCode[] {
	if (!text || (found.length > 0 && !reader.distrust) || reader.parentsOf(row).length === 0)
		return [];
	const carriers = registry.nameOf(text).at(reader.level);
	return carriers.flatMap(({ area }) => (includesArea(found, area) ? [] : area.code));
}

/** What a person may choose from: the areas that carry the name, else those with one like it. */
function suggestionsOf({ found, suggestions }: LevelReading): AreaCode[] {
	return found.length > 0
		? found.map(({ area }) => area.code)
		: suggestions.map((area) => area.code);
}

/** Whether the code is BPS's of before the split of Papua in 2022, and another one since. */
function isFromBeforeSplit(coded: Area, reader: RowReader): boolean {
	const systems = reader.codesAt(reader.level)?.decision.systems ?? [];
	const isOld =
		systems.length > 0 && systems.every((system) => system === 'bps-2020' || system === 'pcode');
	return isOld && coded.bps2025 !== null && coded.bps2025 !== coded.bps2020;
}

/**
 * Whether the row has a well-formed code of a known system that no area carries: one given up in a
 * split, or a village that moved or changed status.
 */
function codeExistsNowhere(
	{ code }: LevelReading,
	reader: RowReader,
	{ registry }: Gazetteer,
): boolean {
	if (code === '') return false;
	const systems = reader.codesAt(reader.level)?.decision.systems ?? [];
	if (systems.length === 0 || !readCodeText(code)) return false;
	return systems.every((system) => !registry.findByCode(code, system));
}

/** Whether the column of codes has something here that has not the form of a code: `1,10E+03`, `32.1`. */
function codeIsDamaged(code: string): boolean {
	return /[\p{L}\d]/u.test(code) && readCodeText(code) === null;
}

/**
 * Whether a name that is not the coded area's denotes another area. Between kab/kota it does however
 * alike they are: Badung is not a spelling of Bandung. Villages and kecamatan repeat all over the
 * country, so only one in the same parent, or one that is no spelling of the coded one, counts.
 */
function namesAnother(
	found: NameResolution['found'],
	text: string,
	coded: Area,
	registry: AreaRegistry,
): boolean {
	if (found.length === 0) return false;
	if (coded.level === 'provinsi' || coded.level === 'kabkota') return true;
	return (
		found.some(({ area }) => area.parent === coded.parent) ||
		!isSpellingOf(text, coded, (area) => registry.nameFormsOf(area))
	);
}
