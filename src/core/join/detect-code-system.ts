import { levelOfCode } from '../area/area-code.ts';
import { readCodeText, type AreaRegistry } from '../area/area-registry.ts';
import { CODE_SYSTEMS, type Area, type AreaCode, type CodeSystem } from '../model/area.ts';

/** A code cell with the areas its row's name may mean. */
export interface CodeWitness {
	readonly code: string;
	/** Areas the name in the same row denotes; empty when it denotes none or there is no name. */
	readonly named: readonly AreaCode[];
}

/** How one column's codes are to be read. */
export interface CodeSystemDecision {
	/**
	 * The systems that explain the column equally well. One after a clear decision; several when they
	 * give the same areas; empty when nothing tells which.
	 */
	readonly systems: readonly CodeSystem[];
	/** What settled it. */
	readonly because:
		'dots' | 'prefix' | 'length' | 'declared' | 'names' | 'same-areas' | 'same-in-all' | 'nothing';
	/** Rows whose name speaks for the decision, of those that could. */
	readonly agreeing: number;
	readonly witnesses: number;
	/** The same count for every system tried. */
	readonly tried: readonly { readonly system: CodeSystem; readonly agreeing: number }[];
}

/** Share of witnesses that must agree before names settle a system. */
const AGREEMENT_NEEDED = 0.7;
/** Codes that must list the areas of the names, in whatever order, before they are held against them. */
const SAME_AREAS = { fewest: 3, share: 0.8 };
/** Names beside codes before what they say of the codes counts. */
const NAMES_NEEDED = 3;

/**
 * Decides which code system a column is written in, from all of its rows.
 *
 * Dots mean Kemendagri, `ID` means OCHA's pcode, and no name is needed. Bare digits are decided by
 * the names in the same rows: the system under which most codes are the place the name says. A
 * declaration (by a person, or a header saying BPS or Kemendagri) narrows the choice; names that
 * contradict a header outvote it, names cannot outvote a person.
 *
 * Where codes and names do not agree row by row but list the same areas, one of them was sorted
 * without the other: the codes are of that system, and the rows contradict. So they do where every
 * system gives the same areas, and the names are others.
 *
 * Without names, bare digits are used only if every candidate system gives the same area for every
 * code, which holds in nine provinsi and not in the nation: 164 BPS kabupaten codes are another
 * kabupaten's Kemendagri code.
 *
 * @param witnesses  one per row that has a code; order is irrelevant
 * @param registry   areas and their codes
 * @param declared   system a person chose, or null
 * @param header     system the header names, or null
 */
export function detectCodeSystem(
	witnesses: readonly CodeWitness[],
	registry: AreaRegistry,
	declared: CodeSystem | null,
	header: 'kemendagri' | 'bps' | null,
): CodeSystemDecision {
	const codes = witnesses.flatMap((witness) => {
		const read = readCodeText(witness.code);
		// `0000` stands for Indonesia in every system
		return read && !/^0+$/.test(read.digits) ? [{ read, witness }] : [];
	});
	const dotted = codes.filter(({ read }) => read.dotted !== null).length;
	if (codes.length > 0 && dotted === codes.length) return decided(['kemendagri'], 'dots');
	const prefixed = codes.filter(({ read }) => read.prefixed).length;
	if (codes.length > 0 && prefixed === codes.length) return decided(['pcode'], 'prefix');
	if (declared) return decided([declared], 'declared');

	const lengths = new Set(codes.map(({ read }) => read.digits.length));
	if (lengths.size === 1 && lengths.has(6)) return decided(['kemendagri'], 'length');

	const candidates = CODE_SYSTEMS.filter((system) => system !== 'pcode');
	const read = candidates.map((system) => readAs(system, codes, registry));
	const tried = read.map(({ system, agreeing }) => ({ system, agreeing }));
	const named = codes.filter(({ witness }) => witness.named.length > 0).length;

	const best = Math.max(0, ...read.map(({ agreeing }) => agreeing));
	if (named > 0 && best / named >= AGREEMENT_NEEDED) {
		const leaders = read.filter(({ agreeing }) => agreeing === best);
		const byHeader = header ? leaders.filter(({ system }) => system.startsWith(header)) : [];
		const chosen = byHeader.length > 0 ? byHeader : leaders;
		return {
			systems: chosen.map(({ system }) => system),
			because: 'names',
			agreeing: best,
			witnesses: named,
			tried,
		};
	}
	const nothing = {
		systems: [],
		because: 'nothing',
		agreeing: best,
		witnesses: named,
		tried,
	} as const;
	const shuffled = read.filter(({ areas }) => listTheNamed(areas, codes));
	if (shuffled.length > 0) {
		const most = Math.max(...shuffled.map(({ agreeing }) => agreeing));
		const leaders = shuffled.filter(({ agreeing }) => agreeing === most);
		return {
			...nothing,
			systems: leaders.map(({ system }) => system),
			because: 'same-areas',
			agreeing: most,
		};
	}
	// names that are there and do not agree outvote what a header says
	const isHeaded = header !== null && named < NAMES_NEEDED;
	const known = systemsInAgreement(
		isHeaded ? read.filter(({ system }) => system.startsWith(header)) : read,
	);
	if (known.length === 0 || (named >= NAMES_NEEDED && !areOfOneLevel(codes, registry))) {
		return nothing;
	}
	return {
		...nothing,
		systems: known,
		because: isHeaded ? 'declared' : 'same-in-all',
	};
}

/** Whether codes denote areas of the level that the names are of: 1101 beside a kecamatan is a number. */
function areOfOneLevel(
	codes: readonly { witness: CodeWitness }[],
	registry: AreaRegistry,
): boolean {
	const named = codes.filter(({ witness }) => witness.named.length > 0);
	const same = named.filter(({ witness }) => {
		const levels = witness.named.map(levelOfCode);
		return areasOfCode(witness.code, registry).some(({ level }) => levels.includes(level));
	});
	return same.length >= named.length * SAME_AREAS.share;
}

/** The systems that know the codes, where all of them give the same areas; else none. */
function systemsInAgreement(
	read: readonly { readonly system: CodeSystem; readonly areas: readonly (Area | undefined)[] }[],
): CodeSystem[] {
	const known = read.filter(({ areas }) => areas.some(Boolean));
	const [first] = known;
	const agree =
		first?.areas.every((area, at) => known.every(({ areas }) => areas[at] === area)) ?? false;
	const complete = known.every(({ areas }) => areas.filter(Boolean).length >= areas.length * 0.8);
	return agree && complete ? known.map(({ system }) => system) : [];
}

function readAs(
	system: CodeSystem,
	codes: readonly { witness: CodeWitness }[],
	registry: AreaRegistry,
): { system: CodeSystem; areas: (Area | undefined)[]; agreeing: number } {
	const areas = codes.map(({ witness }) => registry.findByCode(witness.code, system));
	const agreeing = codes.filter(({ witness }, at) => {
		const area = areas[at];
		return area !== undefined && witness.named.includes(area.code);
	}).length;
	return { system, areas, agreeing };
}

/** Whether codes denote the areas that the names do, whichever stands beside which. */
function listTheNamed(
	areas: readonly (Area | undefined)[],
	codes: readonly { witness: CodeWitness }[],
): boolean {
	const coded = new Set(areas.flatMap((area) => area?.code ?? []));
	const named = codes.filter(({ witness }) => witness.named.length > 0);
	if (coded.size < SAME_AREAS.fewest || coded.size < codes.length * SAME_AREAS.share) return false;
	const listed = named.filter(({ witness }) => witness.named.some((code) => coded.has(code)));
	return listed.length >= codes.length * SAME_AREAS.share;
}

function decided(
	systems: readonly CodeSystem[],
	because: CodeSystemDecision['because'],
): CodeSystemDecision {
	return { systems, because, agreeing: 0, witnesses: 0, tried: [] };
}

/**
 * The area a code denotes under a decision: undefined when it denotes none, or when the systems the
 * decision allows disagree about it.
 */
export function areaOfCode(
	code: string,
	decision: CodeSystemDecision,
	registry: AreaRegistry,
): Area | undefined {
	let agreed: Area | undefined;
	for (const system of decision.systems) {
		const area = registry.findByCode(code, system);
		if (!area) continue;
		if (agreed && agreed !== area) return undefined;
		agreed = area;
	}
	return agreed;
}

/**
 * Every area a bare code could be, one per system that knows it, without repeats.
 *
 * For showing a person what a code without a system might mean.
 */
export function areasOfCode(code: string, registry: AreaRegistry): Area[] {
	const areas = CODE_SYSTEMS.flatMap((system) => registry.findByCode(code, system) ?? []);
	return [...new Set(areas)];
}
