import type { Gazetteer } from '../../src/core/join/area-context.ts';
import type { Area } from '../../src/core/model/area.ts';

/** A figure, with the decimals tables print it with; a percentage is written with its sign. */
export interface Figure {
	readonly value: number;
	readonly decimals: number;
	readonly isPercent?: boolean;
}
/** Text, a figure, or nothing. A year is a figure without decimals. */
export type KindCell = string | Figure | null;

/** A table as a person has it in a spreadsheet, whatever file it is saved to. */
export interface KindTable {
	readonly kind: Kind;
	/** One header row, or two, the upper one merged over the columns that are null beside it. */
	readonly headers: readonly (readonly (string | null)[])[];
	readonly rows: readonly (readonly KindCell[])[];
}

/** The kinds of tables that are saved again. */
export const KINDS = [
	'provinsi',
	'kabkota by year',
	'kabkota by category',
	'kabkota with codes',
	'kecamatan in kabkota',
	'desa with codes',
	'indicators by year',
	'percent signs and thousands',
	'missing figures',
] as const;
/** One of {@link KINDS}. */
export type Kind = (typeof KINDS)[number];

const MISSING = ['...', '–', '-', 'NA', 'x', null] as const;

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * A table of a kind with areas and figures that a seed picks.
 *
 * @param desa  villages to pick from for the kind that lists them; other kinds need none
 */
export function createKindTable(
	kind: Kind,
	seed: number,
	{ registry }: Gazetteer,
	desa: readonly Area[] = [],
): KindTable {
	const random = createRandom(seed);
	const below = (most: number): number => Math.floor(random() * most);
	const some = <T>(from: readonly T[], count: number): T[] => {
		const chosen = new Set<T>();
		while (chosen.size < Math.min(count, from.length)) {
			const each = from[below(from.length)];
			if (each !== undefined) chosen.add(each);
		}
		return [...chosen];
	};
	const rate = (): Figure => ({ value: below(6000) / 100, decimals: 2 });
	const count = (): Figure => ({ value: below(99_999), decimals: 0 });
	const year = (value: number): Figure => ({ value, decimals: 0 });
	const kabkota = registry.atLevel('kabkota');
	const table = (headers: KindTable['headers'], rows: KindTable['rows']): KindTable => ({
		kind,
		headers,
		rows,
	});
	switch (kind) {
		case 'provinsi':
			return table(
				[['Provinsi', 'Persentase Penduduk Miskin', 'Jumlah Penduduk Miskin (ribu)']],
				some(registry.atLevel('provinsi'), 6).map(({ name }) => [name, rate(), rate()]),
			);
		case 'kabkota by year':
			return table(
				[['Kabupaten/Kota', 'Tahun', 'Persentase Penduduk Miskin', 'Jumlah KPM']],
				some(kabkota, 4).flatMap(({ name }) =>
					[2022, 2023].map((each) => [name, year(each), rate(), count()]),
				),
			);
		case 'kabkota by category':
			return table(
				[['Kabupaten/Kota', 'Jenis Kelamin', 'Tingkat Pengangguran Terbuka', 'Satuan', 'Tahun']],
				some(kabkota, 4).flatMap(({ name }) =>
					['Laki-laki', 'Perempuan'].map((each) => [name, each, rate(), 'PERSEN', year(2024)]),
				),
			);
		case 'kabkota with codes': {
			const coded = kabkota.filter(({ bps2020 }) => bps2020 !== null);
			return table(
				[['kode_bps', 'nama_kabupaten_kota', 'persentase_penduduk_miskin']],
				some(coded, 6).map(({ bps2020, name }) => [bps2020, name, rate()]),
			);
		}
		case 'kecamatan in kabkota':
			return table(
				[['Kabupaten/Kota', 'Kecamatan', 'Penerima PKH (KPM)']],
				some(registry.atLevel('kecamatan'), 6).map(({ name, parent }) => [
					(parent && registry.get(parent)?.name) ?? null,
					name,
					count(),
				]),
			);
		case 'desa with codes':
			return table(
				[['kode_desa', 'nama_desa_kelurahan', 'jumlah_kpm']],
				some(desa, 6).map(({ code, name }) => [code, name, count()]),
			);
		case 'indicators by year':
			return table(
				[
					['Kabupaten/Kota', 'Persentase Penduduk Miskin', null, null, 'Jumlah KPM', null, null],
					[null, ...['2021', '2022', '2023'], ...['2021', '2022', '2023']],
				],
				some(kabkota, 4).map(({ name }) => [
					name,
					...[rate(), rate(), rate()],
					...[count(), count(), count()],
				]),
			);
		case 'percent signs and thousands':
			return table(
				[['Kabupaten/Kota', 'Rumah Tangga Bersanitasi (%)', 'Jumlah Penduduk']],
				some(kabkota, 5).map(({ name }) => [
					name,
					{ value: (below(9000) + 1000) / 100, decimals: 2, isPercent: true },
					{ value: 1_000_000 + below(4_000_000), decimals: 0 },
				]),
			);
		case 'missing figures':
			return table(
				[['Kabupaten/Kota', 'Persentase Penduduk Miskin', 'Jumlah KPM']],
				some(kabkota, MISSING.length + 2).map(({ name }, at) => [
					name,
					...(at < MISSING.length
						? [MISSING[at] ?? null, count()]
						: [rate(), MISSING[at - 6] ?? null]),
				]),
			);
	}
}
