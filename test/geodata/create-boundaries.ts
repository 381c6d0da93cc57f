import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageFile } from '../../geodata/build/pack-paths.ts';

/** What a person's folder of boundaries holds: made-up squares, real columns and codes. */
type Properties = Readonly<Record<string, string | number | null>>;

/** Features of a file. */
export interface Squares {
	readonly type: 'FeatureCollection';
	readonly features: readonly {
		readonly type: 'Feature';
		readonly properties: Properties;
		readonly geometry: { type: string; coordinates: unknown } | null;
	}[];
}

/** A square of a tenth of a degree, by its column and row from 96° E, 3° N; outer ring clockwise. */
export function square(column: number, row: number): { type: string; coordinates: number[][][] } {
	const [west, south] = [96 + column / 10, 3 + row / 10];
	const ring = [
		[west, south],
		[west, south + 0.1],
		[west + 0.1, south + 0.1],
		[west + 0.1, south],
		[west, south],
	].map((corner) => corner.map((degrees) => Number(degrees.toFixed(4))));
	return { type: 'Polygon', coordinates: [ring] };
}

/** A file of squares in a row, one for each set of properties. */
export function createSquares(list: readonly Properties[], row = 0, column = 0): Squares {
	return {
		type: 'FeatureCollection',
		features: list.map((properties, at) => ({
			type: 'Feature',
			properties,
			geometry: square(column + at, row),
		})),
	};
}

/** OCHA's kecamatan of Aceh Selatan; its BPS digits are Simeulue's in Kemendagri's list. */
export function codAbKecamatan(): Properties[] {
	const names: readonly (readonly [string, string])[] = [
		['1103020', 'Bakongan'],
		['1103040', 'Kluet Utara'],
		['1103030', 'Kluet Selatan'],
	];
	return names.map(([bps, name]) => ({
		ADM3_EN: name,
		ADM3_PCODE: `ID${bps}`,
		ADM2_EN: 'Aceh Selatan',
		ADM2_PCODE: 'ID1103',
		ADM1_EN: 'Aceh',
		ADM1_PCODE: 'ID11',
		ADM0_EN: 'Indonesia',
		ADM0_PCODE: 'ID',
	}));
}

/** BIG's kab/kota, each with the name and code of some village of it left in. */
export function bigKabkota(): Properties[] {
	return [
		['11.01', 'Aceh Selatan', 'Bakongan', '11.01.01.2001', 'Keude Bakongan'],
		['11.02', 'Aceh Tenggara', 'Lawe Alas', '11.02.01.2001', 'Lawe Kongker'],
		['11.09', 'Simeulue', 'Simeulue Timur', '11.09.01.2001', 'Amaiteng Mulia'],
	].map(([code = '', kabkota = '', kecamatan = '', desa = '', village = '']) => ({
		NAMOBJ: village,
		FCODE: 'BA03050040',
		KDPPUM: '11',
		KDPKAB: code,
		KDCPUM: desa.slice(0, 8),
		KDEPUM: desa,
		WADMPR: 'Aceh',
		WADMKK: kabkota,
		WADMKC: kecamatan,
		WADMKD: village,
	}));
}

/** A new folder with files: GeoJSON as objects, anything else as text. */
export function createFolder(files: Readonly<Record<string, Squares | string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'batas-'));
	for (const [name, content] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
	}
	return folder;
}

/** A zipped Shapefile in a folder, written by mapshaper; `projection` as mapshaper names it. */
export function writeShapefile(
	folder: string,
	name: string,
	squares: Squares,
	projection = 'wgs84',
): void {
	const own = createFolder({ 'isi.json': squares });
	execFileSync(process.execPath, [
		packageFile('mapshaper', 'bin/mapshaper'),
		...['-i', join(own, 'isi.json'), '-proj', projection],
		...['-o', join(folder, name), 'format=shapefile'],
	]);
}
