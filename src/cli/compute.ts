import { text } from 'node:stream/consumers';
import { statisticsMessages } from '../i18n/statistics-messages.ts';
import { addMessages } from '../i18n/translate.ts';
import { jsonErrorPlace } from '../io/formats/json-error-place.ts';
import { BREAKS } from './compute-breaks.ts';
import { COMPOSITE } from './compute-composite.ts';
import { FGT, GINI, LORENZ } from './compute-inequality.ts';
import { EMPIRICAL_BAYES, GI_STAR, LOCAL_MORAN, MORAN } from './compute-spatial.ts';
import { RequestError, type ComputeMethod, type JsonObject } from './compute-method.ts';

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

/** Exit codes of the contract: computed, misuse, nothing could be computed of what was given. */
const EXIT = { computed: 0, misuse: 1, nothing: 2 } as const;

async function main(): Promise<number> {
	const [name, ...rest] = process.argv.slice(2);
	if (name === '--help') {
		console.log(USAGE);
		return EXIT.computed;
	}
	if (name === undefined) return misuse('metode belum disebut');
	const method = Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
	if (!method) return misuse(`metode tidak dikenal: ${name}`);
	if (rest.length > 0) return misuse(`tidak dikenal: ${rest.join(' ')}`);
	addMessages(statisticsMessages);
	try {
		const { answer, isComputed } = method.compute(parse(await text(process.stdin)));
		process.stdout.write(`${JSON.stringify(answer)}\n`);
		return isComputed ? EXIT.computed : EXIT.nothing;
	} catch (error) {
		if (error instanceof RequestError) return misuse(error.message);
		throw error;
	}
}

/** The object that standard input holds; a byte order mark before it is left out. */
function parse(input: string): JsonObject {
	if (input.trim() === '') throw new RequestError('masukan standar kosong; tulis permintaan JSON');
	let request: unknown;
	const json = input.replace(/^\uFEFF/, '');
	try {
		request = JSON.parse(json);
	} catch {
		const place = jsonErrorPlace(json);
		const where = place ? ` di baris ${place.line}, kolom ${place.column}` : '';
		throw new RequestError(`masukan standar bukan JSON yang benar${where}`);
	}
	if (typeof request !== 'object' || request === null || Array.isArray(request))
		throw new RequestError('masukan standar harus berupa satu objek JSON');
	return request as JsonObject;
}

function misuse(message: string): number {
	console.error(`compute: ${message}\n${USAGE}`);
	return EXIT.misuse;
}

process.exitCode = await main();
