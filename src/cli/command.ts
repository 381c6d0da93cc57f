import { readFile } from 'node:fs/promises';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { argumentFaultText } from '../i18n/argument-fault-text.ts';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/** What was given for the options of a command. */
type Values<Options extends OptionsConfig> = ReturnType<
	typeof parseArgs<{ options: Options; allowPositionals: true }>
>['values'];

/** A request a command cannot follow; the message says in Indonesian what is wrong with it. */
export class Misuse extends Error {}

/** Exit codes that all commands share: done as asked, and misuse. */
export const EXIT = { done: 0, misuse: 1 } as const;

/** One of the commands of package.json. */
export interface Command<Options extends OptionsConfig> {
	/** As it is called: `match`. */
	readonly name: string;
	/** How it is called; printed for `--help` and after what was wrong. */
	readonly usage: string;
	readonly options: Options;
	/**
	 * Does it and gives the exit code.
	 *
	 * @throws Misuse for a request it cannot follow
	 */
	readonly run: (values: Values<Options>, positionals: readonly string[]) => Promise<number>;
}

/**
 * Runs a command on this process's arguments. `--help` prints how it is called; misuse is printed on
 * standard error with how it should be, and nothing on standard output. Our own mistakes are thrown on.
 *
 * @returns the exit code
 */
export async function runCommand<const Options extends OptionsConfig>(
	command: Command<Options>,
): Promise<number> {
	try {
		const { values, positionals, asksHelp } = parse(command.options);
		if (asksHelp) {
			console.log(command.usage);
			return EXIT.done;
		}
		return await command.run(values, positionals);
	} catch (error) {
		if (!(error instanceof Misuse)) throw error;
		console.error(`${command.name}: ${error.message}\n${command.usage}`);
		return EXIT.misuse;
	}
}

function parse<Options extends OptionsConfig>(options: Options) {
	const args = process.argv.slice(2);
	const asksHelp = args.includes('--help');
	const asked = args.filter((each) => each !== '--help');
	try {
		return { ...parseArgs({ args: asked, allowPositionals: true, options }), asksHelp };
	} catch (error) {
		const fault = argumentFaultText(error);
		if (fault === null) throw error;
		throw new Misuse(fault);
	}
}

/**
 * One of a few words, or null where none was given.
 *
 * @param what  what the word names, as in "tingkat tidak dikenal: …"
 * @throws Misuse for another word
 */
export function oneOf<T extends string>(
	words: readonly T[],
	word: string | undefined,
	what: string,
): T | null {
	if (word === undefined) return null;
	const found = words.find((each) => each === word);
	if (found === undefined) throw new Misuse(`${what} tidak dikenal: ${word}`);
	return found;
}

/**
 * The bytes of a file.
 *
 * @throws Misuse where it cannot be opened
 */
export async function readBytes(path: string): Promise<Uint8Array> {
	try {
		return await readFile(path);
	} catch {
		throw new Misuse(`berkas tidak dapat dibuka: ${path}`);
	}
}

/**
 * What a JSON file holds, not looked at yet; a byte order mark before it is left out.
 *
 * @throws Misuse where it cannot be opened or is no JSON
 */
export async function readJson(path: string): Promise<unknown> {
	const text = new TextDecoder().decode(await readBytes(path));
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new Misuse(`${path} bukan JSON yang benar`);
	}
}
