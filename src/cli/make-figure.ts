import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { AreaRegistry } from '../core/area/area-registry.ts';
import { quantileClassing } from '../core/choropleth/paint-areas.ts';
import { drawFigure, type Figure } from '../core/figure/draw-figure.ts';
import { hideAcrossTables } from '../core/disclosure/hide-across-tables.ts';
import { hideSmallCounts } from '../core/disclosure/hide-small-counts.ts';
import { leastShown } from '../core/disclosure/small-count-limits.ts';
import { PLACE_NAMES } from '../core/figure/place-names.ts';
import { STRAIT_NAMES } from '../core/figure/strait-names.ts';
import type { LevelGeometry } from '../core/geo/level-geometry.ts';
import type { PackManifest } from '../core/geo/pack-manifest.ts';
import { catalogueSchema, type Catalogue } from '../core/indicator/catalogue.ts';
import type { KnownIndicators } from '../core/indicator/known-indicators.ts';
import { sliceMeanings } from '../core/indicator/slice-meaning.ts';
import { tidyValues } from '../core/join/tidy-values.ts';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import type { AreaLevel, CodeSystem } from '../core/model/area.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { checkLayer } from '../core/validity/check-layer.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { layerFigure, type LayerFigure } from '../i18n/layer-figure.ts';
import { tableMessages } from '../i18n/table-messages.ts';
import { addMessages, loadLanguage, type Language } from '../i18n/translate.ts';
import { describeWarning } from '../i18n/warning-messages.ts';
import {
	chooseFigure,
	FigureRefused,
	type FigureChoice,
	type FigureWishes,
} from './choose-figure.ts';
import { columnRemarks } from './column-remarks.ts';
import { joinFile } from './join-file.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { loadKnownIndicators, loadPublished } from './load-known-indicators.ts';
import { loadPack, type DiskPack } from './load-pack.ts';
import { projectRefusal } from './refuse-project.ts';

const CATALOGUE = new URL('../../geodata/indicators/catalogue.json', import.meta.url);
/** Width of a figure nobody gave one: an A4 sheet lying down. */
const A4_PX = 1123;

/** What a person asks for. */
export interface FigureOptions extends FigureWishes {
	readonly language: Language;
	readonly theme: 'light' | 'dark' | 'auto';
	/** CSS pixels; null for the format's own. */
	readonly widthPx: number | null;
}

/** A table that was read and joined, with small counts of people hidden. */
export interface FigureTable {
	readonly joined: JoinedFigures;
	readonly registry: AreaRegistry;
	readonly catalogue: Catalogue;
	readonly known: KnownIndicators;
}

/** Everything a figure is drawn from. */
export interface MadeFigure extends FigureChoice, LayerFigure {
	readonly manifest: PackManifest;
	/** The figure with its furniture, for a file. */
	readonly draw: () => Figure;
}

/**
 * Reads a table for figures as the page would read it, and hides small counts of people.
 *
 * @param say  hears what was noticed, one Indonesian sentence at a time
 * @throws FigureRefused where nothing in it is a table, or it is a project
 */
export async function readFigureTable(
	bytes: Uint8Array,
	fileName: string,
	asked: { readonly codeSystem: CodeSystem | null; readonly level: AreaLevel | null },
	say: (line: string) => void,
): Promise<FigureTable> {
	addMessages(tableMessages);
	await loadLanguage('en');
	const refusal = projectRefusal(bytes, fileName);
	if (refusal !== null) throw new FigureRefused(`${refusal} Tidak ada gambar yang dibuat.`, true);
	const gazetteer = loadGazetteer();
	const { registry } = gazetteer;
	const tell = (told: readonly Diagnostic[]): void => {
		for (const each of told) say(describeDiagnostic('id', each));
	};
	const { joins, noticed, failed } = await joinFile(bytes, fileName, asked, gazetteer);
	tell([...noticed, ...failed]);
	const known = loadKnownIndicators();
	const tables = joins.map((join) => {
		const read = { join, tidy: tidyValues(join, gazetteer.lineage) };
		const meaning = sliceMeanings(known);
		return hideSmallCounts(read, (slice) => meaning(read, slice), leastShown('public'), registry);
	});
	const shown = hideAcrossTables(
		tables,
		() => leastShown('public'),
		sliceMeanings(known),
		registry,
	);
	const joined = shown.find(hasMatches) ?? shown[0];
	if (!joined)
		throw new FigureRefused('Tidak ada tabel yang terbaca. Tidak ada gambar yang dibuat.');
	// which of several periods is drawn is said with the figure
	tell([
		...joined.join.diagnostics,
		...joined.tidy.diagnostics.filter(({ code }) => code !== 'several-periods'),
	]);
	const catalogue = v.parse(catalogueSchema, JSON.parse(readFileSync(CATALOGUE, 'utf8')));
	return { joined, registry, catalogue, known };
}

/**
 * Makes a figure of a table, as the page would: the same classes and colours.
 *
 * @param say  hears what was noticed, one Indonesian sentence at a time
 * @throws FigureRefused with the reason, where no figure may or can be made
 */
export function makeFigure(
	{ joined, registry, catalogue, known }: FigureTable,
	options: FigureOptions,
	say: (line: string) => void,
): MadeFigure {
	const choice = chooseFigure(joined, options, registry, catalogue, known);
	const { layer, within, otherParts } = choice;
	for (const { name, values } of otherParts)
		say(
			`Angka terbagi menurut “${name}”: ${values.join(', ')}. Yang digambar: ${layer.category?.[name] ?? ''}. Pilih yang lain dengan --category "${name}=…".`,
		);
	const { period, periods } = layer;
	if (options.period === null && period !== null && periods.length > 1)
		say(
			`Data memuat ${periods.length} periode: ${periods.join(', ')}. Yang digambar: ${period}, yang terakhir. Pilih yang lain dengan --period.`,
		);
	const pack = openPack();
	const { manifest } = pack;
	const geometry = levelOf(pack, layer.level);
	const figure = layerFigure({
		...{ layer, within, registry, manifest, geometry },
		definition: choice.definition,
		land: pack.context('context', 'land'),
		lakes: [],
		wishes: { classing: quantileClassing(5), choice: null, fillsCount: false },
		language: options.language,
		theme: options.theme,
		source: options.source,
	});
	const { areas } = figure;
	for (const remark of columnRemarks(joined, [choice.column], known, loadPublished())) say(remark);
	for (const warning of checkLayer({ ...layer, measure: layer.indicator.measure, areas }))
		say(describeWarning('id', warning));
	if (layer.metadataMissing.includes('source'))
		say('Sumber data tidak disebutkan. Sebutkan dengan --source sebelum gambar diterbitkan.');
	if (!manifest.redistributable) say(manifest.notice.id);
	return {
		...choice,
		...figure,
		manifest,
		draw: () =>
			drawFigure({
				appearance: figure.appearance,
				words: figureWords(options.language, figure.subject(options.language)),
				widthPx: options.widthPx ?? A4_PX,
				bbox: figure.bbox,
				theme: options.theme === 'dark' ? 'dark' : 'light',
				names: [...PLACE_NAMES, ...STRAIT_NAMES],
				idPrefix: 'peta-',
			}),
	};
}

function hasMatches({ join }: JoinedFigures): boolean {
	return join.rows.some(({ outcome }) => outcome === 'matched');
}

function openPack(): DiskPack {
	const pack = loadPack();
	if (pack.ok) return pack.value;
	throw new FigureRefused(
		`${pack.diagnostics.map((each) => describeDiagnostic('id', each)).join(' ')} Buat dengan: npm run boundaries`,
		true,
	);
}

function levelOf(pack: DiskPack, level: FigureChoice['layer']['level']): LevelGeometry {
	if (level === 'desa')
		throw new FigureRefused(
			'Tingkat desa tidak punya batas untuk digambar. Jumlahkan ke kecamatan dahulu.',
		);
	const read = pack.national(level);
	if (read.ok) return read.value;
	throw new FigureRefused(read.diagnostics.map((each) => describeDiagnostic('id', each)).join(' '));
}
