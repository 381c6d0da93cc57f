import { basename } from 'node:path';
import { AREA_LEVELS, CODE_SYSTEMS } from '../core/model/area.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';
import { tableMessages } from '../i18n/table-messages.ts';
import { addMessages } from '../i18n/translate.ts';
import { EXIT, Misuse, oneOf, readBytes, runCommand } from './command.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { matchFile, type FileMatch, type MatchOptions } from './match-file.ts';
import { printMatch } from './print-match.ts';

const USAGE = `Pemakaian: npm run -s match -- BERKAS… [--level ${AREA_LEVELS.join('|')}] [--codes ${CODE_SYSTEMS.join('|')}] [--values] [--json]`;

/** Exit code of the contract for files none of whose rows could be matched. */
const NOTHING = 2;

process.exitCode = await runCommand({
	name: 'match',
	usage: USAGE,
	options: {
		level: { type: 'string' },
		codes: { type: 'string' },
		values: { type: 'boolean', default: false },
		json: { type: 'boolean', default: false },
	},
	async run(values, paths) {
		if (paths.length === 0) throw new Misuse('tidak ada berkas');
		const options: MatchOptions = {
			level: oneOf(AREA_LEVELS, values.level, 'tingkat'),
			codeSystem: oneOf(CODE_SYSTEMS, values.codes, 'sistem kode'),
			values: values.values,
		};
		const gazetteer = loadGazetteer();
		const matches: FileMatch[] = [];
		addMessages(tableMessages);
		const sentences = new Map<string, string>();
		for (const path of paths) {
			const file = basename(path);
			const bytes = await readBytes(path);
			const match = await matchFile(bytes, file, options, gazetteer, (table, noticed) => {
				for (const each of noticed.toReversed())
					sentences.set(keyOf(file, table, each.code), describeDiagnostic('id', each));
			});
			matches.push(match);
		}
		if (values.json)
			process.stdout.write(`${JSON.stringify(matches.length === 1 ? matches[0] : matches)}\n`);
		else
			for (const match of matches)
				printMatch(
					match,
					gazetteer.registry,
					(line) => console.log(line),
					(table, code) => sentences.get(keyOf(match.file, table, code)) ?? null,
				);
		const some = matches.some(({ tables }) =>
			tables.some(({ rows }) => rows.some((row) => row.outcome === 'matched')),
		);
		return some ? EXIT.done : NOTHING;
	},
});

function keyOf(file: string, table: string | null, code: string): string {
	return JSON.stringify([file, table, code]);
}
