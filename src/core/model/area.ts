/**
 * The nouns of Indonesian administrative geography.
 *
 * Levels and kinds keep their Indonesian names, because the English ones collide where an error is
 * costly ("district" is a kecamatan in one source and a kabupaten in the next).
 */

/** Administrative levels from the largest to the smallest: ADM1 … ADM4. */
export const AREA_LEVELS = ['provinsi', 'kabkota', 'kecamatan', 'desa'] as const;

/** One administrative level: `provinsi` (ADM1), `kabkota` (ADM2), `kecamatan` (ADM3), `desa` (ADM4). */
export type AreaLevel = (typeof AREA_LEVELS)[number];

/** What an area is in law. A `kabkota` is a `kabupaten` or a `kota`; a `desa` may be a `kelurahan`. */
export type AreaKind = 'provinsi' | 'kabupaten' | 'kota' | 'kecamatan' | 'desa' | 'kelurahan';

declare const areaCodeBrand: unique symbol;

/**
 * The canonical code of an area: dotted Kemendagri, `32`, `32.04`, `32.04.05`, `32.04.05.2001`.
 *
 * Dotted text cannot be mistaken for a BPS number, which is why nothing else is used inside.
 * Make one with {@link parseAreaCode} or by reading the registry, never with a cast.
 */
export type AreaCode = string & { readonly [areaCodeBrand]: 'AreaCode' };

/** The code systems a table may use. `pcode` is OCHA's `ID` + BPS. */
export const CODE_SYSTEMS = ['kemendagri', 'bps-2020', 'bps-2025', 'pcode'] as const;

/** A system that gives digits to areas. The same digits are different places in different systems. */
export type CodeSystem = (typeof CODE_SYSTEMS)[number];

/** One area of the current hierarchy (38 provinsi, 514 kab/kota, 7,285 kecamatan, 83,762 desa). */
export interface Area {
	readonly code: AreaCode;
	readonly level: AreaLevel;
	readonly kind: AreaKind;
	/** Official name with its kind where the kind is part of it: `Kabupaten Bandung`, `Kota Bandung`, `Jawa Barat`, `Andir`. */
	readonly name: string;
	/** Name without `Kabupaten`, and with `Kota` kept: `Bandung`, `Kota Bandung`. */
	readonly shortName: string;
	/** Code of the area it lies in; null for a provinsi. */
	readonly parent: AreaCode | null;
	/** Undotted BPS code of the 2020 list, null where unknown. */
	readonly bps2020: string | null;
	/** Undotted BPS code of the 2025 list, null where unknown. */
	readonly bps2025: string | null;
	/** Names it had before, and spellings in use that no rule derives, as people write them. */
	readonly otherNames: readonly string[];
}
