import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Topology } from 'topojson-specification';
import { parseAreaCode } from '../../../src/core/area/area-code.ts';
import type { AreaRegistry } from '../../../src/core/area/area-registry.ts';
import { kabkotaErrors, summariseErrors } from '../measure-areas.ts';
import { detailFile, nationalFiles, type PackFileDraft } from '../pack-files.ts';
import { PACK_BUILD_FOLDER, PACK_FOLDER } from '../pack-paths.ts';
import { HIERARCHY_DATE, REVIEW_TEXTS } from '../pack-texts.ts';
import { printPack } from '../print-pack.ts';
import { createProgress, formatSeconds } from '../progress.ts';
import { kabkotaOf, readHierarchy } from '../read-hierarchy.ts';
import { simplifyNational } from '../simplify-national.ts';
import { createBuildFolder, publishPack, writeFiles } from '../write-pack.ts';
import { BoundaryFault } from './boundary-fault.ts';
import { codesIn, drawPieces, laySurroundings, withCollection } from './draw-pieces.ts';
import { gatherPieces, isWhole, type GatheredPieces } from './gather-pieces.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import type { MatchedPolygon } from './match-polygons.ts';
import { matchFolder } from './match-folder.ts';
import { readOwnOptions, type OwnFlagValues, type OwnOptions } from './own-flags.ts';
import type { OwnManifest } from './own-manifest.ts';
import { desaNameFiles, kecamatanCount, ownDraft, placeMissing } from './own-pack-files.ts';
import {
	findMissing,
	openQuestions,
	readReview,
	reportLines,
	reviewCsv,
	type MissingAreas,
} from './own-review.ts';
import { ownTexts } from './own-texts.ts';
import { crossedLines, mendedLines, reportRings } from './ring-report.ts';
import type { BoundaryFiles } from './read-boundary-files.ts';

/** Questions printed before the rest is left to `review.csv`. */
const MOST_PRINTED = 20;

const STEPS = 5;

/** What a pack is made of, once every polygon is an area. */
interface OwnInput {
	readonly files: BoundaryFiles['files'];
	readonly polygons: readonly MatchedPolygon[];
	readonly gathered: GatheredPieces;
	readonly missing: MissingAreas;
	readonly review: string;
}

/**
 * Builds a pack of a person's own boundaries and puts it in place. Until it is whole, the pack that was
 * there stays.
 *
 * @param values  flags as they were typed
 * @param write   takes what is said, without adding line ends
 * @returns       0 when the pack was built; 1 when something is missing, unreadable or undecided, which
 *                is said, and every polygon is listed in `<pack>.review.csv` as far as it got
 */
export async function buildOwnPack(
	values: OwnFlagValues,
	write: (text: string) => void,
): Promise<number> {
	const start = performance.now();
	const scratch = mkdtempSync(join(tmpdir(), 'peta-sasaran-'));
	const clean = (): void => {
		for (const path of [scratch, PACK_BUILD_FOLDER]) rmSync(path, { recursive: true, force: true });
	};
	process.once('exit', clean);
	try {
		const options = readOwnOptions(values);
		checkTarget(options);
		const { registry, lineage } = loadGazetteer();
		const input = await readInput(options, scratch, { registry, lineage }, write);
		const manifest = await drawPack(options, input, registry, scratch, write);
		printPack(manifest, write);
		if (!manifest.redistributable) {
			write(
				'Perhatian: paket ini tidak boleh disebarluaskan, dan setiap keluaran menyebutnya. Bila lisensinya ' +
					'memperbolehkan, bangun lagi dengan --redistributable.\n',
			);
		}
		write(
			`Semua keputusan ada di ${join(options.to, 'review.csv')}. ` +
				`Selesai dalam ${formatSeconds((performance.now() - start) / 1000)}.\n`,
		);
		return 0;
	} catch (error) {
		if (!(error instanceof BoundaryFault)) throw error;
		write(`\n${error.message}\nPaket tidak dibangun; paket yang ada tidak berubah.\n`);
		return 1;
	} finally {
		process.off('exit', clean);
		clean();
	}
}

/**
 * Refuses to write over a folder that is no pack.
 *
 * @throws BoundaryFault  for a folder with anything else in it, and for the one that is read
 */
function checkTarget({ from, to }: OwnOptions): void {
	if (resolve(from) === resolve(to)) {
		throw new BoundaryFault('--to dan --from folder yang sama: tulis paketnya ke folder lain.');
	}
	if (!existsSync(to) || readdirSync(to).length === 0) return;
	if (existsSync(join(to, 'manifest.json')) && existsSync(join(to, 'kabkota.topo.json'))) return;
	throw new BoundaryFault(
		`Folder --to ${to} berisi berkas lain, jadi tidak ditimpa. Pilih folder baru.`,
	);
}

async function readInput(
	options: OwnOptions,
	scratch: string,
	gazetteer: ReturnType<typeof loadGazetteer>,
	write: (text: string) => void,
): Promise<OwnInput> {
	const { registry } = gazetteer;
	const answers = options.review ? readReview(readAnswers(options.review), registry) : new Map();
	const { files, polygons, notes } = await matchFolder(options, scratch, gazetteer, answers);
	const gathered = gatherPieces(polygons, registry);
	const missing = findMissing(gathered, registry);
	const rings = reportRings(gathered);
	const review = reviewCsv(polygons, gathered, missing, registry, rings);
	for (const line of [
		...notes,
		...reportLines(polygons, gathered, missing, registry),
		...mendedLines(rings, registry),
	]) {
		write(`${line}\n`);
	}
	const questions = [
		...openQuestions(polygons, gathered, registry, options.skipsUnmatched),
		...crossedLines(rings, registry),
	];
	if (questions.length > 0 || gathered.pieces.length === 0) {
		const path = `${resolve(options.to)}.review.csv`;
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, review);
		const rest = questions.length - MOST_PRINTED;
		throw new BoundaryFault(
			[
				questions.length > 0
					? `${questions.length} hal belum jelas:`
					: 'Tidak ada poligon kabupaten/kota, kecamatan, atau desa yang cocok.',
				...questions.slice(0, MOST_PRINTED).map((line) => `  ${line}`),
				...(rest > 0 ? [`  … dan ${rest} lagi`] : []),
				`Daftar lengkap: ${path}. Isi kolom kode di sana (atau "-" untuk melewati poligonnya), lalu jalankan lagi ` +
					'dengan --review; atau perbaiki berkasnya; atau tinggalkan yang tidak cocok dengan --skip-unmatched.',
			].join('\n'),
		);
	}
	return { files, polygons, gathered, missing, review };
}

function readAnswers(path: string): string {
	if (!existsSync(path)) throw new BoundaryFault(`Berkas --review tidak ditemukan: ${path}.`);
	return readFileSync(path, 'utf8');
}

async function drawPack(
	options: OwnOptions,
	{ files, gathered, missing, review }: OwnInput,
	registry: AreaRegistry,
	scratch: string,
	write: (text: string) => void,
): Promise<OwnManifest> {
	const progress = createProgress(STEPS, write);
	const drawn = await progress.step('Menyambung poligon menjadi wilayah', () =>
		drawPieces(scratch, gathered.pieces),
	);
	const surrounded = await progress.step('Menyambung daratan negara tetangga', () =>
		laySurroundings(scratch, missing.kabkota.length === 0),
	);
	const mosaic = withCollection(surrounded, 'land');
	const shapes = await progress.step('Menyederhanakan peta nasional', () =>
		simplifyNational(scratch, mosaic),
	);
	const provinsi = [...new Set(codesIn(mosaic).map((code) => code.slice(0, 2)))]
		.sort()
		.flatMap((code) => parseAreaCode(code) ?? []);
	const drafts = await progress.step('Menulis berkas paket', () => {
		const national = nationalFiles(
			{
				...shapes,
				kabkota: withCollection(shapes.kabkota, 'stateBorder'),
				kecamatan: withCollection(shapes.kecamatan, 'stateBorder'),
				context: withCollection(shapes.context, 'land'),
			},
			[],
		);
		const details = provinsi.map((code) => detailFile(mosaic, code, 0, false));
		return [...national, ...details].map((draft) => ownDraft(draft, options));
	});
	// without a kecamatan the level is not offered, which says more than an empty map of it
	const kept = drafts.filter((draft) => draft.role !== 'kecamatan' || kecamatanCount(draft) > 0);
	const manifest = await progress.step('Mengukur dan memasang paket', async () => {
		const undrawn = placeMissing(missing.kecamatan, kept);
		const opening = JSON.parse(kept[0]?.text ?? '') as Topology;
		const details = kept.filter(({ role }) => role === 'kecamatan-detail');
		const errors = kabkotaErrors(
			opening,
			details.map(({ text }) => JSON.parse(text) as Topology),
		);
		await createBuildFolder();
		const written = await writeFiles([
			...kept,
			...desaNameFiles(readHierarchy(), provinsi),
			reviewDraft(review, options),
		]);
		const counts = {
			provinsi: provinsi.length,
			kabkota: errors.size,
			kecamatan: details.reduce((sum, draft) => sum + kecamatanCount(draft), 0),
		};
		const made: OwnManifest = {
			format: 'peta-sasaran/boundaries',
			version: 1,
			vintage: HIERARCHY_DATE,
			...ownTexts(options, counts),
			own: {
				source: options.source,
				licence: options.licence,
				vintage: options.vintage,
				files: [...files],
			},
			inputsHash: hashInput(options, files, review),
			counts,
			indicative: [],
			undrawn,
			areaError: summariseErrors(errors),
			files: written,
		};
		await publish(made, options.to);
		return made;
	});
	for (const [code, share] of drawn.overlapping) {
		const area = isWhole(code) ? kabkotaOf(code) : code;
		write(
			`Tumpang tindih: ${area} ${registry.get(area)?.name ?? ''} tinggal ${Math.round(share * 100)} % dari luasnya, sisanya tertutup poligon lain. Periksa berkasnya.\n`,
		);
	}
	return manifest;
}

function reviewDraft(text: string, { source, licence, vintage }: OwnOptions): PackFileDraft {
	return {
		path: 'review.csv',
		role: 'review',
		text,
		objects: [{ name: 'review', count: text.trimEnd().split('\n').length - 1 }],
		...REVIEW_TEXTS,
		source,
		licence,
		vintage,
	};
}

/** One hash over the files and everything a person said of them. */
function hashInput(options: OwnOptions, files: OwnInput['files'], review: string): string {
	const { source, licence, vintage, attribution, url, redistributable } = options;
	const said = { source, licence, vintage, attribution, url, redistributable, files, review };
	return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

/** Puts the finished pack in its place in one step. */
async function publish(manifest: OwnManifest, to: string): Promise<void> {
	if (resolve(to) === resolve(PACK_FOLDER)) {
		await publishPack(manifest);
		return;
	}
	const text = `${JSON.stringify(manifest, null, '\t')}\n`;
	await writeFile(join(PACK_BUILD_FOLDER, 'manifest.json'), text);
	await rm(join(PACK_BUILD_FOLDER, '.gitignore'));
	const beside = `${resolve(to)}.building-${process.pid}`;
	await cp(PACK_BUILD_FOLDER, beside, { recursive: true });
	await rm(to, { recursive: true, force: true });
	await rename(beside, to);
}
