import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { gatherInput } from '../core/priority/gather-input.ts';
import type { PriorityNote } from '../core/priority/judgement.ts';
import { recordDecision, type DecisionPerson } from '../core/priority/decision-record.ts';
import type { PriorityInput, Refusal } from '../core/priority/priority-input.ts';
import { prioritise, type PriorityList } from '../core/priority/prioritise.ts';
import { readPriorityRequest, type PriorityRequest } from '../core/priority/priority-rule.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';
import { describeNote, describeReason, describeRefusal } from '../i18n/describe-priority.ts';
import { describeRule, placeText, type RuleWords } from '../i18n/describe-rule.ts';
import { tableMessages } from '../i18n/table-messages.ts';
import { addMessages } from '../i18n/translate.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { FileMissing, readRuleFiles, readTool, type RuleFiles } from './rule-files.ts';

const USAGE = `Pemakaian: npm run -s prioritise -- BERKAS… --rule ATURAN.json [--json] [--decision KEPUTUSAN.json] [--person "Nama; Jabatan"]…`;

/** Exit codes of the contract: a list was made, misuse, none could be made. */
const EXIT = { listed: 0, misuse: 1, nothing: 2 } as const;

const LANGUAGE = 'id';

async function main(): Promise<number> {
	let parsed;
	try {
		parsed = parseArgs({
			allowPositionals: true,
			options: {
				rule: { type: 'string' },
				json: { type: 'boolean', default: false },
				decision: { type: 'string' },
				person: { type: 'string', multiple: true, default: [] },
				help: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		return misuse(error instanceof Error ? error.message : String(error));
	}
	const { values, positionals } = parsed;
	if (values.help) {
		console.log(USAGE);
		return EXIT.listed;
	}
	if (values.rule === undefined) return misuse('aturan belum disebut');
	let json: unknown;
	try {
		json = JSON.parse((await readFile(values.rule, 'utf8')).replace(/^\uFEFF/, ''));
	} catch (error) {
		return misuse(
			error instanceof SyntaxError
				? `${values.rule} bukan JSON yang benar`
				: `berkas tidak dapat dibuka: ${values.rule}`,
		);
	}
	addMessages(tableMessages);
	const read = readPriorityRequest(json);
	if (!read.ok) return misuse(`aturan salah di ${read.fault.path || 'akar'}: ${read.fault.found}`);
	const { request } = read;
	const gazetteer = loadGazetteer();
	let files: RuleFiles;
	try {
		files = await readRuleFiles(positionals, gazetteer);
	} catch (error) {
		if (error instanceof FileMissing) return misuse(`berkas tidak dapat dibuka: ${error.message}`);
		throw error;
	}
	const words: RuleWords = {
		language: LANGUAGE,
		indicators: request.indicators.map(({ column }) => ({
			name: { id: column, en: column },
			unit: '',
			measure: 'unknown',
			decimals: 0,
		})),
		registry: gazetteer.registry,
	};
	for (const { file, diagnostics } of files.problems) {
		for (const each of diagnostics) console.error(`${file}: ${describeDiagnostic(LANGUAGE, each)}`);
	}
	const gathered = gatherInput(request, files.sources);
	if (!gathered.ok) return none(request, words, gathered.problems, [], values.json);
	const known: RuleWords = { ...words, indicators: gathered.input.indicators };
	const made = prioritise(gathered.input, request);
	if (!made.ok) return none(request, known, made.problems, made.refused, values.json);
	const { list } = made;
	const notes = [...gathered.notes, ...list.notes];
	const sentence = describeRule(known, request, list.level);
	if (values.decision !== undefined) {
		const record = recordDecision(
			list,
			{
				recordedAt: new Date().toISOString(),
				tool: readTool(),
				inputs: files.inputs,
				vintage: files.vintage,
				people: values.person.map(readPerson),
				sentence,
			},
			gazetteer.registry,
		);
		await writeFile(values.decision, `${JSON.stringify(record, null, '\t')}\n`);
	}
	if (values.json)
		process.stdout.write(
			`${JSON.stringify({ sentence, ...contractOf(list, gathered.input, known), notes: notesOf(known, notes) })}\n`,
		);
	else print(list, known, sentence, notes);
	return EXIT.listed;
}

/** `Nama; Jabatan`. */
function readPerson(text: string): DecisionPerson {
	const [name = '', ...role] = text.split(';');
	return { name: name.trim(), role: role.join(';').trim() };
}

/** The list as the contract prints it. */
function contractOf(list: PriorityList, input: PriorityInput, words: RuleWords) {
	return {
		level: list.level,
		within: list.request.within,
		indicators: input.indicators.map(({ asked, period, unit, sources }) => ({
			column: asked.column,
			period,
			direction: asked.direction,
			unit,
			sources,
		})),
		scoreIs: list.scoreIs,
		areas: list.areas.map((each) => ({
			...each,
			name: placeText(words, each.area),
			reasons: each.reasons.map((reason) => ({ ...reason, text: describeReason(words, reason) })),
		})),
		refused: refusedOf(words, list.refused, list.request),
		cut: list.cut,
	};
}

function refusedOf(words: RuleWords, refused: readonly Refusal[], request: PriorityRequest) {
	return refused.map((each) => ({
		...each,
		name: placeText(words, each.area),
		column: request.indicators[each.indicator]?.column ?? null,
		text: describeRefusal(words, each),
	}));
}

function notesOf(words: RuleWords, notes: readonly PriorityNote[]) {
	return notes.map((note) => ({ ...note, message: describeNote(words, note) }));
}

/** Says why there is no list. */
function none(
	request: PriorityRequest,
	words: RuleWords,
	problems: readonly PriorityNote[],
	refused: readonly Refusal[],
	isJson: boolean,
): number {
	if (isJson) {
		const answer = {
			areas: [],
			refused: refusedOf(words, refused, request),
			cut: null,
			notes: notesOf(words, problems),
		};
		process.stdout.write(`${JSON.stringify(answer)}\n`);
	} else for (const problem of problems) console.error(describeNote(words, problem));
	return EXIT.nothing;
}

/** Prints a list for a person. */
function print(
	list: PriorityList,
	words: RuleWords,
	sentence: string,
	notes: readonly PriorityNote[],
): void {
	console.log(sentence);
	for (const { area, rank, rankHigh, inList, reasons } of list.areas) {
		if (!inList && rank === null) continue;
		const tie = rank !== null && rankHigh !== null && rankHigh > rank ? '=' : '';
		const why = reasons.map((reason) => describeReason(words, reason)).join('; ');
		console.log(`${inList ? '*' : ' '} ${rank ?? '–'}${tie} ${placeText(words, area)}: ${why}`);
	}
	if (list.refused.length > 0) console.log(`Tidak dinilai: ${list.refused.length}`);
	for (const refusal of list.refused)
		console.log(`  ${placeText(words, refusal.area)}: ${describeRefusal(words, refusal)}`);
	for (const note of notes) console.log(describeNote(words, note));
}

function misuse(message: string): number {
	console.error(`prioritise: ${message}\n${USAGE}`);
	return EXIT.misuse;
}

process.exitCode = await main();
