import { describe, expect, it } from 'vitest';
import { boundaryCredit } from '../../../src/core/geo/boundary-credit.ts';

const source = (attribution: string) => ({
	name: attribution,
	attribution,
	licence: 'x',
	url: '',
	use: '',
});

describe('whom boundaries are owed to', () => {
	it('is every source the pack names, and whether it may be passed on', () => {
		const sources = [source('BIG 2023'), source('Natural Earth')];
		expect(boundaryCredit({ sources, redistributable: false })).toEqual({
			attribution: 'BIG 2023, Natural Earth',
			redistributable: false,
		});
	});
});
