import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDecision } from '../core/priority/decision-record.ts';
import { verifyDecision } from '../core/priority/verify-decision.ts';
import { describeDifference } from '../i18n/describe-priority.ts';
import type { RuleWords } from '../i18n/describe-rule.ts';
import { priorityMessage } from '../i18n/priority-messages.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { FileMissing, readRuleFiles, readTool, type RuleFiles } from './rule-files.ts';

const USAGE = `Pemakaian: npm run -s verify -- KEPUTUSAN.json BERKAS… [--json]`;

/** Exit codes of the contract: the same, misuse or no decision, something differs and is named. */
const EXIT = { same: 0, misuse: 1, differs: 3 } as const;

const LANGUAGE = 'id';

async function main(): Promise<number> {
	let parsed;
	try {
		parsed = parseArgs({
			allowPositionals: true,
			options: {
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
		return EXIT.same;
	}
	const [path, ...paths] = positionals;
	if (path === undefined) return misuse('catatan keputusan belum disebut');
	let raw: unknown;
	try {
		raw = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
	} catch {
		return misuse(`${path}: ${priorityMessage(LANGUAGE, 'verify.unreadable')}`);
	}
	const record = readDecision(raw);
	if (!record) return misuse(`${path}: ${priorityMessage(LANGUAGE, 'verify.unreadable')}`);
	const gazetteer = loadGazetteer();
	let files: RuleFiles;
	try {
		files = await readRuleFiles(paths, gazetteer);
	} catch (error) {
		if (error instanceof FileMissing) return misuse(`berkas tidak dapat dibuka: ${error.message}`);
		throw error;
	}
	const { version } = readTool();
	const { registry } = gazetteer;
	const { inputs, vintage, sources } = files;
	const checked = verifyDecision({
		record,
		raw: raw as Record<string, unknown>,
		inputs,
		vintage,
		sources,
		toolVersion: version,
		registry,
	});
	const words: RuleWords = {
		language: LANGUAGE,
		indicators: record.request.indicators.map(({ column }) => ({
			name: { id: column, en: column },
			unit: '',
			measure: 'unknown',
			decimals: 0,
		})),
		registry,
	};
	const differences = checked.differences.map((each) => ({
		...each,
		text: describeDifference(words, each),
	}));
	if (values.json) process.stdout.write(`${JSON.stringify({ ...checked, differences })}\n`);
	else {
		console.log(
			checked.isSame
				? priorityMessage(LANGUAGE, 'verify.same')
				: priorityMessage(LANGUAGE, 'verify.differs', { count: differences.length }),
		);
		for (const { text } of differences) console.log(`- ${text}`);
		if (checked.otherTool !== null)
			console.log(
				priorityMessage(LANGUAGE, 'verify.otherTool', { version: checked.otherTool, own: version }),
			);
	}
	return checked.isSame ? EXIT.same : EXIT.differs;
}

function misuse(message: string): number {
	console.error(`verify: ${message}\n${USAGE}`);
	return EXIT.misuse;
}

process.exitCode = await main();
