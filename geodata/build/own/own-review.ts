import Papa from 'papaparse';
import { parseAreaCode, parentOfCode } from '../../../src/core/area/area-code.ts';
import type { AreaRegistry } from '../../../src/core/area/area-registry.ts';
import type { Area, AreaCode } from '../../../src/core/model/area.ts';
import { BoundaryFault } from './boundary-fault.ts';
import type { GatheredPieces } from './gather-pieces.ts';
import { answerKey, type MatchedPolygon, type PolygonAnswers } from './match-polygons.ts';
import type { RingReport } from './ring-report.ts';

const FIELDS = [
	'hasil',
	'berkas',
	'poligon',
	'kode_tertulis',
	'nama_tertulis',
	'kode',
	'nama',
	'alasan',
	'usulan',
] as const;

type Row = readonly (string | number)[];

const OUTCOMES: Readonly<Record<MatchedPolygon['outcome'], string>> = {
	matched: 'cocok',
	proposed: 'menunggu',
	unmatched: 'tidak cocok',
	'no-area': 'bukan wilayah',
	'left-out': 'dilewati',
	shapeless: 'tanpa bentuk',
};

const BY: Readonly<Record<string, string>> = {
	code: 'kode',
	name: 'nama',
	alias: 'nama lain',
	spelling: 'ejaan yang diterima',
	person: 'jawaban di --review',
};

const REASONS: Readonly<Record<string, string>> = {
	'no-name': 'tidak ada nama atau kode',
	'name-unknown': 'nama ini tidak dikenal',
	'code-unknown': 'kode ini tidak dikenal; mungkin dari sebelum pemekaran',
	'code-system-unknown': 'kode ini bisa beberapa wilayah; sistem kodenya tidak diketahui',
	'several-areas': 'nama ini milik beberapa wilayah',
	'code-and-name-differ': 'kode dan namanya dua wilayah yang berbeda',
	spelling: 'nama ini mirip, tetapi tidak sama',
	total: 'ini jumlah, bukan satu wilayah',
	'left-out': 'dilewati menurut --review',
};

/** Areas that should have a polygon and have none. */
export interface MissingAreas {
	readonly kabkota: readonly Area[];
	/** Of kabupaten and kota that have other kecamatan. */
	readonly kecamatan: readonly Area[];
}

/** Which areas have no polygon: kab/kota of the country, kecamatan of kabupaten that have some. */
export function findMissing({ pieces }: GatheredPieces, registry: AreaRegistry): MissingAreas {
	const drawn = new Set<AreaCode>(pieces.map(({ area }) => area));
	const kabkota = new Set<AreaCode>();
	const parted = new Set<AreaCode>();
	for (const code of drawn) {
		const parent = parentOfCode(code);
		if (parent && registry.get(code)?.level === 'kecamatan') {
			kabkota.add(parent);
			parted.add(parent);
		} else kabkota.add(code);
	}
	return {
		kabkota: registry.atLevel('kabkota').filter(({ code }) => !kabkota.has(code)),
		kecamatan: registry
			.atLevel('kecamatan')
			.filter(({ code, parent }) => parent && parted.has(parent) && !drawn.has(code)),
	};
}

/**
 * What became of every polygon, and every area that has none, as CSV for a person to correct: a code
 * written into `kode` of a row, or `-`, is read again with `--review`.
 */
export function reviewCsv(
	polygons: readonly MatchedPolygon[],
	{ replaced, doubled, repeated }: GatheredPieces,
	missing: MissingAreas,
	registry: AreaRegistry,
	{ mended, crossed }: RingReport,
): string {
	const nameOf = (code: AreaCode | null): string => (code ? (registry.get(code)?.name ?? '') : '');
	const aside = new Set(replaced);
	const twice = new Set(doubled.flat());
	const inOthers = new Set(repeated.flat());
	const rows = polygons.map((polygon): Row => {
		const { file, number, written, outcome, area, join } = polygon;
		const isOpen = outcome === 'proposed' || outcome === 'unmatched';
		const choices = [...(outcome === 'proposed' && area ? [area] : []), ...join.suggestions];
		const reason = aside.has(polygon)
			? 'tidak dipakai: ada batas tingkat yang lebih halus'
			: twice.has(polygon)
				? 'wilayah ini ada di poligon lain juga'
				: join.reason
					? (REASONS[join.reason] ?? join.reason)
					: (BY[join.by ?? ''] ?? '');
		const besides = [
			inOthers.has(polygon) ? 'desa ini ada di berkas lain juga; disatukan ke kecamatannya' : '',
			crossed.get(polygon) ?? mended.get(polygon) ?? '',
		];
		return [
			twice.has(polygon) ? 'ganda' : crossed.has(polygon) ? 'menyilang' : OUTCOMES[outcome],
			file,
			number,
			written.code,
			written.name,
			isOpen ? '' : outcome === 'left-out' ? '-' : (area ?? ''),
			isOpen ? '' : nameOf(area),
			[reason, ...besides].filter(Boolean).join('; '),
			isOpen ? [...new Set(choices)].map((code) => `${code} ${nameOf(code)}`).join('; ') : '',
		];
	});
	const absent = [...missing.kabkota, ...missing.kecamatan].map(({ code, name }): Row => [
		'tanpa poligon',
		'',
		'',
		'',
		'',
		code,
		name,
		'',
		'',
	]);
	return `${Papa.unparse({ fields: [...FIELDS], data: [...rows, ...absent] }, { newline: '\n', escapeFormulae: true })}\n`;
}

/**
 * Reads a corrected `review.csv`: the areas a person wrote into `kode`, and `-` for polygons to leave
 * out. Rows of polygons that had matched say what they said.
 *
 * @throws BoundaryFault  for another file, or a code that no area has
 */
export function readReview(text: string, registry: AreaRegistry): PolygonAnswers {
	const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true,
	});
	if (!['berkas', 'poligon', 'kode'].every((field) => meta.fields?.includes(field))) {
		throw new BoundaryFault(
			'Berkas --review tidak berkolom berkas, poligon, dan kode: pakai review.csv yang ditulis perintah ini.',
		);
	}
	const answers = new Map<string, AreaCode | null>();
	for (const row of data) {
		const { berkas = '', poligon = '' } = row;
		const kode = (row['kode'] ?? '').trim().replace(/^'/, '');
		if (!berkas || !kode || row['hasil'] === OUTCOMES.matched) continue;
		const code = parseAreaCode(kode);
		if (kode !== '-' && !(code && registry.get(code))) {
			throw new BoundaryFault(
				`Berkas --review: kode "${kode}" untuk ${berkas} poligon ${poligon} tidak dikenal. Tulis kode Kemendagri bertitik, misalnya 36.04 atau 36.04.01.`,
			);
		}
		answers.set(answerKey(berkas, Number(poligon)), code);
	}
	return answers;
}

/** What the report lists before it refers to `review.csv`. */
const MOST_LISTED = 20;

/** What matched and what is missing, for the console. */
export function reportLines(
	polygons: readonly MatchedPolygon[],
	{ pieces, replaced, repeated, partial }: GatheredPieces,
	missing: MissingAreas,
	registry: AreaRegistry,
): string[] {
	const count = (outcome: MatchedPolygon['outcome']): number =>
		polygons.filter((polygon) => polygon.outcome === outcome).length;
	const drawn = new Set(pieces.map(({ area }) => area));
	const kecamatan = [...drawn].filter((code) => registry.get(code)?.level === 'kecamatan').length;
	const kabkota = registry.atLevel('kabkota').length - missing.kabkota.length;
	return [
		`Poligon: ${polygons.length} dibaca, ${count('matched')} cocok, ${count('proposed')} menunggu keputusan, ` +
			`${count('unmatched')} tidak cocok, ${count('no-area')} bukan wilayah (danau, hutan, tanpa nama), ` +
			`${count('shapeless')} tanpa bentuk, ${count('left-out')} dilewati.`,
		...(replaced.length > 0
			? [`${replaced.length} poligon tidak dipakai, karena ada batas tingkat yang lebih halus.`]
			: []),
		...(repeated.length > 0
			? [
					`Desa yang ada di beberapa berkas: ${repeated.length} (${listed(repeated.map(naming))}). Masing-masing digambar sekali, sebagai bagian kecamatannya; hapus dari salah satu berkas bila batasnya berbeda.`,
				]
			: []),
		`Wilayah: ${kabkota} dari ${registry.atLevel('kabkota').length} kabupaten/kota` +
			(kecamatan > 0 ? `, ${kecamatan} kecamatan.` : '; tidak ada batas kecamatan.'),
		...listAreas('Kabupaten/kota tanpa poligon', missing.kabkota),
		...listAreas(
			'Kecamatan tanpa poligon, digambar sebagai titik di dalam kabupatennya',
			missing.kecamatan,
		),
		...listAreas(
			'Kabupaten/kota yang mungkin tidak utuh, karena digambar dari sebagian kecamatannya saja; tambahkan batas kabupaten/kotanya ke folder itu',
			partial.flatMap((code) => registry.get(code) ?? []),
		),
	];
}

function listAreas(title: string, areas: readonly Area[]): string[] {
	if (areas.length === 0) return [];
	const names = areas.map(({ code, name }) => `${code} ${name}`);
	return [`${title}: ${areas.length} (${listed(names)}).`];
}

/** The first of a list, and how many more there are. */
function listed(texts: readonly string[]): string {
	const rest = texts.length - MOST_LISTED;
	return texts.slice(0, MOST_LISTED).join(', ') + (rest > 0 ? `, dan ${rest} lagi` : '');
}

/** Polygons of one desa, by name and files. */
function naming(same: readonly MatchedPolygon[]): string {
	const [first] = same;
	const where = same.map(({ file, number }) => `${file} poligon ${number}`).join(' dan ');
	return `${first?.written.name || first?.written.code || ''}: ${where}`;
}

/**
 * What has to be decided before a pack can be made, a line each; empty when nothing.
 *
 * @param skipsUnmatched  whether a person said that polygons of no area are to be left aside
 */
export function openQuestions(
	polygons: readonly MatchedPolygon[],
	{ doubled }: GatheredPieces,
	registry: AreaRegistry,
	skipsUnmatched: boolean,
): string[] {
	const lines = doubled.map((same) => {
		const [first] = same;
		const area = first?.area ?? null;
		const where = same
			.map(
				({ file, number, written }) =>
					`${file} poligon ${number} "${written.name || written.code}"`,
			)
			.join(', ');
		return `ganda: ${area ?? ''} ${(area && registry.get(area)?.name) ?? ''}: ${where}`;
	});
	for (const { outcome, file, number, written, area, join } of polygons) {
		if (skipsUnmatched || (outcome !== 'proposed' && outcome !== 'unmatched')) continue;
		const choices = [...new Set([...(area ? [area] : []), ...join.suggestions])]
			.slice(0, 3)
			.map((code) => `${code} ${registry.get(code)?.name ?? ''}`);
		lines.push(
			`${OUTCOMES[outcome]}: ${file} poligon ${number} "${[written.code, written.name].filter(Boolean).join(' ')}": ` +
				`${join.reason ? (REASONS[join.reason] ?? join.reason) : 'bukan tingkat yang dicari'}` +
				(choices.length > 0 ? ` (${choices.join('; ')}?)` : ''),
		);
	}
	return lines;
}
