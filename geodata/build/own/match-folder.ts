import type { Gazetteer } from '../../../src/core/join/area-context.ts';
import { BoundaryFault } from './boundary-fault.ts';
import { EXPECTED_COLUMNS, levelOfPolygons, recogniseSchema } from './boundary-schema.ts';
import { polygonsIn } from './check-coordinates.ts';
import { matchPolygons, type MatchedPolygon, type PolygonAnswers } from './match-polygons.ts';
import type { OwnOptions } from './own-flags.ts';
import {
	readBoundaryFiles,
	type BoundaryFiles,
	type BoundaryLayer,
} from './read-boundary-files.ts';

/** All polygons of a folder with the areas they are. */
export interface MatchedFolder extends Pick<BoundaryFiles, 'files'> {
	readonly polygons: readonly MatchedPolygon[];
	/** What each file was taken for, and what was left aside, a sentence each. */
	readonly notes: readonly string[];
}

/**
 * Reads a folder and finds the area of every polygon in it.
 *
 * @param scratch  an empty folder for what is unpacked
 * @param answers  what a person said of single polygons
 * @throws BoundaryFault  for a file that cannot be read or has columns of no known publisher
 */
export async function matchFolder(
	{ from, level: said }: Pick<OwnOptions, 'from' | 'level'>,
	scratch: string,
	gazetteer: Gazetteer,
	answers: PolygonAnswers,
): Promise<MatchedFolder> {
	const { layers, files, left } = await readBoundaryFiles(from, scratch);
	const notes = [...left];
	const polygons = layers.flatMap((layer) => {
		const { file } = layer;
		const found = polygonsIn(layer);
		if (found.length === 0) {
			notes.push(`${file}: tidak berisi poligon, dilewati.`);
			return [];
		}
		const columns = columnsOf(layer);
		const schema = recogniseSchema(columns);
		if (!schema) throw unknownColumns(file, columns);
		const level =
			said ??
			levelOfPolygons(
				schema,
				found.map(({ properties }) => properties),
			);
		if (!level || level === 'provinsi') {
			notes.push(
				`${file}: ${schema.publisher}, batas provinsi atau negara; dilewati, karena disusun dari kabupaten/kotanya.`,
			);
			return [];
		}
		notes.push(`${file}: ${schema.publisher}, ${found.length} poligon ${LEVEL_WORDS[level]}.`);
		return matchPolygons(file, found, schema, level, gazetteer, answers);
	});
	return { files, polygons, notes };
}

const LEVEL_WORDS = {
	kabkota: 'kabupaten/kota',
	kecamatan: 'kecamatan',
	desa: 'desa/kelurahan',
} as const;

/** Names of all columns, in order of appearance. */
function columnsOf({ features }: BoundaryLayer): string[] {
	return [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

function unknownColumns(file: string, columns: readonly string[]): BoundaryFault {
	return new BoundaryFault(
		[
			`${file}: kolomnya bukan milik OCHA COD-AB, BIG, atau Kemendagri.`,
			`  Ditemukan: ${columns.join(', ') || 'tidak ada kolom'}.`,
			...EXPECTED_COLUMNS.map((line) => `  Dicari: ${line}.`),
			'Ubah nama kolomnya menjadi salah satu di atas, lalu jalankan lagi.',
		].join('\n'),
	);
}
