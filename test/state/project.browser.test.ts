import { afterEach, describe, expect, it } from 'vitest';
import { PROJECT_FORMAT } from '../../src/core/project/saved-project.ts';
import { FIRST_CHOICES, type PriorityChoices } from '../../src/core/priority/priority-choices.ts';
import { chooseEncoding } from '../../src/state/decide-table.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { parseAreaCode } from '../../src/core/area/area-code.ts';
import { codeOf } from '../core/create-area.ts';
import { createSession, textFile } from './create-session.ts';

const open: Session[] = [];

async function start(): ReturnType<typeof createSession> {
	const made = await createSession();
	open.push(made.session);
	return made;
}

afterEach(() => {
	for (const session of open.splice(0)) for (const table of session.project.tables) table.close();
});

const TABLE =
	'kabupaten,tahun,kode,persen\nKab. Garutt,2023,x,"9,2"\nCiamis,2023,y,"7,5"\nCiamis,2024,y,"7,1"\nCiamis,2024,y,"7,3"\nBandung,2024,z,"4,4"\n';

const CHOICES: PriorityChoices = {
	...FIRST_CHOICES,
	form: { ...FIRST_CHOICES.form, kind: 'coverage', percent: 75 },
	overrides: [{ area: codeOf('32.07'), change: 'add', reason: 'banjir 2024' }],
	kept: { form: FIRST_CHOICES.form, overrides: [] },
};

/** A project of two tables with decisions of several kinds, as text. */
async function saveOne(): Promise<string> {
	const { session, saved } = await start();
	await session.openFiles([
		textFile('satu.csv', TABLE),
		new File(
			[
				Uint8Array.of(
					...new TextEncoder().encode('kabupaten;skor\nGarut;9\nCiamis r'),
					0x8e,
					...new TextEncoder().encode('s;7\n'),
				),
			],
			'dua.csv',
		),
	]);
	await chooseEncoding(session, 'macintosh');
	const [first] = session.project.tables;
	if (!first) throw new Error('no table');
	await session.chooseDataset(first);
	await first.accept([0]);
	await first.answer([4], parseAreaCode('32.04'));
	await first.chooseColumn(2, { role: 'text' });
	first.chooseRepeats('last');
	session.choosePeriod('2023');
	session.view.chooseClasses({ classCount: 3 });
	session.view.chooseClasses({ classMethod: 'manual', classLimits: [5, 8.25] });
	session.view.choosePalette({ kind: 'custom', colors: ['#f3e4bd', '#cf8544', '#7a2b16'] });
	session.select(parseAreaCode('32.07'));
	session.history.step(() => {
		session.project.priority = CHOICES;
	});
	await session.saveProject();
	return saved.at(-1)?.text ?? '';
}

async function openText(session: Session, text: string, name = 'a.peta.json'): Promise<void> {
	await session.openFile(new File([text], name));
}

const codesOf = ({ notices }: Session): string[] =>
	notices.map(({ diagnostic }) => diagnostic.code);

describe('a project', () => {
	it('saved, opened in a fresh session and saved again is the same file, byte for byte', async () => {
		const text = await saveOne();
		const { session, saved } = await start();
		await openText(session, text);
		expect(codesOf(session)).toEqual([]);
		await session.saveProject();
		expect(saved.at(-1)).toEqual({ name: 'a.peta.json', text });
	});

	it('keeps classes of a year that only its table has', async () => {
		const { session: before, saved } = await start();
		await before.openFile(
			textFile(
				'lama.csv',
				'kabupaten,tahun,persen\nGarut,2001,9\nCiamis,2001,7\nGarut,2002,5\nCiamis,2002,4\n',
			),
		);
		before.choosePeriod('2001');
		await before.saveProject();
		const { session } = await start();
		await openText(session, saved.at(-1)?.text ?? '');
		expect(codesOf(session)).toEqual([]);
		expect(session.view.current.classPeriod).toBe('2002');
	});

	it('brings tables, decisions, slice and view back', async () => {
		const { session } = await start();
		await openText(session, await saveOne());
		expect(session.project.tables.map(({ file }) => file?.fileName)).toEqual([
			'satu.csv',
			'dua.csv',
		]);
		expect(session.showsTable).toBe(true);
		expect(session.dataset.slice).toMatchObject({ indicator: 'persen', period: '2023' });
		expect(session.dataset.decisions.answers.get(4)).toBe('32.04');
		expect(session.view.current).toMatchObject({ classCount: 3, selected: '32.07' });
		expect([...(session.layer.current?.figures.keys() ?? [])].sort()).toEqual(['32.05', '32.07']);
	});

	it('lets the letters of a file be chosen again', async () => {
		const { session } = await start();
		await openText(session, await saveOne());
		const dua = session.project.tables[1];
		if (!dua) throw new Error('no second table');
		expect(dua.joined?.join.rows[1]?.label).toBe('Ciamis rés');
		await dua.chooseEncoding('windows-1252');
		expect(dua.joined?.join.rows[1]?.label).toBe('Ciamis rŽs');
	});

	it('asks before it takes the place of open tables, and is taken back with one step', async () => {
		const text = await saveOne();
		const { session } = await start();
		await session.openFile(textFile('lain.csv', 'kabupaten,skor\nBogor,1\nCianjur,2\n'));
		const declined = openText(session, text);
		await expect.poll(() => session.question).not.toBeNull();
		session.question?.answer(false);
		await declined;
		expect(session.dataset.file?.fileName).toBe('lain.csv');
		const agreed = openText(session, text);
		await expect.poll(() => session.question).not.toBeNull();
		session.question?.answer(true);
		await agreed;
		expect(session.project.tables).toHaveLength(2);
		await session.history.undo();
		expect(session.project.tables.map(({ file }) => file?.fileName)).toEqual(['lain.csv']);
		expect(session.layer.current?.figures.size).toBe(2);
	});

	it.each([
		['project-newer', (text: string) => text.replace('"version": 1', '"version": 2')],
		['project-damaged', (text: string) => text.slice(0, -100)],
		['project-not-ours', (text: string) => text.replaceAll(PROJECT_FORMAT, 'kepler')],
		[
			'personal-data',
			(text: string) =>
				text.replace(
					'["Bandung","2024","z","4,4"]',
					'["Bandung","2024","z","4,4"],["Ani","3201145708900003","z","1"],["Budi","3201145708900004","z","1"]',
				),
		],
		[
			'personal-data',
			(text: string) =>
				text.replace(
					'"rules": [',
					'"rules": [[["Nama Penerima","Alamat"],["Ani","Jl. Melati 1"],["Budi","Jl. Mawar 2"]],',
				),
		],
	])('that cannot be used says %s and changes nothing', async (code, change) => {
		const text = change(await saveOne());
		const { session } = await start();
		session.view.chooseClasses({ classCount: 7 });
		await openText(session, text);
		expect(codesOf(session)).toEqual([code]);
		expect(session.notices[0]?.kept).toBe(true);
		expect(session.project.tables).toHaveLength(0);
		expect(session.view.current.classCount).toBe(7);
	});

	it('is told by its content, whatever its name', async () => {
		const { session } = await start();
		await openText(session, `\uFEFF${await saveOne()}`, 'catatan.txt');
		expect(session.project.tables).toHaveLength(2);
	});

	it('that joins otherwise than when it was saved says so', async () => {
		const { session } = await start();
		const text = (await saveOne()).replace(/"matched": (\d+)/u, '"matched": 99');
		await openText(session, text);
		expect(codesOf(session)).toEqual(['project-result-differs']);
	});

	it.each([
		['periode', /("slice": \{[^}]*"period": ")2023/, '$12031'],
		['tingkat wilayah', /("slice": \{[^]*?"level": ")kabkota/, '$1kecamatan'],
	])('whose %s its table has not says so', async (word, was, is) => {
		const { session } = await start();
		const text = await saveOne();
		expect(text).toMatch(was);
		await openText(session, text.replace(was, is));
		const { diagnostic } = session.notices.find(
			(each) => each.diagnostic.code === 'project-part-damaged',
		) ?? { diagnostic: null };
		expect(diagnostic?.params['places']).toEqual([`satu.csv: ${word}`]);
	});

	it('whose figures read otherwise says so, though as many rows matched', async () => {
		const { session } = await start();
		const text = (await saveOne()).replace(
			'["Kab. Garutt","2023","x","9,2"]',
			'["Kab. Garutt","2023","x","9,3"]',
		);
		await openText(session, text);
		expect(codesOf(session)).toEqual(['project-figures-differ']);
	});
});

describe('a small count', () => {
	it('is not told by a second table while both are open, and is when the other is closed', async () => {
		const { session } = await start();
		const areas = ['Bogor', 'Sukabumi', 'Cianjur', 'Garut', 'Ciamis'];
		const pkh = [40, 3, 61, 12, 88];
		const bpnt = [52, 47, 30, 91, 20];
		const csv = (header: string, counts: readonly number[]): string =>
			[`kabupaten;${header}`, ...counts.map((count, at) => `Kab. ${areas[at]};${count}`)].join(
				'\n',
			);
		await session.openFiles([
			textFile('pkh.csv', csv('KPM PKH', pkh)),
			textFile('bpnt.csv', csv('KPM BPNT', bpnt)),
			textFile(
				'semua.csv',
				csv(
					'Penerima bansos (KPM)',
					pkh.map((each, at) => each + (bpnt[at] ?? 0)),
				),
			),
		]);
		const [one, other, all] = session.project.tables;
		const shown = (table = one): (number | null)[] =>
			table?.joined?.tidy.values.map(({ value }) => value) ?? [];
		expect(
			[shown(one)[1], shown(other)[1], shown(all)[1]].filter((each) => each === null).length,
		).toBeGreaterThan(1);
		expect(
			[other, all].flatMap(
				(table) => table?.joined?.tidy.diagnostics.map(({ code }) => code) ?? [],
			),
		).toContain('small-counts-across-tables');
		if (!all) throw new Error('no table');
		session.project.remove(all);
		expect(shown(other)).toEqual(bpnt);
	});
});
