import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { AREA_LEVELS, CODE_SYSTEMS } from '../core/model/area.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { matchFile, type FileMatch, type MatchOptions } from './match-file.ts';
import { printMatch } from './print-match.ts';

const USAGE = `Pemakaian: npm run -s match -- BERKAS… [--level ${AREA_LEVELS.join('|')}] [--codes ${CODE_SYSTEMS.join('|')}] [--values] [--json]`;

/** Exit codes of the contract: a row matched, misuse, no row could be matched. */
const EXIT = { matched: 0, misuse: 1, nothing: 2 } as const;

async function main(): Promise<number> {
	let parsed;
	try {
		parsed = parseArgs({
			allowPositionals: true,
			options: {
				level: { type: 'string' },
				codes: { type: 'string' },
				values: { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		return misuse(error instanceof Error ? error.message : String(error));
	}
	const { values, positionals } = parsed;
	if (values.help) {
		console.log(USAGE);
		return EXIT.matched;
	}
	if (positionals.length === 0) return misuse('tidak ada berkas');
	const level = oneOf(AREA_LEVELS, values.level);
	if (level === undefined) return misuse(`tingkat tidak dikenal: ${values.level ?? ''}`);
	const codes = oneOf(CODE_SYSTEMS, values.codes);
	if (codes === undefined) return misuse(`sistem kode tidak dikenal: ${values.codes ?? ''}`);

	const options: MatchOptions = { level, codeSystem: codes, values: values.values };
	const gazetteer = loadGazetteer();
	const matches: FileMatch[] = [];
	for (const path of positionals) {
		let bytes: Uint8Array;
		try {
			bytes = await readFile(path);
		} catch {
			return misuse(`berkas tidak dapat dibuka: ${path}`);
		}
		matches.push(await matchFile(bytes, basename(path), options, gazetteer));
	}
	if (values.json) {
		process.stdout.write(`${JSON.stringify(matches.length === 1 ? matches[0] : matches)}\n`);
	} else {
		for (const match of matches) printMatch(match, gazetteer.registry, (line) => console.log(line));
	}
	const some = matches.some(({ tables }) =>
		tables.some(({ rows }) => rows.some((row) => row.outcome === 'matched')),
	);
	return some ? EXIT.matched : EXIT.nothing;
}

function oneOf<T extends string>(
	words: readonly T[],
	word: string | undefined,
): T | null | undefined {
	if (word === undefined) return null;
	return words.find((each) => each === word);
}

function misuse(message: string): number {
	console.error(`match: ${message}\n${USAGE}`);
	return EXIT.misuse;
}

process.exitCode = await main();
