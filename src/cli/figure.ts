import { readFile, writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { figureToSvg } from '../core/figure/draw-figure.ts';
import { AREA_LEVELS, CODE_SYSTEMS } from '../core/model/area.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';
import { LANGUAGES } from '../i18n/translate.ts';
import { drawPng } from './draw-png.ts';
import { FigureRefused } from './choose-figure.ts';
import { makeFigure, type FigureOptions } from './make-figure.ts';
import { makePage } from './make-page.ts';

const USAGE = `Pemakaian: npm run -s figure -- BERKAS --out peta.svg|html|png
  [--indicator KOLOM] [--period 2025] [--area KODE|NAMA] [--level ${AREA_LEVELS.slice(0, 3).join('|')}]
  [--codes ${CODE_SYSTEMS.join('|')}] [--source "BPS, Maret 2025"] [--width PIKSEL]
  [--theme light|dark|auto] [--language ${LANGUAGES.join('|')}]
Tanpa pilihan: kolom angka yang pertama, periode terakhir, wilayah terkecil yang memuat semua baris.`;

/** Exit codes of the contract: drawn, misuse or no browser, refused. */
const EXIT = { drawn: 0, misuse: 1, refused: 2 } as const;

const FORMATS = ['.svg', '.html', '.png'] as const;
const THEMES = ['light', 'dark', 'auto'] as const;

async function main(): Promise<number> {
	let parsed;
	try {
		parsed = parseArgs({
			allowPositionals: true,
			options: {
				out: { type: 'string' },
				indicator: { type: 'string' },
				period: { type: 'string' },
				area: { type: 'string' },
				level: { type: 'string' },
				codes: { type: 'string' },
				source: { type: 'string' },
				width: { type: 'string' },
				theme: { type: 'string', default: 'light' },
				language: { type: 'string', default: 'id' },
				help: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		return misuse(error instanceof Error ? error.message : String(error));
	}
	const { values, positionals } = parsed;
	if (values.help) {
		console.log(USAGE);
		return EXIT.drawn;
	}
	const [path] = positionals;
	if (path === undefined || positionals.length > 1) return misuse('sebutkan satu berkas tabel');
	if (values.out === undefined) return misuse('berkas hasil belum disebut (--out)');
	const format = FORMATS.find((each) => each === extname(values.out ?? '').toLowerCase());
	if (!format) return misuse(`--out harus berakhir .svg, .html, atau .png: ${values.out}`);
	const theme = THEMES.find((each) => each === values.theme);
	const language = LANGUAGES.find((each) => each === values.language);
	const level = oneOf(AREA_LEVELS, values.level);
	const codeSystem = oneOf(CODE_SYSTEMS, values.codes);
	const widthPx = values.width === undefined ? null : Number(values.width);
	if (!theme) return misuse(`tema tidak dikenal: ${values.theme}`);
	if (!language) return misuse(`bahasa tidak dikenal: ${values.language}`);
	if (level === undefined) return misuse(`tingkat tidak dikenal: ${values.level ?? ''}`);
	if (codeSystem === undefined) return misuse(`sistem kode tidak dikenal: ${values.codes ?? ''}`);
	if (widthPx !== null && !(widthPx >= 240 && widthPx <= 16_000))
		return misuse(`lebar harus 240 sampai 16000 piksel: ${values.width ?? ''}`);
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch {
		return misuse(`berkas tidak dapat dibuka: ${path}`);
	}
	const options: FigureOptions = {
		indicator: values.indicator ?? null,
		period: values.period ?? null,
		area: values.area ?? null,
		source: values.source?.trim() || null,
		...{ level, codeSystem, language, theme, widthPx },
	};
	const say = (line: string): void => {
		console.error(line);
	};
	try {
		const made = await makeFigure(bytes, basename(path), options, say);
		if (format === '.html') {
			await writeFile(values.out, await makePage(made, options));
			return EXIT.drawn;
		}
		const figure = made.draw();
		for (const notice of figure.notices) say(describeDiagnostic('id', notice));
		const svg = figureToSvg(figure);
		if (format === '.svg') {
			await writeFile(values.out, svg);
			return EXIT.drawn;
		}
		const png = await drawPng(svg, figure);
		if (!png) {
			say(
				'Gambar PNG memerlukan Chrome, Chromium, atau Edge, dan tidak satu pun terpasang. Pasang salah satunya, tunjukkan letaknya dengan CHROME_PATH, atau minta --out peta.svg.',
			);
			return EXIT.misuse;
		}
		await writeFile(values.out, png);
		return EXIT.drawn;
	} catch (error) {
		if (error instanceof FigureRefused) {
			say(error.message);
			return error.isMisuse ? EXIT.misuse : EXIT.refused;
		}
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
			return misuse(`tidak dapat menulis: ${values.out}`);
		throw error;
	}
}

function oneOf<T extends string>(
	words: readonly T[],
	word: string | undefined,
): T | null | undefined {
	if (word === undefined) return null;
	return words.find((each) => each === word);
}

function misuse(message: string): number {
	console.error(`figure: ${message}\n${USAGE}`);
	return EXIT.misuse;
}

process.exitCode = await main();
