import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/state/session.svelte.ts';
import { codeOf } from '../core/create-area.ts';
import { createSession, textFile } from './create-session.ts';

const breaksOf = ({ layer }: Session): readonly number[] => layer.painted?.painted.breaks ?? [];
const innerOf = (session: Session): readonly number[] => breaksOf(session).slice(1, -1);
const codesOf = ({ layer }: Session): string[] =>
	(layer.painted?.painted.diagnostics ?? []).map(({ code }) => code);

/** Three kabupaten in two years, the second much lower. */
const TWO_YEARS =
	'kabupaten_kota,tahun,persentase\n' +
	'Kabupaten Pandeglang,2022,10\nKabupaten Lebak,2022,20\nKota Serang,2022,30\nKota Cilegon,2022,40\n' +
	'Kabupaten Pandeglang,2023,1\nKabupaten Lebak,2023,2\nKota Serang,2023,3\nKota Cilegon,2023,12\n';

describe('classes on the map', () => {
	it('stay while the year changes, until they are made anew', async () => {
		const { session } = await createSession();
		const before = innerOf(session);
		const shown = session.layer.current?.period;
		session.choosePeriod('2018');
		expect(innerOf(session)).toEqual(before);
		expect(session.layer.painted?.painted.request.classing.basisPeriod).toBe(shown);
		session.view.recountClasses();
		expect(innerOf(session)).not.toEqual(before);
		expect(session.layer.painted?.painted.request.classing.basisPeriod ?? null).toBeNull();
	});

	it('need no keeping where the year they are of comes back', async () => {
		const { session } = await createSession();
		const shown = session.layer.current?.period ?? '';
		session.choosePeriod('2018');
		expect(session.view.current.classPeriod).toBe(shown);
		session.choosePeriod(shown);
		expect(session.view.current.classPeriod).toBeNull();
	});

	it('of a person’s table stay too, and hold what is beyond them', async () => {
		const { session } = await createSession();
		await session.openFile(textFile('banten.csv', TWO_YEARS));
		session.choosePeriod('2022');
		session.view.recountClasses();
		expect(breaksOf(session)).toEqual([10, 15, 25, 35, 40]);
		session.choosePeriod('2023');
		expect(breaksOf(session)).toEqual([1, 15, 25, 35, 40]);
		expect(session.layer.painted?.painted.counts).toEqual([4, 0, 0, 0]);
	});

	it('are of the working area, also where they are kept', async () => {
		const { session } = await createSession();
		session.workIn(codeOf('36'));
		await session.loadNeeded();
		const [least = 0, greatest = 0] = [breaksOf(session)[0], breaksOf(session).at(-1)];
		session.choosePeriod('2018');
		expect(breaksOf(session)[0]).toBeLessThanOrEqual(least);
		expect(breaksOf(session).at(-1)).toBeGreaterThanOrEqual(greatest);
		expect(session.layer.painted?.areas).toHaveLength(8);
	});

	it('are made by a method that is fetched when it is chosen', async () => {
		const { session } = await createSession();
		await session.layer.classing.fetchMethods();
		session.view.chooseClasses({ classMethod: 'natural', classCount: 4 });
		expect(breaksOf(session)).toHaveLength(5);
		expect(session.layer.painted?.painted.request.classing.request.method).toBe('natural');
	});

	it('wait for the method of a link', async () => {
		const { session } = await createSession();
		session.view.restore({ ...session.view.current, classMethod: 'equal', classCount: 3 });
		await session.loadNeeded();
		const [least = 0, first = 0, second = 0, greatest = 0] = breaksOf(session);
		expect(first - least).toBeCloseTo(second - first, 9);
		expect(second - first).toBeCloseTo(greatest - second, 9);
	});

	it('have the limits a person set, in every year', async () => {
		const { session } = await createSession();
		await session.layer.classing.fetchMethods();
		session.view.chooseClasses({ classMethod: 'manual', classLimits: [5, 10, 20] });
		expect(innerOf(session)).toEqual([5, 10, 20]);
		session.choosePeriod('2018');
		expect(innerOf(session)).toEqual([5, 10, 20]);
	});

	it('say which limits lie outside the data, and keep the others', async () => {
		const { session } = await createSession();
		await session.layer.classing.fetchMethods();
		session.view.chooseClasses({ classMethod: 'manual', classLimits: [5, 10, 990] });
		expect(innerOf(session)).toEqual([5, 10]);
		expect(codesOf(session)).toEqual(['class-limits-outside']);
	});

	it('are quantiles where there are too many areas to do without classes', async () => {
		const { session } = await createSession();
		await session.layer.classing.fetchMethods();
		session.view.chooseClasses({ classMethod: 'unclassed' });
		expect(codesOf(session)).toEqual(['unclassed-too-many']);
		session.workIn(codeOf('36'));
		await session.loadNeeded();
		expect(codesOf(session)).toEqual([]);
		expect(session.layer.painted?.painted.counts.length).toBeGreaterThan(5);
	});

	it('lose their limits where something else is measured', async () => {
		const { session } = await createSession();
		await session.layer.classing.fetchMethods();
		session.view.chooseClasses({ classMethod: 'manual', classLimits: [5, 10] });
		session.chooseBundled('indeks-kedalaman-kemiskinan');
		expect(session.view.current).toMatchObject({ classMethod: 'quantile', classLimits: [] });
	});
});
