import { describe, expect, it } from 'vitest';
import { describeEvidence } from '../../src/i18n/describe-evidence.ts';

describe('a reason for a column’s role', () => {
	it('is put into words, levels too', () => {
		const evidence = {
			code: 'cells-are-names',
			params: { percent: 75, level: 'kabkota' },
		} as const;
		expect(describeEvidence('id', evidence)).toBe('75% selnya nama kabupaten/kota');
		expect(describeEvidence('en', evidence)).not.toMatch(/kabkota|[{}]/);
	});
});
