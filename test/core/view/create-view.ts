import fc from 'fast-check';
import type { PaletteChoice } from '../../../src/core/classify/palette-choice.ts';
import { TOOLTIP_FIELDS } from '../../../src/core/view/tooltip-template.ts';
import {
	MAP_CLASS_METHODS,
	MAX_LIMITS,
	type ViewState,
} from '../../../src/core/view/view-state.ts';
import { codeOf } from '../create-area.ts';

const codes = fc
	.tuple(fc.integer({ min: 11, max: 96 }), fc.integer({ min: 1, max: 79 }))
	.map(([provinsi, kabkota]) => codeOf(`${provinsi}.${String(kabkota).padStart(2, '0')}`));

const periods = fc.oneof(
	fc.integer({ min: 2000, max: 2030 }).map(String),
	fc.constantFrom('2025-03', '2012-S2', '2020-Q1', '2024-09'),
);

/** Cameras with no more decimals than a pixel at their zoom deserves. */
const cameras = fc.record({
	lng: fc.integer({ min: 7200, max: 16400 }).map((hundredths) => hundredths / 100),
	lat: fc.integer({ min: -4200, max: 4200 }).map((hundredths) => hundredths / 100),
	zoom: fc.integer({ min: 0, max: 1300 }).map((hundredths) => hundredths / 100),
});

const hex = fc
	.integer({ min: 0, max: 0xffffff })
	.map((value) => `#${value.toString(16).padStart(6, '0')}`);
const palettes: fc.Arbitrary<PaletteChoice> = fc.oneof(
	fc.constantFrom<PaletteChoice>(
		{ kind: 'sequential', name: 'lontar' },
		{ kind: 'sequential', name: 'nila' },
		{ kind: 'categorical' },
	),
	fc.record({
		kind: fc.constant('diverging' as const),
		reference: fc.option(
			fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
		),
	}),
	fc.record({
		kind: fc.constant('custom' as const),
		colors: fc.array(hex, { minLength: 2, maxLength: 9 }),
	}),
);

/** Every view a link can hold. */
export const views: fc.Arbitrary<ViewState> = fc.record({
	indicator: fc.stringMatching(/^[a-z0-9-]{1,80}$/),
	level: fc.constantFrom('provinsi', 'kabkota', 'kecamatan'),
	isLevelLocked: fc.boolean(),
	period: fc.option(periods),
	comparison: fc.option(
		fc.oneof(
			fc.record({ kind: fc.constantFrom('points', 'percent', 'beside', 'swipe'), period: periods }),
			fc.record({
				kind: fc.constantFrom('bivariate', 'beside', 'swipe'),
				indicator: fc.stringMatching(/^[a-z][a-z0-9-]{0,70}$/),
			}),
		),
	),
	within: fc.option(codes),
	selected: fc.option(codes),
	camera: fc.option(cameras),
	classMethod: fc.constantFrom(...MAP_CLASS_METHODS),
	classCount: fc.constantFrom(3, 4, 5, 6, 7),
	palette: fc.option(palettes),
	fillsCount: fc.boolean(),
	classLimits: fc.array(
		fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
		{ maxLength: MAX_LIMITS },
	),
	classPeriod: fc.option(periods),
	rule: fc.option(fc.constantFrom('threshold~p0*gt*parent~k*11', 'coverage~jiwa*gt*parent~s*75')),
	registers: fc.option(fc.constantFrom('kebutuhan*keluarga-dtsen*2025-Q2~program*kpm-pkh')),
	analysis: fc.option(fc.constantFrom('pola~gi~dekat*4', 'timpang~l*50')),
	table: fc.boolean(),
	tooltip: fc.shuffledSubarray([...TOOLTIP_FIELDS], { minLength: 1 }),
});
