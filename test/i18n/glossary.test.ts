import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORM_KINDS } from '../../src/core/priority/rule-form.ts';
import { MAP_CLASS_METHODS } from '../../src/core/view/view-state.ts';
import { glossaryIn, searchGlossary } from '../../src/i18n/glossary.ts';

const handbookWords = readFileSync('src/i18n/handbook-messages.ts', 'utf8');
const termsOf = (language: 'id' | 'en') => glossaryIn(language).flatMap(({ entries }) => entries);
const anchors = new Set(termsOf('id').map(({ anchor }) => anchor));
const named = (search: string): string[] =>
	searchGlossary(glossaryIn('id'), search).flatMap(({ entries }) =>
		entries.map(({ anchor }) => anchor),
	);

describe('the glossary', () => {
	it('has one place for each term', () => {
		expect(anchors.size).toBe(termsOf('id').length);
		for (const anchor of anchors) expect(anchor).toMatch(/^[a-z0-9-]+$/u);
	});

	it.each(['id', 'en'] as const)('says what each term means, in %s', (language) => {
		for (const { anchor, name, meaning } of termsOf(language)) {
			expect(name, anchor).not.toBe('');
			expect(meaning, anchor).toMatch(/[.…”)]$/u);
		}
	});

	it('explains every way to make classes and every rule for a list', () => {
		for (const method of MAP_CLASS_METHODS) expect(anchors).toContain(method);
		for (const kind of FORM_KINDS) expect(anchors).toContain(kind);
	});

	it('is where every link from a term leads', () => {
		const links = [...handbookWords.matchAll(/'term\.([^']+)'/gu)].map(([, term = '']) => term);
		expect(links.length).toBeGreaterThan(10);
		for (const term of links) expect(anchors).toContain(term);
	});
});

describe('searching the glossary', () => {
	it('finds a term by its name in the other language', () => {
		expect(named('decile')).toContain('desil');
	});

	it('finds a term by words of its meaning, in any order and letters', () => {
		expect(named('MARET susenas')).toContain('periode');
	});

	it.each([
		['BPTS', 'susenas'],
		['BPKS', 'susenas'],
		['Reksoxsek', 'regsosek'],
		['BAST', 'p3ke'],
		['Satgas P3KE', 'p3ke'],
		['delapan bidang', 'kesra'],
		['DATA MESRA', 'potret'],
		['Harapan', 'pkh'],
		['BPNT', 'sembako'],
		['PBI-JK', 'bpjs'],
		['NIK', 'nik'],
		['Kepmenko 30/2022', 'kepmenko-30'],
		['SiTaskin', 'taskin'],
		['pemetaan sumber', 'pemetaan-sumber'],
		['LP2KD', 'tkpk'],
		['SIIKEP', 'sikkep'],
		['PPP 2021', 'ekstrem'],
		['Forum SDI', 'satu-data'],
	])('finds what meetings call %s', (word, anchor) => {
		expect(named(word)).toContain(anchor);
	});

	it('finds all with nothing, and nothing with what is not there', () => {
		expect(named(' ')).toHaveLength(anchors.size);
		expect(named('kuda laut')).toEqual([]);
	});
});

const DOMAIN = new URL('../../../shared/domain.md', import.meta.url);

describe.skipIf(!existsSync(DOMAIN))('words of the field', () => {
	const [, glossary = ''] = readFileSync(DOMAIN, 'utf8').split('### 6.3 Glossary');
	const [table = ''] = glossary.split('\n---');
	const rows = [...table.matchAll(/^\| ([^|]+) \| ([^|]+) \|/gmu)].slice(2);
	const names = termsOf('id').map(({ name, otherName }) => `${name} | ${otherName}`.toLowerCase());
	const plain = (text: string): string =>
		text
			.replace(/\([^)]*\)/gu, ' ')
			.replace(/\s+/gu, ' ')
			.trim()
			.toLowerCase();

	it('are some hundred', () => {
		expect(rows.length).toBeGreaterThan(100);
	});

	it.each(rows.map(([, english = '', indonesian = '']) => [english.trim(), indonesian.trim()]))(
		'%s, %s is a term',
		(_, indonesian) => {
			const words = indonesian
				.split(/\s*\/\s*|, /u)
				.map(plain)
				.filter(Boolean);
			const isThere = words.some((word) => names.some((name) => name.includes(word)));
			expect(isThere).toBe(true);
		},
	);
});
