import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { loadKnownIndicators } from '../../../src/cli/load-known-indicators.ts';
import { hideSmallCounts } from '../../../src/core/disclosure/hide-small-counts.ts';
import { publicFigures } from '../../../src/core/disclosure/public-figures.ts';
import { sliceMeanings } from '../../../src/core/indicator/slice-meaning.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import { tidyValues } from '../../../src/core/join/tidy-values.ts';
import type { JoinedFigures } from '../../../src/core/layer/merge-tables.ts';
import { findTable } from '../../../src/core/table/find-table.ts';
import { codeOf } from '../create-area.ts';
import { createRequest } from '../create-table.ts';

const gazetteer = loadGazetteer();
const { registry, lineage } = gazetteer;
const meaningOf = sliceMeanings(loadKnownIndicators());

/** A table of counts of a programme by kecamatan of Kota Bandung. */
function createCity(header: string, ...counts: number[]): JoinedFigures {
	const names = registry.childrenOf(codeOf('32.73')).map(({ name }) => name);
	const rows = counts.map((count, at) => ['Kota Bandung', names[at] ?? '', count]);
	const found = findTable({
		name: 'uji',
		rows: [['Kabupaten/Kota', 'Kecamatan', header], ...rows],
	});
	if (!found.ok) throw new RangeError('no table');
	const join = joinTable(createRequest(found.value), gazetteer);
	return { join, tidy: tidyValues(join, lineage) };
}

/** As it is on screen in an office. */
function inOffice(joined: JoinedFigures): JoinedFigures {
	return hideSmallCounts(joined, (slice) => meaningOf(joined, slice), 5, registry);
}

const told = ({ tidy }: JoinedFigures): (number | string | null)[] =>
	tidy.values.map(({ value, missing }) => value ?? missing);
const published = (joined: JoinedFigures, chosen: number | null = null): JoinedFigures =>
	publicFigures(joined, meaningOf, chosen, registry);

describe('a table for the public', () => {
	it('hides counts below ten that an office sees', () => {
		const shown = inOffice(createCity('Jumlah KPM PKH', 8, 7, 40, 25));
		expect(told(shown)).toEqual([8, 7, 40, 25]);
		expect(told(published(shown))).toEqual(['<10', '<10', 40, 25]);
	});

	it('says one limit only, also of what the office hides', () => {
		const shown = inOffice(createCity('Jumlah KPM PKH', 3, 7, 40, 25));
		expect(told(published(shown))).not.toContain('<5');
		expect(told(published(shown)).slice(0, 2)).toEqual(['<10', 'protects-small']);
	});

	it('shows no figure that the same table without the office’s limit hides', () => {
		const joined = createCity('Jumlah KPM PKH', 3, 7, 40, 12, 25);
		const strict = told(published(joined));
		const twice = told(published(inOffice(joined)));
		expect(
			strict.filter((each, at) => typeof each === 'string' && typeof twice[at] === 'number'),
		).toEqual([]);
	});

	it('keeps a higher limit that was chosen', () => {
		const shown = createCity('Jumlah KPM PKH', 18, 15, 40, 25);
		expect(told(published(shown, 20)).slice(0, 2)).toEqual(['<20', '<20']);
	});

	it('leaves what speaks of nobody as it is', () => {
		const rates = createCity('Persentase rumah layak (persen)', 3, 7, 40, 25);
		expect(told(published(rates))).toEqual([3, 7, 40, 25]);
	});
});
