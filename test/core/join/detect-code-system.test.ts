import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import {
	areaOfCode,
	areasOfCode,
	detectCodeSystem,
	type CodeSystemDecision,
	type CodeWitness,
} from '../../../src/core/join/detect-code-system.ts';
import type { CodeSystem } from '../../../src/core/model/area.ts';
import { codeOf } from '../create-area.ts';

const { registry } = loadGazetteer();

/** Rows of codes, each with the areas its name denotes. */
function createWitnesses(rows: Readonly<Record<string, string | null>>): CodeWitness[] {
	return Object.entries(rows).map(([code, named]) => ({
		code,
		named: named === null ? [] : [codeOf(named)],
	}));
}

function decide(
	rows: Readonly<Record<string, string | null>>,
	declared: CodeSystem | null = null,
	header: 'kemendagri' | 'bps' | null = null,
): CodeSystemDecision {
	return detectCodeSystem(createWitnesses(rows), registry, declared, header);
}

describe('the code system of a column', () => {
	it('is Kemendagri when every code has dots, and no name is needed', () => {
		expect(decide({ '11.01': null, '11.02': null })).toMatchObject({
			systems: ['kemendagri'],
			because: 'dots',
		});
	});

	it('is not put in doubt by the zeros of Indonesia', () => {
		expect(decide({ '11.01': null, '0000': null })).toMatchObject({ because: 'dots' });
	});

	it('is OCHA’s when every code starts with ID', () => {
		expect(decide({ ID1101: null, ID1102: null })).toMatchObject({
			systems: ['pcode'],
			because: 'prefix',
		});
	});

	it('is Kemendagri for kecamatan of six digits, which BPS writes with seven', () => {
		expect(decide({ '327305': null, '327306': null })).toMatchObject({
			systems: ['kemendagri'],
			because: 'length',
		});
	});

	it('is BPS where 1101 stands beside Simeulue', () => {
		const { systems, because } = decide({ 1101: '11.09', 1102: '11.10', 1103: '11.01' });
		expect(systems).toEqual(['bps-2020', 'bps-2025']);
		expect(because).toBe('names');
	});

	it('is Kemendagri where 1101 stands beside Aceh Selatan', () => {
		expect(decide({ 1101: '11.01', 1102: '11.02', 1103: '11.03' }).systems).toEqual(['kemendagri']);
	});

	it('counts the names that agree, for every system tried', () => {
		const { agreeing, witnesses, tried } = decide({ 1101: '11.09', 1102: '11.10', 1199: null });
		expect({ agreeing, witnesses }).toEqual({ agreeing: 2, witnesses: 2 });
		expect(tried).toContainEqual({ system: 'kemendagri', agreeing: 0 });
	});

	it('is the new BPS list where the Papua of 2022 shows it', () => {
		// BPS 2025 renumbered the Papua kabupaten that moved to new provinsi
		const moved = registry
			.atLevel('kabkota')
			.filter((area) => area.bps2020 && area.bps2025 && area.bps2020 !== area.bps2025)
			.slice(0, 6);
		const rows = Object.fromEntries(moved.map((area) => [area.bps2025 ?? '', area.code]));
		expect(decide(rows).systems).toEqual(['bps-2025']);
	});

	it('is not settled by names that agree in less than seven of ten rows', () => {
		const { systems, because } = decide({ 1101: '11.09', 1102: '51.01', 1103: '51.02' });
		expect({ systems, because }).toEqual({ systems: [], because: 'nothing' });
	});

	it('is unknown for bare digits alone', () => {
		expect(decide({ 1101: null, 1102: null })).toMatchObject({ systems: [], because: 'nothing' });
	});

	it('does not matter where every system gives the same areas, as in Jawa Tengah', () => {
		const { systems, because } = decide({ 3301: null, 3302: null, 3303: null });
		expect(because).toBe('same-in-all');
		expect(systems).toContain('kemendagri');
	});

	it('is unknown as soon as one code of many is two places', () => {
		expect(decide({ 3301: null, 3302: null, 3303: null, 1101: null }).systems).toEqual([]);
	});

	it('is what a header of BPS says, where both BPS lists agree', () => {
		expect(decide({ 1101: null, 1102: null }, null, 'bps')).toMatchObject({
			systems: ['bps-2020', 'bps-2025'],
			because: 'declared',
		});
	});

	it('stays unknown under a header of BPS over codes of both BPS lists', () => {
		// Merauke as BPS 2020 numbers it, and as BPS 2025 does
		expect(decide({ 9401: null, 9501: null }, null, 'bps').systems).toEqual([]);
	});

	it('is the one BPS list that knows the codes under a header of BPS', () => {
		expect(decide({ 9501: null, 9702: null }, null, 'bps').systems).toEqual(['bps-2025']);
	});

	it('is not what a header says when the names speak against it', () => {
		expect(decide({ 1101: '11.01', 1102: '11.02', 1103: '11.03' }, null, 'bps').systems).toEqual([
			'kemendagri',
		]);
	});

	it('is not what a header says when three names or more speak for nothing', () => {
		const strangers = { 1101: '51.01', 1102: '51.02', 1103: '51.03' };
		expect(decide(strangers, null, 'bps')).toMatchObject({ systems: [], because: 'nothing' });
	});

	it('is what a header says where names fit both', () => {
		expect(decide({ 3301: '33.01', 3302: '33.02' }, null, 'kemendagri').systems).toEqual([
			'kemendagri',
		]);
	});

	it('is what a person declares, whatever the names say', () => {
		expect(decide({ 1101: '11.09', 1102: '11.10' }, 'kemendagri')).toMatchObject({
			systems: ['kemendagri'],
			because: 'declared',
		});
	});

	it('of dotted codes is not for a person to declare away', () => {
		expect(decide({ '11.01': null }, 'bps-2020').systems).toEqual(['kemendagri']);
	});

	it('of no codes at all is nothing', () => {
		expect(decide({})).toMatchObject({ systems: [], because: 'nothing' });
		expect(decide({ '-': null, 'x y': null })).toMatchObject({ systems: [], because: 'nothing' });
	});

	it('does not depend on the order of rows', () => {
		const rows = createWitnesses({ 1101: '11.09', 1102: '11.10', 3301: '33.01', 3204: null });
		expect(detectCodeSystem(rows.toReversed(), registry, null, null)).toEqual(
			detectCodeSystem(rows, registry, null, null),
		);
	});
});

describe('the area of a code', () => {
	const undecided: CodeSystemDecision = {
		systems: ['kemendagri', 'bps-2020'],
		because: 'names',
		agreeing: 0,
		witnesses: 0,
		tried: [],
	};

	it('is the one its systems agree on', () => {
		expect(areaOfCode('3301', undecided, registry)?.code).toBe('33.01');
	});

	it('is none where its systems disagree', () => {
		expect(areaOfCode('1101', undecided, registry)).toBeUndefined();
	});

	it('is none without a system', () => {
		expect(areaOfCode('3301', { ...undecided, systems: [] }, registry)).toBeUndefined();
	});

	it('may be several when nobody knows the system, each named once', () => {
		expect(areasOfCode('1101', registry).map(({ code }) => code)).toEqual(['11.01', '11.09']);
		expect(areasOfCode('3301', registry).map(({ code }) => code)).toEqual(['33.01']);
		expect(areasOfCode('0000', registry)).toEqual([]);
	});
});

describe('codes that were sorted without their names', () => {
	const areas = ['33.01', '33.02', '33.03', '33.04', '33.05', '33.06', '33.07', '33.08', '33.09'];
	const shuffled = Object.fromEntries(
		areas.map((code, at) => [code.replace('.', ''), areas[(at * 4 + 2) % 9] ?? null]),
	);

	it('are of the system in which they list the areas of the names', () => {
		expect(decide(shuffled)).toMatchObject({ because: 'same-areas', agreeing: 0, witnesses: 9 });
		expect(decide(shuffled).systems).toContain('kemendagri');
	});

	it('are so where they are few, as DIY has five', () => {
		const shifted = {
			3401: '34.02',
			3402: '34.03',
			3403: '34.04',
			3404: '34.01',
			3471: '34.71',
		};
		expect(decide(shifted)).toMatchObject({ because: 'same-areas', agreeing: 1, witnesses: 5 });
	});

	it('are of the one system of two in which they list the areas of the names', () => {
		// in Kemendagri’s these are Aceh Selatan, Aceh Tenggara, Aceh Timur and Aceh Tengah
		const swapped = { 1101: '11.10', 1102: '11.09', 1103: '11.02', 1104: '11.01' };
		expect(decide(swapped)).toMatchObject({
			because: 'same-areas',
			systems: ['bps-2020', 'bps-2025'],
		});
	});

	it('are of every system where all give the same areas, and the names are others', () => {
		const others = Object.fromEntries(
			Object.keys(shuffled).map((code, at) => [code, `32.0${at + 1}`]),
		);
		expect(decide(others)).toMatchObject({ because: 'same-in-all', agreeing: 0 });
		expect(decide(others).systems).toContain('kemendagri');
	});

	it('are of none where the systems disagree and no names tell', () => {
		const others = { 1101: '32.01', 1102: '32.02', 1103: '32.03', 1104: '32.04' };
		expect(decide(others)).toMatchObject({ systems: [], because: 'nothing' });
	});

	it('are of none where they are numbers of another level', () => {
		const others = { 3301: '32.01.01', 3302: '32.01.02', 3303: '32.01.03' };
		expect(decide(others)).toMatchObject({ systems: [], because: 'nothing' });
	});

	it('are of none where two names stand beside them', () => {
		expect(decide({ 1101: '11.10', 1102: '11.09' }).systems).toEqual([]);
	});
});
