import * as v from 'valibot';
import type { AreaCode } from '../model/area.ts';
import { parseAreaCode } from '../area/area-code.ts';

/**
 * What a boundary pack says of itself, whoever built it.
 *
 * A pack is a folder: `manifest.json` and the files it names. The app, the command line and the
 * checks read packs through this schema only, so a site that swaps GADM for its own boundaries
 * changes a folder and no code.
 */

const areaCode = v.custom<AreaCode>(
	(value) => typeof value === 'string' && parseAreaCode(value) === value,
	'a dotted Kemendagri code',
);

const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const lngLat = v.tuple([v.number(), v.number()]);

/** What a file of the pack is for. */
const packFileRole = v.picklist([
	/** National kabkota and provinsi, shared arcs; the first thing the map loads. */
	'kabkota',
	/** National kecamatan with kabkota and provinsi over the same arcs. */
	'kecamatan',
	/** One provinsi's kecamatan at full detail, with its kabkota over the same arcs. */
	'kecamatan-detail',
	/** Neighbouring countries' land, and the land borders with them. */
	'context',
	/** Lakes and reservoirs, with names. */
	'lakes',
	/** Names of the desa of one provinsi, CSV `code,name`. */
	'desa-names',
	/** What the build decided by likeness, CSV for a person to read over; the app does not load it. */
	'review',
]);

const packFile = v.object({
	path: v.string(),
	role: packFileRole,
	/** The provinsi a per-provinsi file holds; absent for national files. */
	provinsi: v.optional(areaCode),
	/** TopoJSON objects and how many geometries each has; for a CSV, one entry with its row count. */
	objects: v.array(v.object({ name: v.string(), count: v.number() })),
	featureCount: v.number(),
	bytes: v.number(),
	brotliBytes: v.number(),
	sha256,
	source: v.string(),
	licence: v.string(),
	vintage: v.string(),
	simplification: v.string(),
	quality: v.string(),
});

const undrawnArea = v.object({
	code: areaCode,
	name: v.string(),
	parent: areaCode,
	/** A place inside its parent where its point is drawn, WGS84 degrees. */
	lngLat,
	/** Where that place comes from. */
	placedBy: v.picklist(['village-points', 'island', 'parent']),
	reason: v.string(),
});

const packSource = v.object({
	name: v.string(),
	/** Text of the map's attribution line, as the licensor asks for it. */
	attribution: v.string(),
	licence: v.string(),
	url: v.string(),
	use: v.string(),
});

/** Schema of `manifest.json`. Unknown keys are tolerated, so that a newer pack opens in an older app. */
export const packManifestSchema = v.object({
	format: v.literal('peta-sasaran/boundaries'),
	version: v.literal(1),
	title: v.string(),
	/** Date of the administrative hierarchy the codes follow, ISO. */
	vintage: v.string(),
	/** Whether a public site may serve these files as they are. */
	redistributable: v.boolean(),
	/** What may be done with the pack, in words a webmaster reads. */
	notice: v.object({ id: v.string(), en: v.string() }),
	sources: v.array(packSource),
	/** Hash over every input file and the build's own code; equal hashes give equal packs. */
	inputsHash: sha256,
	counts: v.object({ provinsi: v.number(), kabkota: v.number(), kecamatan: v.number() }),
	/** Provinsi whose kecamatan shapes are only indicative. */
	indicative: v.array(areaCode),
	undrawn: v.array(undrawnArea),
	/** How far simplified kabkota areas are off their full-detail areas, percent. */
	areaError: v.object({
		medianPercent: v.number(),
		p95Percent: v.number(),
		worst: v.object({ code: areaCode, percent: v.number() }),
	}),
	files: v.array(packFile),
});

/** A boundary pack's description of itself. */
export type PackManifest = v.InferOutput<typeof packManifestSchema>;
/** One file of a pack. */
export type PackFile = PackManifest['files'][number];
/** An area of the hierarchy that no polygon could be found for. */
export type UndrawnArea = PackManifest['undrawn'][number];
