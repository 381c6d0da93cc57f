import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PROJECT_MESSAGES, type ProjectMessageKey } from '../../src/i18n/project-messages.ts';
import { UNDECIDED } from '../../src/core/project/decisions.ts';
import { DEFAULT_VIEW } from '../../src/core/view/view-state.ts';
import { sourceFiles } from '../architecture/read-imports.ts';

const KEYS = Object.keys(PROJECT_MESSAGES.id) as ProjectMessageKey[];
const names = (text: string): string[] =>
	[...text.matchAll(/\{(\w+)\}/g)].map(([name]) => name).sort();

describe('the messages about projects and taking back', () => {
	it.each(KEYS)('are filled with the same in both languages: %s', (key) => {
		expect(names(PROJECT_MESSAGES.en[key])).toEqual(names(PROJECT_MESSAGES.id[key]));
	});

	it('are all said somewhere', () => {
		const source = sourceFiles('src')
			.filter((file) => !file.endsWith('project-messages.ts'))
			.map((file) => readFileSync(file, 'utf8'))
			.join('\n');
		const unsaid = KEYS.filter((key) => !key.startsWith('change.') && !source.includes(`'${key}'`));
		expect(unsaid).toEqual([]);
	});

	it('name every decision and every choice of the view that can be taken back', () => {
		const looking = ['camera', 'selected', 'table'];
		const wanted = [
			...Object.keys(UNDECIDED).map((field) => `change.decision.${field}`),
			...Object.keys(DEFAULT_VIEW)
				.filter((field) => !looking.includes(field))
				.map((field) => `change.${field}`),
		];
		expect(wanted.filter((key) => !KEYS.some((each) => each === key))).toEqual([]);
	});
});
