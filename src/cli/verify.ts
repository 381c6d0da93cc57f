import { readDecision, unreadablePart } from '../core/priority/decision-record.ts';
import { verifyDecision } from '../core/priority/verify-decision.ts';
import { describeDifference } from '../i18n/describe-priority.ts';
import type { RuleWords } from '../i18n/describe-rule.ts';
import { priorityMessage } from '../i18n/priority-messages.ts';
import { EXIT, Misuse, readJson, runCommand } from './command.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { readRuleFiles, readTool } from './rule-files.ts';

/** Exit code of the contract for a record that something differs from; what does is named. */
const DIFFERS = 3;

const LANGUAGE = 'id';

process.exitCode = await runCommand({
	name: 'verify',
	usage: 'Pemakaian: npm run -s verify -- KEPUTUSAN.json BERKAS… [--json]',
	options: { json: { type: 'boolean', default: false } },
	run: (values, [path, ...paths]) => verify(path, paths, values.json),
});

/** Compares a record with the files it was made of, prints what differs and gives the exit code. */
async function verify(
	path: string | undefined,
	paths: readonly string[],
	isJson: boolean,
): Promise<number> {
	if (path === undefined) throw new Misuse('catatan keputusan belum disebut');
	const raw = await readJson(path);
	const record = readDecision(raw);
	if (!record) {
		const part = unreadablePart(raw);
		const why = part
			? priorityMessage(LANGUAGE, 'verify.unreadableAt', { part })
			: priorityMessage(LANGUAGE, 'verify.unreadable');
		throw new Misuse(`${path}: ${why}`);
	}
	const gazetteer = loadGazetteer();
	const { version } = readTool();
	const { registry } = gazetteer;
	const { inputs, vintage, sources } = await readRuleFiles(
		paths,
		gazetteer,
		'public',
		record.inputs,
	);
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
	if (isJson) process.stdout.write(`${JSON.stringify({ ...checked, differences })}\n`);
	else {
		console.log(
			checked.isSame
				? priorityMessage(LANGUAGE, 'verify.same')
				: priorityMessage(LANGUAGE, 'verify.differs', { count: differences.length }),
		);
		for (const { text } of differences) console.log(`- ${text}`);
		for (const { before, after } of checked.renamed)
			console.log(priorityMessage(LANGUAGE, 'verify.renamed', { before, after }));
		if (checked.otherTool !== null)
			console.log(
				priorityMessage(LANGUAGE, 'verify.otherTool', { version: checked.otherTool, own: version }),
			);
	}
	return checked.isSame ? EXIT.done : DIFFERS;
}
