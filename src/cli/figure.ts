import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { figureToSvg } from '../core/figure/draw-figure.ts';
import { AREA_LEVELS, CODE_SYSTEMS } from '../core/model/area.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';
import { LANGUAGES } from '../i18n/translate.ts';
import { EXIT, Misuse, oneOf, readBytes, runCommand } from './command.ts';
import { drawPng } from './draw-png.ts';
import { FigureRefused } from './choose-figure.ts';
import { makeEmbed, type EmbedWanted } from './make-embed.ts';
import {
	makeFigure,
	readFigureTable,
	type FigureOptions,
	type FigureTable,
} from './make-figure.ts';
import { makePage } from './make-page.ts';

const USAGE = `Pemakaian: npm run -s figure -- BERKAS --out peta.svg|html|png|js
  [--indicator KOLOM] [--period 2025] [--category KOLOM=ISI]… [--area KODE|NAMA] [--level ${AREA_LEVELS.slice(0, 3).join('|')}]
  [--codes ${CODE_SYSTEMS.join('|')}] [--source "BPS, Maret 2025"] [--width PIKSEL]
  [--theme light|dark|auto] [--language ${LANGUAGES.join('|')}]
.js berkas peta untuk embed.html: --indicator, --period, --area, --level boleh diulang.
Tanpa pilihan: kolom angka yang pertama, periode terakhir, wilayah terkecil yang memuat semua baris.`;

/** Exit code of the contract for a figure that may not or cannot be drawn. */
const REFUSED = 2;

const FORMATS = ['.svg', '.html', '.png', '.js'] as const;
const THEMES = ['light', 'dark', 'auto'] as const;

/** Why nothing could be written, by the system's code. */
const WRITE_FAULTS: Readonly<Record<string, string>> = {
	ENOENT: 'foldernya tidak ada',
	ENOTDIR: 'foldernya bukan folder',
	EISDIR: 'itu sebuah folder',
	EACCES: 'tidak diizinkan',
	EPERM: 'tidak diizinkan',
	EROFS: 'tempat itu hanya dapat dibaca',
	ENOSPC: 'ruang penyimpanan habis',
};

process.exitCode = await runCommand({
	name: 'figure',
	usage: USAGE,
	options: {
		out: { type: 'string' },
		indicator: { type: 'string', multiple: true },
		period: { type: 'string', multiple: true },
		category: { type: 'string', multiple: true, default: [] },
		area: { type: 'string', multiple: true },
		level: { type: 'string', multiple: true },
		codes: { type: 'string' },
		source: { type: 'string' },
		width: { type: 'string' },
		theme: { type: 'string', default: 'light' },
		language: { type: 'string', default: 'id' },
	},
	async run(values, paths) {
		const [path] = paths;
		if (path === undefined || paths.length > 1) throw new Misuse('sebutkan satu berkas tabel');
		const { out } = values;
		if (out === undefined) throw new Misuse('berkas hasil belum disebut (--out)');
		const format = FORMATS.find((each) => each === extname(out).toLowerCase());
		if (!format) throw new Misuse(`--out harus berakhir .svg, .html, .png, atau .js: ${out}`);
		const wanted: EmbedWanted = {
			indicators: values.indicator ?? [],
			periods: values.period ?? [],
			areas: values.area ?? [],
			levels: (values.level ?? []).flatMap((each) => oneOf(AREA_LEVELS, each, 'tingkat') ?? []),
		};
		if (format !== '.js' && Object.values(wanted).some(({ length }) => length > 1))
			throw new Misuse('hanya berkas .js yang memuat beberapa gambar');
		const codeSystem = oneOf(CODE_SYSTEMS, values.codes, 'sistem kode');
		const options: FigureOptions = {
			indicator: wanted.indicators[0] ?? null,
			period: wanted.periods[0] ?? null,
			category: readCategories(values.category),
			area: wanted.areas[0] ?? null,
			source: values.source?.trim() || null,
			level: wanted.levels[0] ?? null,
			language: oneOf(LANGUAGES, values.language, 'bahasa') ?? 'id',
			theme: oneOf(THEMES, values.theme, 'tema') ?? 'light',
			widthPx: readWidth(values.width),
		};
		try {
			const level = wanted.levels.length === 1 ? options.level : null;
			const asked = { codeSystem, level };
			const table = await readFigureTable(await readBytes(path), basename(path), asked, say);
			if (format !== '.js') return await drawFile(table, out, format, options);
			await write(out, makeEmbed(table, wanted, options, say));
			return EXIT.done;
		} catch (error) {
			if (error instanceof FigureRefused) {
				say(error.message);
				return error.isMisuse ? EXIT.misuse : REFUSED;
			}
			throw error;
		}
	},
});

/** Draws a figure of a table into a file, and gives the exit code. */
async function drawFile(
	table: FigureTable,
	out: string,
	format: Exclude<(typeof FORMATS)[number], '.js'>,
	options: FigureOptions,
): Promise<number> {
	const made = makeFigure(table, options, say);
	if (format === '.html') {
		await write(out, await makePage(made, options, say));
		return EXIT.done;
	}
	const figure = made.draw();
	for (const notice of figure.notices) say(describeDiagnostic('id', notice));
	const svg = figureToSvg(figure);
	if (format === '.svg') {
		await write(out, svg);
		return EXIT.done;
	}
	const png = await drawPng(svg, figure);
	if (!png) {
		say(
			'Gambar PNG memerlukan Chrome, Chromium, atau Edge, dan tidak satu pun terpasang. Pasang salah satunya, tunjukkan letaknya dengan CHROME_PATH, atau minta --out peta.svg.',
		);
		return EXIT.misuse;
	}
	await write(out, png);
	return EXIT.done;
}

/**
 * Writes what was made.
 *
 * @throws Misuse where nothing can be written there, saying why
 */
async function write(out: string, content: string | Uint8Array): Promise<void> {
	try {
		await writeFile(out, content);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		throw new Misuse(`tidak dapat menulis ${out}: ${WRITE_FAULTS[code] ?? code}`);
	}
}

/** `KOLOM=ISI` of every category. */
function readCategories(given: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		given.map((each) => {
			const at = each.indexOf('=');
			if (at < 1) throw new Misuse(`--category harus berupa KOLOM=ISI: ${each}`);
			return [each.slice(0, at), each.slice(at + 1)];
		}),
	);
}

function readWidth(width: string | undefined): number | null {
	if (width === undefined) return null;
	const widthPx = Number(width);
	if (!(widthPx >= 240 && widthPx <= 16_000))
		throw new Misuse(`lebar harus 240 sampai 16000 piksel: ${width}`);
	return widthPx;
}

function say(line: string): void {
	console.error(line);
}
