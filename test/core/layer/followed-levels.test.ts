import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import { followedLevels } from '../../../src/core/layer/followed-levels.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();
const { registry } = gazetteer;

/** Levels a table of codes and values can be followed to. */
function followed(rows: readonly (readonly [string, string])[], period: string | null = null) {
	const table = createTable(['kode_kemendagri', 'skor'], rows);
	const join = joinTable(createRequest(table), gazetteer);
	return followedLevels(join, tidyValues(join, gazetteer.lineage), {
		indicator: 'skor',
		period,
		category: {},
		level: 'kabkota',
	});
}
const childrenOf = (parent: string): [string, string][] =>
	registry
		.atLevel(parent.includes('.') ? 'kecamatan' : 'kabkota')
		.filter(({ code }) => code.startsWith(`${parent}.`))
		.map(({ code }, at) => [code, String(at + 1)]);

describe('the levels a table makes a map at', () => {
	it('are the one it has', () => {
		expect(followed(childrenOf('33'))).toEqual(['kabkota']);
	});

	it('do not include the level of its total', () => {
		expect(followed([...childrenOf('33'), ['33', '99']])).toEqual(['kabkota']);
		expect(followed([...childrenOf('32.73'), ['32.73', '99']])).toEqual(['kecamatan']);
	});

	it('include a coarser one that covers half of what the finer one lies in', () => {
		const provinsi: [string, string][] = [
			['33', '1'],
			['34', '2'],
		];
		const kabkota = [...childrenOf('33'), ...childrenOf('34')];
		expect(followed([...provinsi, ...kabkota])).toEqual(['provinsi', 'kabkota']);
	});

	it('leave out a level whose cells are all empty', () => {
		const empty = childrenOf('33').map(([code]): [string, string] => [code, '']);
		expect(followed([['33', '1'], ['34', '2'], ...empty])).toEqual(['provinsi']);
	});
});
