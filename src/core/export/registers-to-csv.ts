import type { AreaRegistry } from '../area/area-registry.ts';
import type { AreaCode } from '../model/area.ts';
import type { ShownComparison } from '../registers/small-gaps.ts';
import { STRATEGIES, type ServedPocket, type StrategyTags } from '../registers/served-pockets.ts';
import { csvText } from './csv-text.ts';

type Cells = (string | number | null)[];

function placed(area: AreaCode, registry: AreaRegistry): Cells {
	const known = registry.get(area);
	const parent = known?.parent ? registry.get(known.parent) : undefined;
	return [area, known?.name ?? '', parent?.name ?? ''];
}

/** What stands for a hidden figure, which no blank does. */
const HIDDEN = 'disamarkan';
type PocketLayer = 'registered' | 'matched' | 'unserved';
const AREA = ['kode_kemendagri', 'nama', 'induk'];

/**
 * Two registers by area as CSV: need, programme, gap, coverage, bounds of the overlap, unit, both names
 * with their versions. Areas with a hidden count, or with one only, are not in it; of those whose gap counts
 * a few people there is the need, and that the gap is below the limit.
 *
 * @param about  names of need and programme with version and source, and what each counts, as a reader
 *               should see them
 */
export function registersToCsv(
	{ compared, small, least }: ShownComparison & { readonly least: number },
	order: readonly AreaCode[],
	about: {
		readonly need: string;
		readonly programme: string;
		readonly unit: string;
		readonly standards: readonly [need: string, programme: string];
	},
	registry: AreaRegistry,
): string {
	const header = [
		...AREA,
		...['kebutuhan', 'program', 'kesenjangan_agregat', 'cakupan_persen'],
		...['irisan_paling_sedikit', 'irisan_paling_banyak', 'satuan'],
		...['sumber_kebutuhan', 'sumber_program'],
		...['standar_data_kebutuhan', 'standar_data_program'],
	];
	const rows = order.flatMap((area): Cells[] => {
		const each = compared.areas.get(area);
		const nearby = small.get(area);
		const said = [about.unit, about.need, about.programme, ...about.standards];
		if (!each) {
			if (nearby === undefined) return [];
			return [[...placed(area, registry), nearby, null, `<${least}`, null, null, null, ...said]];
		}
		const { need, programme, gap, coveragePercent, overlap } = each;
		const percent = coveragePercent === null ? null : Math.round(coveragePercent * 10) / 10;
		const figures = [need, programme, gap, percent, ...overlap];
		return [[...placed(area, registry), ...figures, ...said]];
	});
	return csvText([header, ...rows]);
}

/**
 * Pockets by area as CSV, with who serves each by strategy, and what the layers count.
 *
 * @param hidden  areas of which a layer is hidden; an empty cell has no figure
 */
export function pocketsToCsv(
	pockets: readonly ServedPocket[],
	tagsOf: (area: AreaCode) => StrategyTags,
	standard: string,
	registry: AreaRegistry,
	hidden: Readonly<Partial<Record<PocketLayer, ReadonlySet<AreaCode>>>> = {},
): string {
	const header = [
		...AREA,
		...['terdata_p3ke', 'ada_di_dtks', 'tanpa_bansos', 'tanpa_bansos_persen'],
		...['mengurangi_beban', 'meningkatkan_pendapatan', 'mengurangi_kantong', 'standar_data'],
	];
	const rows = pockets.map((pocket): Cells => {
		const { area, unservedPercent } = pocket;
		const percent = unservedPercent === null ? null : Math.round(unservedPercent * 10) / 10;
		const tags = tagsOf(area);
		const figureOf = (layer: PocketLayer): number | string | null =>
			pocket[layer] ?? (hidden[layer]?.has(area) ? HIDDEN : null);
		return [
			...placed(area, registry),
			...[figureOf('registered'), figureOf('matched'), figureOf('unserved'), percent],
			...STRATEGIES.map((strategy) => tags[strategy] ?? ''),
			standard,
		];
	});
	return csvText([header, ...rows]);
}
