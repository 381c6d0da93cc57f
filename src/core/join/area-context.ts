import type { AreaLineage } from '../area/area-split.ts';
import type { AreaRegistry } from '../area/area-registry.ts';

/** The hierarchy a join works against. */
export interface Gazetteer {
	readonly registry: AreaRegistry;
	readonly lineage: AreaLineage;
}

/**
 * How one column of names is written, learnt from all of its cells before any is resolved.
 *
 * Indonesian tables write "Bandung" for the kabupaten and "Kota Bandung" for the kota; BPS writes
 * provinsi in capitals between the kab/kota of the same column. Neither can be seen in one cell.
 */
export interface NamingHabits {
	/** Kota are written with `Kota` in front, nearly all of them: a bare name is then a kabupaten. */
	readonly marksKota: boolean;
	/** The header says `Kabupaten` and nothing of kota, and no cell is a kota. */
	readonly kabupatenOnly: boolean;
	/** Some cells can only be provinsi: the column mixes two levels. */
	readonly holdsProvinsi: boolean;
	/** Provinsi are in capitals and the rest is not. */
	readonly provinsiInCapitals: boolean;
	/** Keys of names that are written with `Kota` in front somewhere in the column. */
	readonly kotaKeys: ReadonlySet<string>;
}

/** A column of which nothing was learnt. */
export const NO_HABITS: NamingHabits = {
	marksKota: false,
	kabupatenOnly: false,
	holdsProvinsi: false,
	provinsiInCapitals: false,
	kotaKeys: new Set(),
};

/** Kota marked as such for each one that is not, before marking them is a habit. */
const MARKED_PER_BARE_KOTA = 4;

/**
 * Learns a column's habits.
 *
 * @param texts           distinct cells of the column
 * @param kabupatenOnly   the header says `Kabupaten` only
 * @param registry        the areas whose names count
 */
export function learnNamingHabits(
	texts: Iterable<string>,
	kabupatenOnly: boolean,
	registry: AreaRegistry,
): NamingHabits {
	const kotaKeys = new Set<string>();
	let bareKabkota = 0;
	let bareKota = 0;
	let onlyProvinsi = 0;
	let capitalProvinsi = 0;
	let capitalOthers = 0;
	let others = 0;
	for (const text of texts) {
		const name = registry.nameOf(text);
		const [reading] = name.readings;
		if (!reading) continue;
		const named = name.at('kabkota');
		const isKabkota = named.length > 0;
		const isProvinsi = name.at('provinsi').length > 0;
		// "Kota Baru" is a kabupaten
		const isKota = named.some(({ area }) => area.kind === 'kota');
		if (reading.kind === 'kota' && isKota) kotaKeys.add(reading.key);
		if (reading.kind === null && isKabkota) bareKabkota++;
		if (reading.kind === null && isKota && !isProvinsi) {
			if (named.every(({ area }) => area.kind === 'kota')) bareKota++;
		}
		if (isProvinsi && !isKabkota) {
			onlyProvinsi++;
			if (isInCapitals(text)) capitalProvinsi++;
		} else if (isKabkota && !isProvinsi) {
			others++;
			if (isInCapitals(text)) capitalOthers++;
		}
	}
	return {
		marksKota: kotaKeys.size > 0 && bareKota * MARKED_PER_BARE_KOTA <= kotaKeys.size,
		kabupatenOnly: kabupatenOnly && kotaKeys.size === 0 && bareKota === 0 && bareKabkota > 0,
		holdsProvinsi: onlyProvinsi > 0,
		provinsiInCapitals:
			onlyProvinsi >= 2 && capitalProvinsi === onlyProvinsi && capitalOthers < others / 10,
		kotaKeys,
	};
}

/** Whether every letter of a text is a capital. */
export function isInCapitals(text: string): boolean {
	return !/[a-z]/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}
