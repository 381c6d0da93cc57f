import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOR_MESSAGES } from '../../src/i18n/color-messages.ts';
import { sourceFiles } from '../architecture/read-imports.ts';

const KEYS = Object.keys(COLOR_MESSAGES.id) as (keyof typeof COLOR_MESSAGES.id)[];
const names = (text: string): string[] =>
	[...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();

describe('the messages about colours', () => {
	it.each(KEYS)('are filled with the same in both languages: %s', (key) => {
		expect(names(COLOR_MESSAGES.en[key])).toEqual(names(COLOR_MESSAGES.id[key]));
	});

	it('are all said somewhere', () => {
		const source = sourceFiles('src')
			.filter((file) => !file.endsWith('color-messages.ts'))
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n');
		const composed = [...source.matchAll(/`([a-z]+\.[^`\s]*)\$\{[^`]*`/g)].map(
			([, start]) => start,
		);
		const unsaid = KEYS.filter(
			(key) =>
				!source.includes(`'${key}'`) && !composed.some((start = '-') => key.startsWith(start)),
		);
		expect(unsaid).toEqual([]);
	});
});
