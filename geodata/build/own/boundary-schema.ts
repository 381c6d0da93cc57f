import { AREA_LEVELS, type AreaLevel } from '../../../src/core/model/area.ts';

/** Names of the columns that hold the code and the name of each level, as the file writes them. */
export type LevelColumns = Readonly<
	Partial<Record<AreaLevel, { readonly code: string | null; readonly name: string | null }>>
>;

/** Whose columns a file has. */
export interface BoundarySchema {
	readonly publisher: Publisher;
	readonly columns: LevelColumns;
}

/** Publishers whose columns are known. */
export type Publisher = 'OCHA COD-AB' | 'BIG' | 'Kemendagri';

type Names = Readonly<Record<AreaLevel, readonly string[]>>;

interface KnownColumns {
	readonly publisher: Publisher;
	readonly codes: Names;
	readonly names: Names;
}

/**
 * Columns of the publishers, lower case, likeliest first. OCHA changed its from `ADM2_EN` to
 * `adm2_name`; BIG's are those of RBI and of its batas wilayah; Kemendagri's those of Dukcapil's maps.
 * Names of DBF columns end after ten characters.
 */
const KNOWN: readonly KnownColumns[] = [
	{
		publisher: 'OCHA COD-AB',
		codes: {
			provinsi: ['adm1_pcode'],
			kabkota: ['adm2_pcode'],
			kecamatan: ['adm3_pcode'],
			desa: ['adm4_pcode'],
		},
		names: {
			provinsi: ['adm1_en', 'adm1_name', 'adm1_id'],
			kabkota: ['adm2_en', 'adm2_name', 'adm2_id'],
			kecamatan: ['adm3_en', 'adm3_name', 'adm3_id'],
			desa: ['adm4_en', 'adm4_name', 'adm4_id'],
		},
	},
	{
		publisher: 'BIG',
		codes: {
			provinsi: ['kdppum'],
			kabkota: ['kdpkab'],
			kecamatan: ['kdcpum'],
			desa: ['kdepum'],
		},
		names: {
			provinsi: ['wadmpr'],
			kabkota: ['wadmkk'],
			kecamatan: ['wadmkc'],
			desa: ['wadmkd'],
		},
	},
	{
		publisher: 'Kemendagri',
		codes: {
			provinsi: ['kode_prov', 'kode_prop', 'kd_prov', 'no_prop'],
			kabkota: ['kode_kab', 'kode_kabko', 'kode_kk', 'kd_kab', 'no_kab'],
			kecamatan: ['kode_kec', 'kd_kec', 'no_kec'],
			desa: ['kode_desa', 'kode_kel', 'kode_kd', 'kd_desa', 'kode_desa_spatial', 'no_kel'],
		},
		names: {
			provinsi: ['provinsi', 'propinsi', 'nama_prop', 'nama_prov'],
			kabkota: ['kab_kota', 'kabupaten', 'nama_kab', 'nama_kabko', 'kabkot'],
			kecamatan: ['kecamatan', 'nama_kec'],
			desa: ['desa_kelur', 'desa', 'kelurahan', 'nama_kel', 'nama_desa', 'desa_kelurahan'],
		},
	},
];

/** The columns looked for, in a sentence each. */
export const EXPECTED_COLUMNS: readonly string[] = [
	'OCHA COD-AB: ADM1_PCODE, ADM1_EN, ADM2_PCODE, ADM2_EN, ADM3_PCODE, ADM3_EN (atau adm2_name …)',
	'BIG: KDPPUM, WADMPR, KDPKAB, WADMKK, KDCPUM, WADMKC',
	'Kemendagri: KODE_PROV, PROVINSI, KODE_KAB, KAB_KOTA, KODE_KEC, KECAMATAN (atau NAMA_PROP …)',
];

/**
 * Recognises a publisher by the names of columns, whatever their case.
 *
 * @param columns  names of a file's columns
 * @returns        the publisher with most of its columns there, the first of equals; null when none has
 *                 a column there. OCHA's outline of the country has none of a level
 *
 * @example recogniseSchema(['WADMKK', 'WADMPR'])?.publisher // 'BIG'
 * @example recogniseSchema(['NAME_2', 'CC_2']) // null
 */
export function recogniseSchema(columns: readonly string[]): BoundarySchema | null {
	const written = new Map(columns.map((column) => [column.toLowerCase(), column]));
	const first = (names: readonly string[]): string | null => {
		const name = names.find((each) => written.has(each));
		return name === undefined ? null : (written.get(name) ?? null);
	};
	let best: { schema: BoundarySchema; found: number } | null = null;
	for (const { publisher, codes, names } of KNOWN) {
		const found = AREA_LEVELS.map((level) => ({
			level,
			code: first(codes[level]),
			name: first(names[level]),
		})).filter(({ code, name }) => code !== null || name !== null);
		if (found.length === 0) continue;
		const count = found.reduce((sum, { code, name }) => sum + (code ? 1 : 0) + (name ? 1 : 0), 0);
		if (best && best.found >= count) continue;
		const entries = found.map(({ level, code, name }) => [level, { code, name }] as const);
		best = { schema: { publisher, columns: Object.fromEntries(entries) }, found: count };
	}
	if (!best && written.has('adm0_pcode')) return { publisher: 'OCHA COD-AB', columns: {} };
	return best?.schema ?? null;
}

/**
 * Which level the polygons of a file are of: the finest whose columns are filled. BIG's files of
 * kab/kota often keep the columns of one village each; where nearly every polygon is another area of
 * a larger level, they are of that.
 *
 * @param rows  what each polygon's columns hold
 * @returns     null when no column is filled
 */
export function levelOfPolygons(
	{ publisher, columns }: BoundarySchema,
	rows: readonly Readonly<Record<string, unknown>>[],
): AreaLevel | null {
	const text = (row: Readonly<Record<string, unknown>>, level: AreaLevel): string => {
		const { code, name } = columns[level] ?? {};
		return [code, name].map((column) => (column ? String(row[column] ?? '').trim() : '')).join('|');
	};
	const filled = AREA_LEVELS.filter((level) =>
		rows.some((row) => text(row, level).replaceAll('|', '') !== ''),
	);
	const finest = filled.at(-1);
	if (!finest) return null;
	if (publisher === 'BIG' && rows.length > 1) {
		for (const level of filled.slice(0, -1)) {
			const above = filled.slice(0, filled.indexOf(level) + 1);
			const places = new Set(rows.map((row) => above.map((each) => text(row, each)).join('/')));
			if (places.size >= rows.length * DISTINCT_SHARE) return level;
		}
	}
	return finest;
}

/** Share of polygons that are another area each before a file is of that level; islands stand apart. */
const DISTINCT_SHARE = 0.8;
