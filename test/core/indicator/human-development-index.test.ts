import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { humanDevelopmentIndex } from '../../../src/core/indicator/human-development-index.ts';

const ORACLE = new URL('../../../../shared/oracle/expected/bps_ipm.json', import.meta.url);
const IS_HERE = existsSync(ORACLE);

interface Row {
	readonly unit: string;
	readonly uhh: number;
	readonly hls: number;
	readonly rls: number;
	readonly ppp_ribu: number;
	readonly published_ipm: number;
}

function indexOf({ uhh, hls, rls, ppp_ribu: ppp }: Row): number {
	const parts = {
		lifeExpectancy: uhh,
		expectedSchooling: hls,
		meanSchooling: rls,
		expenditureThousand: ppp,
	};
	return humanDevelopmentIndex(parts) ?? NaN;
}

describe('BPS’s human development index', () => {
	it('of Cilacap in 2020 is 69.95', () => {
		const row = {
			unit: 'Cilacap',
			uhh: 73.73,
			hls: 12.5,
			rls: 6.97,
			ppp_ribu: 10440,
			published_ipm: 69.95,
		};
		expect(indexOf(row)).toBeCloseTo(69.95, 2);
	});

	it('is none where a part is missing', () => {
		const parts = {
			lifeExpectancy: 70,
			expectedSchooling: 12,
			meanSchooling: NaN,
			expenditureThousand: 1e4,
		};
		expect(humanDevelopmentIndex(parts)).toBeNull();
	});

	it.skipIf(!IS_HERE)(
		'is within 0.005 of all that BPS published (skipped without ../shared/oracle)',
		() => {
			const oracle = JSON.parse(readFileSync(ORACLE, 'utf8')) as {
				jateng: Row[];
				provinces_2022: Row[];
			};
			const rows = [...oracle.jateng, ...oracle.provinces_2022];
			expect(rows).toHaveLength(209);
			const far = rows.filter((row) => Math.abs(indexOf(row) - row.published_ipm) > 0.005);
			expect(far.map(({ unit }) => unit)).toEqual([]);
		},
	);
});
