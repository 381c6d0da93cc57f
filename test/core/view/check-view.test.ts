import { describe, expect, it } from 'vitest';
import { checkView } from '../../../src/core/view/check-view.ts';
import { DEFAULT_VIEW, type ViewState } from '../../../src/core/view/view-state.ts';
import { codeOf, createRegistry } from '../create-area.ts';
import { createCatalogue, createEntry, createFigures, createSeries } from '../create-catalogue.ts';

const P0 = DEFAULT_VIEW.indicator;

function check(view: Partial<ViewState>): ReturnType<typeof checkView> {
	return checkView(
		{ ...DEFAULT_VIEW, ...view },
		createCatalogue(createEntry(P0)),
		createRegistry(),
		new Map([[`${P0}.kabkota.csv`, createFigures('33.01 2022 9.5', '33.01 2025-03 9.1')]]),
	);
}
const said = (view: Partial<ViewState>): unknown[] =>
	check(view).diagnostics.map(({ code, params }) => [code, params['value']]);

describe('a view that asks for what there is', () => {
	it('is left as it is', () => {
		const view = { ...DEFAULT_VIEW, period: '2022' };
		const checked = checkView(
			view,
			createCatalogue(createEntry(P0)),
			createRegistry(),
			new Map([[`${P0}.kabkota.csv`, createFigures('33.01 2022 9.5')]]),
		);
		expect(checked).toEqual({ view, diagnostics: [] });
		expect(checked.view).toBe(view);
	});

	it('keeps a period whose figures are not loaded', () => {
		expect(check({ level: 'provinsi', period: '1999' }).view.period).toBe('1999');
	});
});

describe('a view that asks for what there is not', () => {
	it('gets the default indicator, and says which was unknown', () => {
		expect(check({ indicator: 'kebahagiaan' }).view.indicator).toBe(P0);
		expect(said({ indicator: 'kebahagiaan' })).toEqual([['view-value-invalid', 'kebahagiaan']]);
	});

	it('selects nothing for a code no area has', () => {
		expect(check({ selected: codeOf('99.99') }).view.selected).toBeNull();
		expect(said({ selected: codeOf('99.99') })).toEqual([['view-value-invalid', '99.99']]);
	});

	it('gets the latest period for one without figures, and says so', () => {
		expect(check({ period: '2019' }).view.period).toBeNull();
		expect(said({ period: '2019' })).toEqual([['view-value-invalid', '2019']]);
	});

	it('works in the whole country for an area that is no provinsi or kabkota', () => {
		expect(check({ within: codeOf('99') }).view.within).toBeNull();
		expect(said({ within: codeOf('99') })).toEqual([['view-value-invalid', '99']]);
	});

	it('gets the level of the working area for a fixed one of larger areas, and says so', () => {
		const view = { within: codeOf('32.04'), level: 'provinsi', isLevelLocked: true } as const;
		expect(check(view).view).toMatchObject({ level: 'kabkota', within: '32.04' });
		expect(said(view)).toEqual([['view-value-invalid', 'provinsi']]);
		expect(said({ ...view, isLevelLocked: false })).toEqual([]);
	});

	it('gets a level with figures for a fixed one without, and says so', () => {
		const only = createCatalogue(createEntry(P0, { series: [createSeries(P0, 'kabkota')] }));
		const asked = { ...DEFAULT_VIEW, level: 'provinsi', isLevelLocked: true } as const;
		const { view, diagnostics } = checkView(asked, only, createRegistry(), new Map());
		expect(view).toMatchObject({ level: 'kabkota', isLevelLocked: false });
		expect(diagnostics.map(({ params }) => params['key'])).toEqual(['l']);
	});

	it('is not told of a level that followed the map and has none: nobody asked for it', () => {
		const { view, diagnostics } = check({ level: 'kecamatan' });
		expect(view.level).toBe('kabkota');
		expect(diagnostics).toEqual([]);
	});

	it('keeps a fixed level at which the indicator is not valid, which is refused in words', () => {
		const { view, diagnostics } = check({ level: 'kecamatan', isLevelLocked: true });
		expect(view.level).toBe('kecamatan');
		expect(diagnostics).toEqual([]);
	});

	it('gets quantiles for manual classes without limits, and says so', () => {
		expect(check({ classMethod: 'manual' }).view.classMethod).toBe('quantile');
		expect(said({ classMethod: 'manual' })).toEqual([['view-value-invalid', 'manual']]);
		expect(said({ classMethod: 'manual', classLimits: [5] })).toEqual([]);
	});

	it('is replaced value by value, and the rest is kept', () => {
		const { view } = check({ indicator: 'kebahagiaan', table: true, classCount: 7 });
		expect(view).toMatchObject({ indicator: P0, table: true, classCount: 7 });
	});
});
