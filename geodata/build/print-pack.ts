import type { PackFile, PackManifest } from '../../src/core/geo/pack-manifest.ts';
import { formatCount } from './progress.ts';

/** Largest Brotli size of each kind of file, bytes; what a map on a slow line can bear. */
export const BROTLI_LIMITS: Readonly<Partial<Record<PackFile['role'], number>>> = {
	kabkota: 240_000,
	kecamatan: 700_000,
	'kecamatan-detail': 150_000,
};

/**
 * Prints what a pack holds: sizes, counts, areas without a polygon, and what may be done with it.
 */
export function printPack(manifest: PackManifest, write: (text: string) => void): void {
	const { counts, areaError, undrawn, files } = manifest;
	write('\nBerkas                        asli (B)   Brotli (B)   batas (B)\n');
	for (const [title, list] of groupFiles(files)) {
		const raw = list.reduce((sum, file) => sum + file.bytes, 0);
		const brotli = list.reduce((sum, file) => sum + file.brotliBytes, 0);
		const limit = BROTLI_LIMITS[list[0]?.role ?? 'review'];
		write(
			[
				title.padEnd(26),
				formatCount(raw).padStart(12),
				formatCount(brotli).padStart(13),
				(limit && list.length === 1 ? formatCount(limit) : '').padStart(12),
			].join('') + '\n',
		);
	}
	write(
		`\n${counts.provinsi} provinsi, ${counts.kabkota} kabupaten/kota, ` +
			`${formatCount(counts.kecamatan)} kecamatan berpoligon, ${undrawn.length} berupa titik.\n` +
			`Luas kab/kota nasional meleset: median ${areaError.medianPercent} %, ` +
			`95 % di bawah ${areaError.p95Percent} %, terbesar ${areaError.worst.percent} % ` +
			`(${areaError.worst.code}).\n`,
	);
	for (const { code, name, parent, lngLat, placedBy } of undrawn) {
		write(`  titik: ${code} ${name} di ${parent}, ${lngLat.join(' ')} (${placedBy})\n`);
	}
	write(`\n${manifest.notice.id}\n\n`);
}

/** The single files by path; then the largest of the per-provinsi files, and all of them together. */
function groupFiles(files: readonly PackFile[]): [string, PackFile[]][] {
	const single = files.filter(({ provinsi }) => !provinsi);
	const details = files.filter(({ role }) => role === 'kecamatan-detail');
	const desa = files.filter(({ role }) => role === 'desa-names');
	const largest = [...details].sort((a, b) => b.brotliBytes - a.brotliBytes).slice(0, 1);
	return [
		...single.map((file): [string, PackFile[]] => [file.path, [file]]),
		...largest.map((file): [string, PackFile[]] => [`${file.path} (max)`, [file]]),
		[`kecamatan/ ×${details.length}`, details],
		[`desa/ ×${desa.length}`, desa],
	];
}
