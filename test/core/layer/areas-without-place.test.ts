import { describe, expect, it } from 'vitest';
import { areasWithoutPlace } from '../../../src/core/layer/areas-without-place.ts';
import type { AreaCode } from '../../../src/core/model/area.ts';
import type { Figure } from '../../../src/core/model/indicator.ts';
import { codeOf } from '../create-area.ts';

const figures = new Map<AreaCode, Figure>([
	[codeOf('36.01'), { value: 1, missing: null }],
	[codeOf('36.02'), { value: null, missing: 'blank' }],
	[codeOf('36.03'), { value: 3, missing: null }],
	[codeOf('36'), { value: 4, missing: null }],
]);
const layer = { figures, level: 'kabkota', isInScope: () => true } as const;

describe('areas that a boundary pack lacks', () => {
	it('are those of the level with a value and without a place', () => {
		expect(areasWithoutPlace(layer, [codeOf('36.01')])).toEqual(['36.03']);
		expect(areasWithoutPlace(layer, [codeOf('36.01'), codeOf('36.03')])).toEqual([]);
	});

	it('are not missed outside of what the layer is about', () => {
		const isInScope = (code: AreaCode): boolean => code === '36.01';
		expect(areasWithoutPlace({ ...layer, isInScope }, [])).toEqual(['36.01']);
	});
});
