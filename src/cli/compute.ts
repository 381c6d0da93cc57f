import { text } from 'node:stream/consumers';
import { statisticsMessages } from '../i18n/statistics-messages.ts';
import { addMessages } from '../i18n/translate.ts';
import { jsonErrorPlace } from '../io/formats/json-error-place.ts';
import { BREAKS } from './compute-breaks.ts';
import { COMPOSITE } from './compute-composite.ts';
import { FGT, GINI, LORENZ } from './compute-inequality.ts';
import { EMPIRICAL_BAYES, GI_STAR, LOCAL_MORAN, MORAN } from './compute-spatial.ts';
import { EXIT, Misuse, runCommand } from './command.ts';
import type { ComputeMethod, JsonObject } from './compute-method.ts';

/** What can be computed, by the name it is called by. A new method is a file of its own and a line here. */
const METHODS: Readonly<Record<string, ComputeMethod>> = {
	breaks: BREAKS,
	moran: MORAN,
	'local-moran': LOCAL_MORAN,
	'gi-star': GI_STAR,
	composite: COMPOSITE,
	gini: GINI,
	lorenz: LORENZ,
	fgt: FGT,
	eb: EMPIRICAL_BAYES,
};

const USAGE = `Pemakaian: npm run -s compute -- METODE < permintaan.json
${Object.entries(METHODS)
	.map(([name, { input }]) => `  ${name}: ${input}`)
	.join('\n')}`;

/** Exit code of the contract where nothing could be computed of what was given. */
const NOTHING = 2;

process.exitCode = await runCommand({
	name: 'compute',
	usage: USAGE,
	options: {},
	async run(_, [name, ...rest]) {
		if (name === undefined) throw new Misuse('metode belum disebut');
		const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
		if (!method) throw new Misuse(`metode tidak dikenal: ${name}`);
		if (rest.length > 0) throw new Misuse(`tidak dikenal: ${rest.join(' ')}`);
		addMessages(statisticsMessages);
		const { answer, isComputed } = method.compute(parse(await text(process.stdin)));
		process.stdout.write(`${JSON.stringify(answer)}\n`);
		return isComputed ? EXIT.done : NOTHING;
	},
});

/** The object that standard input holds; a byte order mark before it is left out. */
function parse(input: string): JsonObject {
	if (input.trim() === '') throw new Misuse('masukan standar kosong; tulis permintaan JSON');
	let request: unknown;
	const json = input.replace(/^\uFEFF/, '');
	try {
		request = JSON.parse(json);
	} catch {
		const place = jsonErrorPlace(json);
		const where = place ? ` di baris ${place.line}, kolom ${place.column}` : '';
		throw new Misuse(`masukan standar bukan JSON yang benar${where}`);
	}
	if (typeof request !== 'object' || request === null || Array.isArray(request))
		throw new Misuse('masukan standar harus berupa satu objek JSON');
	return request as JsonObject;
}
