import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aboutMessages } from '../../src/i18n/about-messages.ts';
import { dataPanelMessages } from '../../src/i18n/data-panel-messages.ts';
import { messagesId } from '../../src/i18n/messages.id.ts';
import { statisticsMessages } from '../../src/i18n/statistics-messages.ts';
import { tableMessages } from '../../src/i18n/table-messages.ts';
import { sourceFiles } from './read-imports.ts';

const SOURCE = sourceFiles('src')
	.filter((file) => !/(?<!boundary-)messages\.(\w+\.)?ts$/.test(file))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');

/** Keys written out, and patterns of keys put together: `state.${state}`. */
const literal = new Set(
	[...SOURCE.matchAll(/['"`]([a-z]+(?:\.[A-Za-z-]+)+)['"`]/g)].map(([, key]) => key),
);
const composed = [...SOURCE.matchAll(/`([a-z]+\.(?:[^`\s]*\$\{[^`]*))`/g)].map(([, text = '']) => {
	const parts = text.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
	return new RegExp(`^${parts.join('[A-Za-z0-9<-]+')}$`);
});

const KEYS = [
	messagesId,
	aboutMessages.id,
	dataPanelMessages.id,
	statisticsMessages.id,
	tableMessages.id,
].flatMap((messages) => Object.keys(messages));

describe('every message', () => {
	it.each(KEYS)('is said somewhere: %s', (key) => {
		expect(literal.has(key) || composed.some((pattern) => pattern.test(key))).toBe(true);
	});
});
