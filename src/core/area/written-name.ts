import type { Area, AreaCode, AreaKind, AreaLevel } from '../model/area.ts';
import { isInside } from './area-code.ts';
import { keysOfReading, readAreaName, type AreaNameReading } from './area-name.ts';

/** An area that carries a name, and whether by its official name or by another one. */
export interface NamedArea {
	readonly area: Area;
	/** `name`: the official name, with or without its kind. `alias`: a former name or habit. */
	readonly by: 'name' | 'alias';
}

/** The areas of each level that carry a key, official names first; null where none does. */
export type AreasOfKey = Record<AreaLevel, NamedArea[] | null>;

const NOWHERE: readonly NamedArea[] = [];
const NO_KEY: readonly AreasOfKey[] = [];
/** Namesakes that are looked through one by one. */
const FEW = 8;

/**
 * A name as written, read once, and the areas of a registry that carry it.
 *
 * What was found is kept, so asking again costs nothing. A kind that is written must be the area's
 * kind; one that is not written excludes nothing, so "Bandung" gives both the kabupaten and the kota.
 * Official names come before aliases.
 */
export class WrittenName {
	/** Every way the name can be read, the most literal first; none for text without a letter or digit. */
	readonly readings: readonly AreaNameReading[];
	readonly #text: string;
	readonly #byKey: ReadonlyMap<string, AreasOfKey>;
	/** For each reading, what its keys give; null before anybody asked. */
	#carriers: readonly (readonly AreasOfKey[])[] | null = null;
	readonly #found: Record<AreaLevel, readonly NamedArea[] | null> = {
		provinsi: null,
		kabkota: null,
		kecamatan: null,
		desa: null,
	};
	/** Where many areas of a level carry the name, they by their parent. */
	#byParent: Partial<Record<AreaLevel, ReadonlyMap<string, readonly NamedArea[]>>> | null = null;

	/** @param byKey  the registry's areas by key; may still grow until somebody asks */
	constructor(text: string, byKey: ReadonlyMap<string, AreasOfKey>) {
		this.readings = readAreaName(text);
		this.#text = text;
		this.#byKey = byKey;
	}

	/** The areas of a level that carry the name. */
	at(level: AreaLevel): readonly NamedArea[] {
		return (this.#found[level] ??= this.#find(level, null));
	}

	/** The areas of a level that carry the name and are, or lie in, an area. */
	within(level: AreaLevel, code: AreaCode): readonly NamedArea[] {
		return this.at(level).length === 0 ? NOWHERE : this.#find(level, code);
	}

	/**
	 * The areas of a level that carry the name and lie in one of several areas.
	 *
	 * @param codes  none: anywhere
	 */
	inside(level: AreaLevel, codes: readonly AreaCode[]): readonly NamedArea[] {
		const everywhere = this.at(level);
		const [code] = codes;
		if (code === undefined || everywhere.length === 0) return everywhere;
		if (codes.length > 1) {
			return everywhere.filter(({ area }) => codes.some((each) => isInside(area.code, each)));
		}
		const [first] = everywhere;
		if (first && everywhere.length === 1) {
			return isInside(first.area.code, code) ? everywhere : NOWHERE;
		}
		// Sukamaju is a desa three hundred times, and each row asks in its own kecamatan
		if (everywhere.length > FEW && first?.area.parent?.length === code.length) {
			this.#byParent ??= {};
			this.#byParent[level] ??= groupByParent(everywhere);
			return this.#byParent[level].get(code) ?? NOWHERE;
		}
		return everywhere.filter(({ area }) => isInside(area.code, code));
	}

	#find(level: AreaLevel, within: AreaCode | null): readonly NamedArea[] {
		this.#carriers ??= this.readings.map((reading) => this.#areasOf(reading));
		for (let at = 0; at < this.#carriers.length; at++) {
			const kind = this.readings[at]?.kind ?? null;
			const found = findAmong(this.#carriers[at] ?? NO_KEY, level, kind, within);
			if (found.length > 0) return found;
		}
		return NOWHERE;
	}

	#areasOf(reading: AreaNameReading): readonly AreasOfKey[] {
		let areas: AreasOfKey[] | null = null;
		for (const key of keysOfReading(this.#text, reading)) {
			const ofKey = this.#byKey.get(key);
			if (!ofKey) continue;
			if (areas) areas.push(ofKey);
			else areas = [ofKey];
		}
		return areas ?? NO_KEY;
	}
}

function findAmong(
	carriers: readonly AreasOfKey[],
	level: AreaLevel,
	kind: AreaKind | null,
	within: AreaCode | null,
): readonly NamedArea[] {
	const [only] = carriers;
	if (!only) return NOWHERE;
	if (carriers.length === 1 && kind === null && within === null) return only[level] ?? NOWHERE;
	let found: NamedArea[] | null = null;
	for (const ofKey of carriers) {
		for (const named of ofKey[level] ?? NOWHERE) {
			const { area } = named;
			if (kind !== null && !isKindOf(kind, area)) continue;
			if (within !== null && !isInside(area.code, within)) continue;
			if (!found) found = [named];
			else if (!found.some((each) => each.area === area)) found.push(named);
		}
	}
	if (!found) return NOWHERE;
	return carriers.length > 1 && found.length > 1 ? found.sort(officialFirst) : found;
}

function officialFirst(a: NamedArea, b: NamedArea): number {
	return a.by < b.by ? 1 : a.by > b.by ? -1 : 0;
}

function groupByParent(areas: readonly NamedArea[]): Map<string, NamedArea[]> {
	const byParent = new Map<string, NamedArea[]>();
	for (const named of areas) {
		const parent = named.area.parent ?? '';
		const group = byParent.get(parent);
		if (group) group.push(named);
		else byParent.set(parent, [named]);
	}
	return byParent;
}

/** Whether a written kind is an area's: a desa and a kelurahan may be called by each other's word; a kabupaten and a kota never. */
export function isKindOf(kind: AreaKind, area: Area): boolean {
	return area.level === 'desa' ? kind === 'desa' || kind === 'kelurahan' : kind === area.kind;
}
