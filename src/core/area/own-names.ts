import type { Area } from '../model/area.ts';
import { keysOfReading, readAreaName } from './area-name.ts';
import { isKindOf, WrittenName, type AreasOfKey, type NamedArea } from './written-name.ts';

/** The names that the areas of a hierarchy carry, read once; for {@link AreaRegistry} alone. */
export class OwnNames {
	/** Areas by key and level. Kinds are compared after the lookup. */
	readonly byKey = new Map<string, AreasOfKey>();
	/** The names of the areas as they are written in the reference. */
	readonly written = new Map<string, WrittenName>();

	/**
	 * @param areas    all of them, in the order in which namesakes are to be found
	 * @param kabkota  those among them that are kab/kota
	 */
	constructor(areas: Iterable<Area>, kabkota: readonly Area[]) {
		for (const area of areas) {
			this.#addName(area, area.name, 'name');
			if (area.shortName !== area.name) this.#addName(area, area.shortName, 'name');
			for (const other of area.otherNames) this.#addName(area, other, 'alias');
		}
		this.#dropIslandPrefixes(kabkota);
	}

	#addName(area: Area, name: string, by: NamedArea['by']): void {
		let written = this.written.get(name);
		if (!written) {
			written = new WrittenName(name, this.byKey);
			this.written.set(name, written);
		}
		// a kind that is only the level's own word ("Kabupaten Toba") is not part of the key
		const { readings } = written;
		const own = readings.find(({ kind }) => kind !== null && isKindOf(kind, area));
		for (const reading of readings) {
			if (own ? reading !== own : reading.kind !== null) continue;
			for (const key of keysOfReading(name, reading)) this.#addKey(key, area, by);
		}
	}

	/** Official names stand before aliases, and among their like in the order they came. */
	#addKey(key: string, area: Area, by: NamedArea['by']): void {
		let ofKey = this.byKey.get(key);
		if (!ofKey) {
			ofKey = { provinsi: null, kabkota: null, kecamatan: null, desa: null };
			this.byKey.set(key, ofKey);
		}
		const named = ofKey[area.level];
		if (!named) ofKey[area.level] = [{ area, by }];
		else if (!named.some((each) => each.area === area)) {
			const alias = by === 'name' ? named.findIndex((each) => each.by === 'alias') : -1;
			named.splice(alias < 0 ? named.length : alias, 0, { area, by });
		}
	}

	/** "Mentawai" for Kepulauan Mentawai: a habit, kept as an alias where no other kab/kota has that key. */
	#dropIslandPrefixes(kabkota: readonly Area[]): void {
		for (const area of kabkota) {
			const short = /^Kepulauan (.+)$/.exec(area.shortName)?.[1];
			const key = short && readAreaName(short)[0]?.key;
			const taken = key ? this.byKey.get(key) : undefined;
			if (!short || !key || taken?.provinsi || taken?.kabkota) continue;
			this.#addName(area, short, 'alias');
		}
	}
}
