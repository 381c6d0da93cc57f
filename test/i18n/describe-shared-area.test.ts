import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { describeSharedArea } from '../../src/i18n/describe-shared-area.ts';
import { codeOf } from '../core/create-area.ts';

const { registry, lineage } = loadGazetteer();
const PAPUA = ['91', '93', '94', '95'].map(codeOf);

describe('a figure of before a split', () => {
	it('is of the area as it was, with the year of the split and what it is now', () => {
		expect(describeSharedArea('id', codeOf('91'), PAPUA, lineage, registry)).toBe(
			'Papua sebelum 2022 (kini Papua, Papua Selatan, Papua Tengah, Papua Pegunungan)',
		);
	});

	it('is so in English', () => {
		expect(describeSharedArea('en', codeOf('91'), PAPUA, lineage, registry)).toBe(
			'Papua before 2022 (now Papua, Papua Selatan, Papua Tengah, Papua Pegunungan)',
		);
	});

	it('has no year where nothing is known of a split', () => {
		const areas = ['32.04', '32.05'].map(codeOf);
		expect(describeSharedArea('id', codeOf('32.04'), areas, lineage, registry)).toBe(
			'Kabupaten Bandung dulu (kini Kabupaten Bandung, Kabupaten Garut)',
		);
	});
});
