import { basename } from 'node:path';
import { AREA_LEVELS, CODE_SYSTEMS } from '../core/model/area.ts';
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
		for (const path of paths)
			matches.push(await matchFile(await readBytes(path), basename(path), options, gazetteer));
		if (values.json)
			process.stdout.write(`${JSON.stringify(matches.length === 1 ? matches[0] : matches)}\n`);
		else
			for (const match of matches)
				printMatch(match, gazetteer.registry, (line) => console.log(line));
		const some = matches.some(({ tables }) =>
			tables.some(({ rows }) => rows.some((row) => row.outcome === 'matched')),
		);
		return some ? EXIT.done : NOTHING;
	},
});
