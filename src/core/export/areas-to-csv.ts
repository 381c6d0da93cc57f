import type { AreaRegistry } from '../area/area-registry.ts';
import type { AreaCode } from '../model/area.ts';
import type { Figure } from '../model/indicator.ts';

/** What the file says of itself, and the figures it holds. */
export interface AreaCsvRequest {
	/** In the order wanted. */
	readonly areas: readonly AreaCode[];
	readonly figures: ReadonlyMap<AreaCode, Figure>;
	readonly indicator: string;
	readonly unit: string;
	readonly period: string;
	readonly source: string;
}

/**
 * A table of areas as CSV: code, name, parent, indicator, period, value, unit, why a value is
 * missing, source. Decimal dot, comma between cells, lines end in CRLF (RFC 4180).
 *
 * Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP ASVS 5,
 * 1.2.10); numbers are never touched.
 */
export function areasToCsv(request: AreaCsvRequest, registry: AreaRegistry): string {
	const header = [
		'kode_kemendagri',
		'nama',
		'induk',
		'indikator',
		'periode',
		'nilai',
		'satuan',
		'alasan_kosong',
		'sumber',
	];
	const rows = request.areas.map((code) => {
		const area = registry.get(code);
		const figure = request.figures.get(code);
		const value = figure?.value ?? null;
		return [
			text(code),
			text(area?.name ?? ''),
			text(area?.parent ? (registry.get(area.parent)?.name ?? '') : ''),
			text(request.indicator),
			text(request.period),
			value === null ? '' : String(value),
			text(request.unit),
			value === null ? text(figure?.missing ?? 'no-row') : '',
			text(request.source),
		];
	});
	return [header, ...rows].map((cells) => cells.join(',') + '\r\n').join('');
}

/** A text cell: guarded against formulas, quoted where it needs to be. */
function text(value: string): string {
	const guarded = /^[=+\-@\t\r\0＝＋－＠]/u.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
