import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { joinTable } from '../../../src/core/join/join-table.ts';
import type { JoinedRow } from '../../../src/core/join/join-result.ts';
import type { Area } from '../../../src/core/model/area.ts';
import { createRequest, createTable } from '../create-table.ts';

const gazetteer = loadGazetteer();
const { registry } = gazetteer;

/** Kecamatan whose name, without spaces and punctuation, is another kecamatan's too. */
function repeatedKecamatan(): Area[] {
	const plain = ({ name }: Area): string => name.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
	const byName = new Map<string, Area[]>();
	for (const area of registry.atLevel('kecamatan')) {
		byName.set(plain(area), [...(byName.get(plain(area)) ?? []), area]);
	}
	return [...byName.values()].filter(({ length }) => length > 1).flat();
}

const areas = repeatedKecamatan();
const kabkotaOf = ({ parent }: Area): string => (parent && registry.get(parent)?.name) ?? '';
const provinsiOf = ({ code }: Area): string => registry.ancestorsOf(code).at(-1)?.name ?? '';

function join(headers: readonly string[], cells: (area: Area) => string[]): readonly JoinedRow[] {
	const rows = areas.map((area, at) => [...cells(area), at + 0.5]);
	return joinTable(createRequest(createTable([...headers, 'p0'], rows)), gazetteer).rows;
}

describe('the names that several kecamatan bear', () => {
	it('are those of 696 kecamatan', () => {
		expect(areas).toHaveLength(696);
	});

	it('are ambiguous without a parent, every one', () => {
		const rows = join(['nama_kecamatan'], ({ name }) => [name]);
		expect(rows.filter(({ outcome }) => outcome !== 'ambiguous')).toEqual([]);
	});

	it('offer the kecamatan itself among the places, whatever their number', () => {
		const rows = join(['nama_kecamatan'], ({ name }) => [name]);
		expect(areas.filter(({ code }, at) => !rows[at]?.suggestions.includes(code))).toEqual([]);
	});

	it('are each the right one with their kab/kota', () => {
		const rows = join(['nama_kabupaten_kota', 'nama_kecamatan'], (area) => [
			kabkotaOf(area),
			area.name,
		]);
		expect(areas.filter(({ code }, at) => !rows[at]?.approved || rows[at].area !== code)).toEqual(
			[],
		);
	});

	it('are never the wrong one with their provinsi alone, where some still repeat', () => {
		const rows = join(['nama_provinsi', 'nama_kecamatan'], (area) => [provinsiOf(area), area.name]);
		expect(areas.filter(({ code }, at) => rows[at]?.approved && rows[at].area !== code)).toEqual(
			[],
		);
		const open = rows.filter(({ outcome }) => outcome === 'ambiguous');
		expect(rows.every(({ outcome }) => outcome === 'ambiguous' || outcome === 'matched')).toBe(
			true,
		);
		expect(open.length).toBeLessThan(rows.length / 2);
	});
});
