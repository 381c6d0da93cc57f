import type { CurrentLayer } from '../core/layer/current-layer.ts';

/** What nobody said of the figures of a layer that is to stand on another site, each with how to say it. */
export function missingOrigin({
	metadataMissing,
	period,
}: Pick<CurrentLayer, 'metadataMissing' | 'period'>): string[] {
	return [
		...(metadataMissing.includes('source') ? ['sumbernya (--source "BPS, Maret 2025")'] : []),
		...(period === null ? ['waktunya (kolom tahun atau bulan pada tabel)'] : []),
	];
}
