import type { AreaRegistry } from '../area/area-registry.ts';
import type { LayerChange } from '../layer/change-layer.ts';
import type { AreaCode } from '../model/area.ts';
import type { Figure } from '../model/indicator.ts';
import { csvText } from './csv-text.ts';

/** What the file says of itself, and the figures it holds. */
export interface AreaCsvRequest {
	/** In the order wanted. */
	readonly areas: readonly AreaCode[];
	readonly figures: ReadonlyMap<AreaCode, Figure>;
	/** Areas whose figure is of a larger territory: they get none, and the reason. */
	readonly shared?: ReadonlyMap<AreaCode, AreaCode>;
	readonly indicator: string;
	readonly unit: string;
	readonly period: string;
	readonly source: string;
	/** Standard Data of the indicator, written behind everything else; absent for what nobody knows. */
	readonly metadata?: readonly (readonly [field: string, text: string])[] | undefined;
	/** The working area, written beside every row; null for none. */
	readonly within?: AreaCode | null;
	/** A second indicator, written beside the first. */
	readonly beside?:
		| {
				readonly name: string;
				readonly unit: string;
				readonly period: string;
				readonly figures: ReadonlyMap<AreaCode, Figure>;
				/** The cell of nine an area is in; null for none. Absent where nothing is crossed. */
				readonly cellOf?: ((area: AreaCode) => string | null) | undefined;
		  }
		| undefined;
	/** Where the figures are changes: both periods as people say them, and their figures. */
	readonly change?:
		| (Pick<LayerChange, 'figuresBefore' | 'figuresAfter' | 'excluded'> & {
				readonly before: string;
				readonly after: string;
		  })
		| undefined;
}

/**
 * A table of areas as CSV: code, name, parent, indicator, period, value, unit, why a value is
 * missing, source; in a working area also its name; of a change also both figures, and why an area is
 * not compared; of two indicators the second's figure and the cell; last what the indicator means. As {@link csvText} writes it.
 */
export function areasToCsv(request: AreaCsvRequest, registry: AreaRegistry): string {
	const { within, change, beside, metadata = [] } = request;
	const place = within ? [registry.get(within)?.name ?? within] : [];
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
		...(within ? ['wilayah_kerja'] : []),
		...(change ? [`nilai ${change.before}`, `nilai ${change.after}`] : []),
		...(beside ? [`${beside.name} (${beside.unit}), ${beside.period}`] : []),
		...(beside?.cellOf ? ['sel'] : []),
		...metadata.map(([field]) => field),
	];
	const reasonOf = (code: AreaCode): string =>
		change?.excluded.get(code) ?? request.figures.get(code)?.missing ?? 'no-row';
	const rows = request.areas.map((code) => {
		const area = registry.get(code);
		const figure = request.figures.get(code);
		const owner = request.shared?.get(code);
		const value = owner ? null : (figure?.value ?? null);
		return [
			code,
			area?.name ?? '',
			area?.parent ? (registry.get(area.parent)?.name ?? '') : '',
			request.indicator,
			request.period,
			value,
			request.unit,
			owner ? `extent-differs ${owner}` : value === null ? reasonOf(code) : '',
			request.source,
			...place,
			...(change
				? [change.figuresBefore.get(code)?.value, change.figuresAfter.get(code)?.value].map(
						(each) => each ?? null,
					)
				: []),
			...(beside ? [beside.figures.get(code)?.value ?? null] : []),
			...(beside?.cellOf ? [beside.cellOf(code)] : []),
			...metadata.map(([, text]) => text),
		];
	});
	return csvText([header, ...rows]);
}
