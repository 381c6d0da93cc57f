import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Boxes of the parts of each screen, as `boxesOf` writes them. */
export type ScreenBoxes = ReadonlyMap<string, readonly string[]>;

/**
 * What moved since the boxes of a size and language were recorded.
 *
 * @param name      of the record, such as `360x800-id`
 * @param found     boxes of now; screens of the record that are not among them are not asked for
 * @param pixels    how far a side may be from where it was
 * @param isToKeep  whether to record these boxes instead
 * @returns         a line for each part that moved, is new or is gone, or one that says nothing was recorded
 */
export function movedBoxes(
	name: string,
	found: ScreenBoxes,
	pixels: number,
	isToKeep: boolean,
): string[] {
	const folder = new URL('boxes/', import.meta.url);
	const file = new URL(`${name}.txt`, folder);
	if (isToKeep) {
		mkdirSync(folder, { recursive: true });
		const lines = [...found].flatMap(([screen, boxes]) => [`# ${screen}`, ...boxes]);
		writeFileSync(file, `${lines.join('\n')}\n`);
		return [];
	}
	if (!existsSync(file))
		return [`nothing is recorded of ${name}: record it with --update-snapshots=all`];
	const recorded = readFileSync(file, 'utf8');
	return [...found].flatMap(([screen, boxes]) => {
		const section = recorded.split(/^# /mu).find((each) => each.startsWith(`${screen}\n`)) ?? '';
		const before = byPart(section.split('\n').slice(1));
		const now = byPart(boxes);
		return [...new Set([...before.keys(), ...now.keys()])].flatMap((part) => {
			const [was, is] = [before.get(part), now.get(part)];
			if (!was || !is) return [`${screen}: ${part} is ${was ? 'gone' : 'new'}`];
			const isSame = was.every((value, at) => Math.abs(value - (is[at] ?? NaN)) <= pixels);
			return isSame ? [] : [`${screen}: ${part} ${was.join(' ')} → ${is.join(' ')}`];
		});
	});
}

function byPart(lines: readonly string[]): Map<string, number[]> {
	return new Map(
		lines.filter(Boolean).map((line): [string, number[]] => {
			const [part = '', ...numbers] = line.split(/[ ,×]/u);
			return [part, numbers.map(Number)];
		}),
	);
}
