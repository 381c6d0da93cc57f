import type { AreaCode } from '../model/area.ts';
import type { BilingualText } from '../model/indicator.ts';
import {
	EMBED_FORMAT,
	EMBED_VERSION,
	type EmbedFile,
	type EmbedSubject,
	type ReadView,
} from './embed-file.ts';
import type { GroundDeclarations } from './ground-colors.ts';
import { unpackPage } from './packed-page.ts';

/** Why a file cannot be shown. */
export type EmbedFileProblem = 'damaged' | 'newer' | 'project' | 'no-source';

const LEVELS = ['provinsi', 'kabkota', 'kecamatan'] as const;
const COLORS = /^(?:--g[0-9a-z]+:[#\w(),. -]*(?:;|$))*$/u;
const FILL = /^(?:#[0-9a-f]{3,8}|var\(--g[0-9a-z]+\))$/u;

/** Reads what a file of figures hands over. Nothing in it is believed before it was looked at. */
export function readEmbedFile(value: unknown): EmbedFile | EmbedFileProblem {
	if (!isRecord(value)) return 'damaged';
	const { format, version, id, colors, views, paths } = value;
	if (format === 'peta-sasaran/project') return 'project';
	if (format !== EMBED_FORMAT || typeof version !== 'number') return 'damaged';
	if (version > EMBED_VERSION) return 'newer';
	if (typeof id !== 'string' || !/^[0-9a-z]+$/u.test(id)) return 'damaged';
	if (!Array.isArray(colors)) return 'damaged';
	const grounds = colors.map(readColors);
	if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string')) return 'damaged';
	if (!Array.isArray(views) || views.length === 0) return 'damaged';
	const read: ReadView[] = [];
	for (const view of views as readonly unknown[]) {
		if (!isRecord(view)) return 'damaged';
		const { fills, page } = view;
		if (!Array.isArray(fills) || !fills.every((each) => FILL.test(String(each)))) return 'damaged';
		const about = readSubject(view['about']);
		if (typeof about === 'string') return about;
		const ground = grounds[Number(view['colors'])];
		if (!ground) return 'damaged';
		read.push({
			about,
			colors: ground,
			fills: fills.map(String),
			root: () => unpackPage(page, paths),
		});
	}
	return { id, views: read };
}

function readSubject(value: unknown): EmbedSubject | EmbedFileProblem {
	if (!isRecord(value)) return 'damaged';
	const { indicator, period, level, area, source } = value;
	const known = LEVELS.find((each) => each === level);
	if (!isRecord(indicator) || !isRecord(area) || !known) return 'damaged';
	const name = readTexts(indicator['name']);
	const place = readTexts(area['name']);
	const { id } = indicator;
	const code = area['code'];
	if (typeof id !== 'string' || !name || !place) return 'damaged';
	if (code !== null && !(typeof code === 'string' && /^\d\d(?:\.\d\d){0,2}$/u.test(code)))
		return 'damaged';
	const told = readTexts(source);
	if (!told?.id.trim() || typeof period !== 'string' || !period.trim()) return 'no-source';
	return {
		indicator: { id, name },
		period,
		level: known,
		area: { code: code as AreaCode | null, name: place },
		source: told,
	};
}

function readColors(value: unknown): GroundDeclarations | null {
	if (!isRecord(value)) return null;
	const { light, dark } = value;
	if (typeof light !== 'string' || typeof dark !== 'string') return null;
	return COLORS.test(light) && COLORS.test(dark) ? { light, dark } : null;
}

function readTexts(value: unknown): BilingualText | null {
	if (!isRecord(value)) return null;
	const { id, en } = value;
	return typeof id === 'string' && typeof en === 'string' ? { id, en } : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
