import { BIVARIATE_CELLS } from '../core/classify/palette.ts';
import { areasToCsv } from '../core/export/areas-to-csv.ts';
import { matchReport } from '../core/export/match-report.ts';
import { recogniseColumns } from '../core/indicator/recognise-columns.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import { sortAreas } from '../core/layer/sort-areas.ts';
import { citeFile } from '../core/project/source-record.ts';
import { formatLayerPeriod, formatPeriod } from '../i18n/format-value.ts';
import { layerName } from '../i18n/layer-name.ts';
import { columnsStandard } from '../i18n/output-metadata.ts';
import { reportWords } from '../i18n/report-words.ts';
import { standardData } from '../i18n/standard-data.ts';
import { definitionOnMap } from './layer-definition.ts';
import type { Session } from './session.svelte.ts';

/** Metadata that a CSV has not in a column already. */
const IN_CSV = new Set([
	'concept',
	'definition',
	'classification',
	'measure',
	'kind',
	'level',
	'line',
	'part',
	'decile',
	'verification',
	'services',
	'producer',
	'periodMeaning',
]);

/** Offers what is on the map as a CSV file: every area of the level, largest value first. */
export async function saveCsv(session: Session): Promise<void> {
	const {
		layer: { painted },
		atlas,
		preferences,
		saveText,
	} = session;
	const registry = atlas.gazetteer?.registry;
	if (!painted || !registry) return;
	const { layer, areas, within } = painted;
	const { language } = preferences;
	await atlas.needKnown();
	const metadata = standardData(language, layer, definitionOnMap(session));
	const csv = areasToCsv(
		{
			areas: sortAreas(areas, 'value', true, layer.figures, registry),
			figures: layer.figures,
			shared: layer.shared,
			indicator: layerName(language, layer),
			unit: layer.indicator.unit,
			period: formatLayerPeriod(language, layer),
			source: layer.source[language],
			metadata: metadata.flatMap(({ field, label, text }) =>
				IN_CSV.has(field) && text !== null ? [[label.toLowerCase(), text] as const] : [],
			),
			within,
			beside: painted.beside
				? {
						name: painted.beside.indicator.name[language],
						unit: painted.beside.indicator.unit,
						period: formatPeriod(language, painted.beside.period),
						figures: painted.beside.figures,
						cellOf: painted.painted.crossed
							? (area) =>
									BIVARIATE_CELLS[painted.painted.paints.get(area)?.classIndex ?? -1] ?? null
							: undefined,
					}
				: undefined,
			change: layer.change && {
				...layer.change,
				before: formatPeriod(language, layer.change.before),
				after: formatPeriod(language, layer.change.after),
			},
		},
		registry,
	);
	const periods = layer.change ? [layer.change.before, layer.change.after] : [layer.period ?? ''];
	const name = [layer.indicator.id, layer.level, ...periods, within ?? '']
		.filter(Boolean)
		.join('-');
	saveText(`${name}.csv`, csv, 'text/csv');
}

/** Offers what became of every row of the active table as a CSV file. */
export async function saveReport(session: Session): Promise<void> {
	const { joined } = session.dataset;
	const registry = session.atlas.gazetteer?.registry;
	if (!joined || !registry) return;
	const desaNames = await session.dataset.allDesaNames();
	const { atlas, preferences } = session;
	await atlas.needKnown();
	const { request, columns } = joined.join;
	const meaningOf = atlas.known && sliceMeanings(atlas.known.indicators);
	const standard = atlas.known
		? columnsStandard(
				preferences.language,
				columns,
				recogniseColumns(joined, atlas.known.indicators),
				citeFile(session.project.sources, request.fileName),
				(id) => atlas.known?.indicators.find(id),
				({ indicator, name }) =>
					meaningOf?.(joined, { indicator: indicator ?? name, category: {} })?.facts ?? {},
			)
		: '';
	const csv = matchReport(
		joined.join,
		registry,
		(code) => desaNames.get(code) ?? null,
		reportWords(preferences.language, standard),
	);
	const name = request.fileName.replace(/\.[^.]+$/u, '');
	session.saveText(`${session.t('report.file', { name })}.csv`, csv, 'text/csv');
}
