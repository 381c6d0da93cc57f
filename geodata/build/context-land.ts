import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { packageFile } from './pack-paths.ts';
import { runMapshaper } from './run-mapshaper.ts';
import { readTopology } from './shape-kecamatan.ts';

/** A country shown around Indonesia. */
export interface Neighbour {
	/** ISO 3166-1 alpha-3. */
	readonly iso: string;
	/** Indonesian name, as Badan Bahasa and Kemlu write it. */
	readonly name: string;
}

/** The neighbours, by the name Natural Earth gives them. */
export const NEIGHBOURS: Readonly<Record<string, Neighbour>> = {
	Australia: { iso: 'AUS', name: 'Australia' },
	Bangladesh: { iso: 'BGD', name: 'Bangladesh' },
	Bhutan: { iso: 'BTN', name: 'Bhutan' },
	Brunei: { iso: 'BRN', name: 'Brunei Darussalam' },
	Cambodia: { iso: 'KHM', name: 'Kamboja' },
	China: { iso: 'CHN', name: 'Tiongkok' },
	Guam: { iso: 'GUM', name: 'Guam' },
	'Hong Kong': { iso: 'HKG', name: 'Hong Kong' },
	India: { iso: 'IND', name: 'India' },
	Japan: { iso: 'JPN', name: 'Jepang' },
	Laos: { iso: 'LAO', name: 'Laos' },
	Macao: { iso: 'MAC', name: 'Makau' },
	Malaysia: { iso: 'MYS', name: 'Malaysia' },
	Maldives: { iso: 'MDV', name: 'Maladewa' },
	Micronesia: { iso: 'FSM', name: 'Mikronesia' },
	Myanmar: { iso: 'MMR', name: 'Myanmar' },
	'N. Mariana Is.': { iso: 'MNP', name: 'Kepulauan Mariana Utara' },
	Nepal: { iso: 'NPL', name: 'Nepal' },
	Palau: { iso: 'PLW', name: 'Palau' },
	'Papua New Guinea': { iso: 'PNG', name: 'Papua Nugini' },
	Philippines: { iso: 'PHL', name: 'Filipina' },
	Singapore: { iso: 'SGP', name: 'Singapura' },
	'Solomon Is.': { iso: 'SLB', name: 'Kepulauan Solomon' },
	'Sri Lanka': { iso: 'LKA', name: 'Sri Lanka' },
	Taiwan: { iso: 'TWN', name: 'Taiwan' },
	Thailand: { iso: 'THA', name: 'Thailand' },
	'Timor-Leste': { iso: 'TLS', name: 'Timor-Leste' },
	Vietnam: { iso: 'VNM', name: 'Vietnam' },
};

/**
 * What is shown of the surroundings: west, south, east, north. As far as an upright screen sees when
 * it holds the whole country.
 */
const SURROUNDINGS = [74, -38, 164, 34];
/** The part that is looked at closely, and keeps more corners. */
const NEAR = [92, -14, 148, 12];

/**
 * Lays the neighbours' land against Indonesia's, so that they meet without a gap.
 *
 * Natural Earth's borders run up to 10 km beside GADM's. Where they leave a strip that is
 * Indonesia's to Natural Earth and nobody's to GADM, it goes to the neighbour; where they overlap,
 * GADM has it. Strips are looked for within 15 km of a land border only; what then lies loose on
 * our coast (under 20 km²) is dropped.
 *
 * @param folder  holds `kecamatan.topo.json`; `mosaic.topo.json` is left there
 * @returns       unquantised topology over shared arcs: `kecamatan` (property `code`) as it was,
 *                `land` (property `name`, Natural Earth's) beside it
 */
export async function layContextLand(folder: string): Promise<Topology> {
	const names = JSON.stringify(Object.keys(NEIGHBOURS));
	const atlas = packageFile('world-atlas', 'countries-10m.json');
	const quiet = ['no-quantization', 'format=topojson'];
	await runMapshaper(folder, [
		...['-i', atlas, '-drop', 'target=land'],
		...['-clip', 'target=countries', `bbox=${SURROUNDINGS.join(',')}`],
		...['-simplify', 'variable', 'keep-shapes'],
		`percentage=this.centroidX > ${NEAR[0]} && this.centroidX < ${NEAR[2]} && this.centroidY > ${NEAR[1]} && this.centroidY < ${NEAR[3]} ? 0.3 : 0.08`,
		...['-o', 'countries.topo.json', ...quiet],
	]);
	await runMapshaper(folder, [
		...['-i', 'kecamatan.topo.json', 'countries.topo.json', 'combine-files'],
		...['-dissolve', 'target=kecamatan', '+', 'name=indonesia'],
		...['-filter', 'target=countries', `${names}.includes(name)`, '+', 'name=foreign'],
		...['-filter', 'target=countries', 'name == "Indonesia"', '+', 'name=strips'],
		...['-innerlines', 'target=countries', '+', 'name=borders'],
		'where=A.name == "Indonesia" || B.name == "Indonesia"',
		...['-buffer', 'target=borders', 'radius=15km', '+', 'name=zone'],
		...['-erase', 'target=strips', 'source=indonesia'],
		...['-clip', 'target=strips', 'source=zone'],
		...['-explode', 'target=strips'],
		// The three land borders lie far apart: Kalimantan, Timor, Papua.
		...['-each', 'target=strips'],
		'name = this.centroidX < 120 ? "Malaysia" : this.centroidX < 130 ? "Timor-Leste" : "Papua New Guinea"',
		...['-filter-fields', 'target=strips,foreign', 'name'],
		...['-merge-layers', 'target=foreign,strips', 'name=land'],
		...['-dissolve', 'target=land', 'fields=name'],
		...['-erase', 'target=land', 'source=indonesia'],
		...['-explode', 'target=land', '-filter', 'target=land', 'this.area > 20e6'],
		...['-dissolve', 'target=land', 'fields=name'],
		...['-o', 'mosaic.topo.json', 'target=kecamatan,land', ...quiet],
	]);
	return readTopology(join(folder, 'mosaic.topo.json'));
}
