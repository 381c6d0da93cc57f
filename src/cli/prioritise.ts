import { writeFile } from 'node:fs/promises';
import type { JoinedFigures } from '../core/layer/merge-tables.ts';
import { gatherInput } from '../core/priority/gather-input.ts';
import type { PriorityNote } from '../core/priority/judgement.ts';
import { recordDecision, type DecisionPerson } from '../core/priority/decision-record.ts';
import type { PriorityInput, Refusal } from '../core/priority/priority-input.ts';
import { prioritise, type PriorityList } from '../core/priority/prioritise.ts';
import {
	readPriorityRequest,
	type PriorityRequest,
	type RuleFault,
} from '../core/priority/priority-rule.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';
import { describeNote, describeReason, describeRefusal } from '../i18n/describe-priority.ts';
import { describeRule, placeText, type RuleWords } from '../i18n/describe-rule.ts';
import { tableMessages } from '../i18n/table-messages.ts';
import { addMessages } from '../i18n/translate.ts';
import { columnRemarks } from './column-remarks.ts';
import { EXIT, Misuse, readJson, runCommand } from './command.ts';
import { loadGazetteer } from './load-gazetteer.ts';
import { loadKnownIndicators, loadPublished } from './load-known-indicators.ts';
import { readRuleFiles, readTool } from './rule-files.ts';

const USAGE = `Pemakaian: npm run -s prioritise -- BERKAS… --rule ATURAN.json [--json] [--decision KEPUTUSAN.json] [--person "Nama; Jabatan"]… [--office]`;

/** Exit code of the contract where no list could be made. */
const NOTHING = 2;

const LANGUAGE = 'id';

/** What the command line asks for. */
interface Asked {
	readonly rule?: string | undefined;
	readonly json: boolean;
	/** Where to write the record of the decision. */
	readonly decision?: string | undefined;
	/** `Nama; Jabatan` of everybody who decides. */
	readonly person: readonly string[];
	/** Whether the list stays in the office: counts of people below 5 are hidden then, else below 10. */
	readonly office: boolean;
}

/** How a kind of value is called. */
const KIND_WORDS: Readonly<Record<string, string>> = {
	number: 'angka',
	integer: 'bilangan bulat',
	string: 'teks',
	boolean: 'true atau false',
	Array: 'daftar',
	Object: 'objek',
	null: 'null',
	undefined: 'dikosongkan',
};

/** Where a rule is wrong, and what may stand there. */
function ruleFaultText({ path, found, expected }: RuleFault): string {
	const where = `aturan salah di ${path || 'akar'}`;
	if (expected[0] === 'never') return `${where}: nama ini tidak dikenal`;
	if (found === '""') return `${where}: teks kosong; isi teksnya`;
	const what = `${where}: ${found === 'undefined' ? 'tidak ada' : found}`;
	const words = expected.map((each) => KIND_WORDS[each] ?? each.replace(/^([<>]=?)/u, '$1 '));
	return words.length === 0 ? what : `${what}; yang dapat dipakai: ${words.join(', ')}`;
}

process.exitCode = await runCommand({
	name: 'prioritise',
	usage: USAGE,
	options: {
		rule: { type: 'string' },
		json: { type: 'boolean', default: false },
		decision: { type: 'string' },
		person: { type: 'string', multiple: true, default: [] },
		office: { type: 'boolean', default: false },
	},
	run: makeList,
});

/** Makes the list, prints it and gives the exit code. */
async function makeList(asked: Asked, paths: readonly string[]): Promise<number> {
	if (asked.rule === undefined) throw new Misuse('aturan belum disebut');
	const json = await readJson(asked.rule);
	addMessages(tableMessages);
	const read = readPriorityRequest(json);
	if (!read.ok) throw new Misuse(ruleFaultText(read.fault));
	const { request } = read;
	const gazetteer = loadGazetteer();
	const files = await readRuleFiles(paths, gazetteer, asked.office ? 'office' : 'public');
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
	if (!gathered.ok) return none(request, words, gathered.problems, [], asked.json);
	tellUnused(gathered.input, files.sources.tables);
	tellRemarks(gathered.input, files.sources.tables);
	const known: RuleWords = { ...words, indicators: gathered.input.indicators };
	const made = prioritise(gathered.input, request);
	if (!made.ok) return none(request, known, made.problems, made.refused, asked.json);
	const { list } = made;
	const notes = [...gathered.notes, ...list.notes];
	const sentence = describeRule(known, request, list.level);
	if (asked.decision !== undefined) {
		const record = recordDecision(
			list,
			{
				recordedAt: new Date().toISOString(),
				tool: readTool(),
				inputs: files.inputs,
				vintage: files.vintage,
				people: asked.person.map(readPerson),
				sentence,
			},
			gazetteer.registry,
		);
		await writeFile(asked.decision, `${JSON.stringify(record, null, '\t')}\n`);
	}
	if (asked.json)
		process.stdout.write(
			`${JSON.stringify({ sentence, ...contractOf(list, gathered.input, known), notes: notesOf(known, notes) })}\n`,
		);
	else print(list, known, sentence, notes);
	return EXIT.done;
}

/** Says what is to be looked at in the columns of a list before anyone presents it. */
function tellRemarks({ indicators }: PriorityInput, tables: readonly JoinedFigures[]): void {
	const known = loadKnownIndicators();
	const published = loadPublished();
	for (const table of tables) {
		const { fileName } = table.join.request;
		const shown = indicators.flatMap(({ asked, sources }) =>
			sources.includes(fileName) ? [asked.column] : [],
		);
		for (const remark of columnRemarks(table, shown, known, published))
			console.error(`${fileName}: ${remark}`);
	}
}

/** Says which files were read and have no part in the list, so that nobody takes them for its ground. */
function tellUnused(
	{ indicators }: PriorityInput,
	tables: readonly Pick<JoinedFigures, 'join'>[],
): void {
	const used = new Set(indicators.flatMap(({ sources }) => sources));
	for (const file of new Set(tables.map(({ join }) => join.request.fileName)))
		if (!used.has(file))
			console.error(`${file}: tidak dipakai; aturan ini tidak menyebut kolomnya.`);
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
	return NOTHING;
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
