import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../src/core/join/join-table.ts';
import type { JoinedRow } from '../../src/core/join/join-result.ts';
import type { Area } from '../../src/core/model/area.ts';
import { createRequest, createTable } from '../core/create-table.ts';

/** Other people's lists of areas: a name as they spell it, and its code, which tells the area. */
const require = createRequire(import.meta.url);
const { registry, lineage } = loadGazetteer();

/**
 * The older list of codes and the newer one give the name Rumbai to two kecamatan of Kota Pekanbaru: a
 * table without codes cannot be told to be of the one or of the other.
 */
const NAME_GIVEN_TO_ANOTHER = ['Kota Pekanbaru: Rumbai'];

interface Pair {
	readonly parent: string;
	readonly name: string;
	readonly area: Area;
}

function readJson(path: string): unknown {
	return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

/** Properties of the polygons of GADM 4.1; `CC_2` and `CC_3` are BPS codes. */
function gadm(level: 2 | 3): Readonly<Record<string, string>>[] {
	const { features } = readJson(`geojson-indonesia/geojson/gadm41_IDN_${String(level)}.json`) as {
		features: { properties: Record<string, string> }[];
	};
	return features.map(({ properties }) => properties);
}

/** `AcehBarat` under `Aceh`: names without spaces, with the kind in a field of its own. */
function gadmKabkota(): Pair[] {
	return gadm(2).flatMap(({ NAME_1 = '', NAME_2 = '', TYPE_2 = '', CC_2 = '' }) => {
		const area = registry.findByCode(CC_2, 'bps-2020');
		if (area?.level !== 'kabkota') return [];
		const name = NAME_2.startsWith('Kota') ? NAME_2 : `${TYPE_2} ${NAME_2}`;
		return [{ parent: NAME_1.replace(/(?<=[a-z])(?=[A-Z])/gu, ' '), name, area }];
	});
}

function gadmKecamatan(): Pair[] {
	return gadm(3).flatMap(({ NAME_3 = '', CC_3 = '' }) => {
		const area = registry.findByCode(CC_3, 'bps-2020');
		const parent = area?.parent ? registry.get(area.parent) : undefined;
		return area?.level === 'kecamatan' && parent
			? [{ parent: parent.name, name: NAME_3, area }]
			: [];
	});
}

/** Kecamatan of the npm package geografis, with the Kemendagri codes of its villages. */
function geografisKecamatan(): Pair[] {
	const villages = readJson('geografis/data/json/data.json') as {
		code: string;
		city: string;
		district: string;
	}[];
	const pairs = new Map<string, Pair>();
	for (const { code, city, district } of villages) {
		const area = registry.findByCode(code.slice(0, 8), 'kemendagri');
		if (area) pairs.set(area.code, { parent: city, name: district, area });
	}
	return [...pairs.values()];
}

function join(level: 'kabkota' | 'kecamatan', pairs: readonly Pair[]): readonly JoinedRow[] {
	const headers =
		level === 'kabkota'
			? ['nama_provinsi', 'nama_kabupaten_kota', 'p0']
			: ['nama_kabupaten_kota', 'nama_kecamatan', 'p0'];
	const rows = pairs.map(({ parent, name }, at) => [parent, name, at + 0.5]);
	return joinTable(createRequest(createTable(headers, rows)), { registry, lineage }).rows;
}

describe('names as others spell them', () => {
	it.each([
		['kab/kota of GADM', 'kabkota', gadmKabkota, 0.99],
		['kecamatan of GADM', 'kecamatan', gadmKecamatan, 0.95],
		['kecamatan of geografis', 'kecamatan', geografisKecamatan, 0.99],
	] as const)(
		'%s are found, and none is taken for another',
		{ timeout: 120_000 },
		(title, level, read, goal) => {
			const pairs = read();
			const rows = join(level, pairs);
			const matched = pairs.filter(
				({ area }, at) => rows[at]?.approved && rows[at].area === area.code,
			);
			const first = pairs.filter(
				({ area }, at) => (rows[at]?.area ?? rows[at]?.suggestions[0]) === area.code,
			);
			const wrong = pairs.flatMap(({ parent, name, area }, at) =>
				rows[at]?.approved &&
				rows[at].area !== area.code &&
				!NAME_GIVEN_TO_ANOTHER.includes(`${parent}: ${name}`)
					? [`${parent}: ${name} is ${area.code} ${area.name}, taken for ${String(rows[at].area)}`]
					: [],
			);
			console.log(
				`${title}: ${String(pairs.length)} names, ${String(matched.length)} matched, ${String(first.length)} matched or first proposed`,
			);
			expect(wrong).toEqual([]);
			expect(first.length / pairs.length).toBeGreaterThanOrEqual(goal);
		},
	);
});
