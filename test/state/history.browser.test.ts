import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { ColumnMemory } from '../../src/io/local-shapes.ts';
import { closeTable } from '../../src/state/decide-table.ts';
import { MOST_STEPS } from '../../src/state/steps.svelte.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { parseAreaCode } from '../../src/core/area/area-code.ts';
import { FIRST_CHOICES } from '../../src/core/priority/priority-choices.ts';
import { codeOf } from '../core/create-area.ts';
import { createSession, textFile } from './create-session.ts';

const open: Session[] = [];

async function start(memory?: Map<string, ColumnMemory>): Promise<Session> {
	const { session } = await createSession(memory);
	open.push(session);
	return session;
}

afterEach(() => {
	for (const session of open.splice(0)) for (const table of session.project.tables) table.close();
});

const TWO_YEARS =
	'kabupaten,tahun,persen\nKab. Garutt,2023,"9,2"\nCiamis,2023,"7,5"\nCiamis,2024,"7,1"\nCiamis,2024,"7,3"\n';
const OTHER = 'kabupaten,kelompok,skor\nBogor,1,4\nCianjur,2,5\n';

/** What a person would see of what they chose, once its figures are there. */
async function settled(session: Session): Promise<unknown> {
	await session.loadNeeded();
	return chosen(session);
}

/** What a person would see of what they chose. */
function chosen(session: Session): unknown {
	const { project, showsTable, layer } = session;
	const { camera: _camera, selected: _selected, table: _table, ...view } = session.view.current;
	return {
		view,
		showsTable,
		active: project.active.file?.fileName ?? null,
		tables: project.tables.map(({ file, moment }) => ({ file: file?.fileName, ...moment })),
		figures: [...(layer.current?.figures ?? [])],
	};
}

type Verb = (session: Session) => unknown;
const VERBS: Readonly<Record<string, Verb>> = {
	'seven classes': ({ view }) => {
		view.chooseClasses({ classCount: 7 });
	},
	'three classes': ({ view }) => {
		view.chooseClasses({ classCount: 3 });
	},
	'natural breaks': ({ view }) => {
		view.chooseClasses({ classMethod: 'natural' });
	},
	'limits dragged': ({ view }) => {
		view.chooseClasses({ classMethod: 'manual', classLimits: [9] });
		view.chooseClasses({ classMethod: 'manual', classLimits: [9.5] }, 'refinement');
		view.chooseClasses({ classMethod: 'manual', classLimits: [10] }, 'refinement');
	},
	'classes anew': ({ view }) => {
		view.recountClasses();
	},
	'another palette': ({ view }) => {
		view.choosePalette({ kind: 'sequential', name: 'nila' });
	},
	'fills of a count': ({ view }) => {
		view.fillCount(true);
	},
	provinsi: (session) => {
		session.chooseLevel('provinsi');
	},
	'free level': (session) => {
		session.lockLevel(false);
	},
	'another indicator': (session) => {
		session.chooseBundled('garis-kemiskinan');
	},
	'a period': (session) => {
		session.choosePeriod('2023');
	},
	'in Jawa Barat': (session) => {
		session.workIn(parseAreaCode('32'));
	},
	everywhere: (session) => {
		session.workIn(null);
	},
	'an area': (session) => {
		session.select(parseAreaCode('32.07'));
	},
	'open one': (session) => session.openFile(textFile('satu.csv', TWO_YEARS)),
	'open another': (session) => session.openFile(textFile('dua.csv', OTHER)),
	close: (session) => {
		if (session.dataset.file) closeTable(session);
	},
	'the first table': (session) => {
		const [table] = session.project.tables;
		return table && session.chooseDataset(table);
	},
	accept: ({ dataset }) => dataset.accept([0]),
	'leave out': ({ dataset }) => dataset.answer([1], null),
	'first of repeats': ({ dataset }) => {
		if (dataset.file) dataset.chooseRepeats('first');
	},
	'a column': ({ dataset }) => dataset.chooseColumn(1, { role: 'text' }),
};

async function all(move: () => Promise<unknown>): Promise<void> {
	while ((await move()) !== null);
}

describe('undo and redo', () => {
	it('of any sequence of what a person does lead to the first state and to the last', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.constantFrom(...Object.keys(VERBS)), { minLength: 4, maxLength: 10 }),
				async (names) => {
					const session = await start();
					const first = await settled(session);
					for (const name of names) await VERBS[name]?.(session);
					const last = await settled(session);
					await all(() => session.history.undo());
					expect(await settled(session)).toEqual(first);
					await all(() => session.history.redo());
					expect(await settled(session)).toEqual(last);
					for (const table of session.project.tables) table.close();
				},
			),
			{ numRuns: 8 },
		);
	});

	it('go one step at a time, and say which', async () => {
		const session = await start();
		session.view.chooseClasses({ classCount: 7 });
		session.chooseLevel('provinsi');
		expect(session.history.undoes?.[0]).toMatchObject({ kind: 'view', field: 'level' });
		await session.history.undo();
		expect(session.view.current).toMatchObject({ level: 'kabkota', classCount: 7 });
		expect(session.history.undoes?.[0]).toMatchObject({ field: 'classCount', value: 7 });
		expect(session.history.redoes?.[0]).toMatchObject({ field: 'level' });
		session.view.chooseClasses({ classCount: 3 });
		expect(session.history.redoes).toBeNull();
	});

	it('take a limit that was dragged back as one step', async () => {
		const session = await start();
		VERBS['seven classes']?.(session);
		VERBS['limits dragged']?.(session);
		await session.history.undo();
		expect(session.view.current).toMatchObject({ classMethod: 'quantile', classLimits: [] });
		await session.history.redo();
		expect(session.view.current.classLimits).toEqual([10]);
		await session.history.undo();
		expect(session.view.current.classCount).toBe(7);
	});

	it('take a period that was played through back as one step, with its classes', async () => {
		const session = await start();
		const before = chosen(session);
		session.choosePeriod('2018');
		session.choosePeriod('2019', 'refinement');
		session.choosePeriod('2020', 'refinement');
		expect(await session.history.undo()).toContainEqual({
			kind: 'view',
			field: 'period',
			value: '2020',
		});
		expect(chosen(session)).toEqual(before);
		expect(await session.history.undo()).toBeNull();
	});

	it('leave the selection and the camera where a person looks', async () => {
		const session = await start();
		session.view.chooseClasses({ classCount: 7 });
		session.select(parseAreaCode('32.04'));
		session.view.moveCamera({ lng: 107, lat: -7, zoom: 8 });
		await session.history.undo();
		expect(session.view.current).toMatchObject({
			classCount: 5,
			selected: '32.04',
			camera: { zoom: 8 },
		});
		expect(await session.history.undo()).toBeNull();
	});

	it('open a closed table again with its decisions, without its file', async () => {
		const session = await start();
		await session.openFile(textFile('satu.csv', TWO_YEARS));
		await session.dataset.accept([0]);
		const before = chosen(session);
		closeTable(session);
		expect(session.showsTable).toBe(false);
		await session.history.undo();
		expect(chosen(session)).toEqual(before);
		await session.dataset.answer([1], null);
		expect(session.dataset.waitingRows).toBe(0);
	});

	it('take what the device remembered back before the file is closed', async () => {
		const memory = new Map<string, ColumnMemory>();
		const before = await start(memory);
		await before.openFile(textFile('satu.csv', OTHER));
		await before.dataset.chooseColumn(1, { role: 'text' });
		const session = await start(memory);
		await session.openFile(textFile('dua.csv', OTHER));
		expect(session.dataset.choices?.indicators).toEqual(['skor']);
		await session.history.undo();
		expect(session.dataset.choices?.indicators).toEqual(['kelompok', 'skor']);
		await session.history.undo();
		expect(session.project.tables).toHaveLength(0);
	});

	it(`reach back ${MOST_STEPS} steps`, async () => {
		const session = await start();
		for (let at = 0; at < MOST_STEPS + 9; at++)
			session.view.chooseClasses({ classCount: 3 + (at % 5) });
		let steps = 0;
		while (await session.history.undo()) steps++;
		expect(steps).toBe(MOST_STEPS);
	});

	it('count a level that follows the map as nobody’s choice', async () => {
		const session = await start();
		session.view.chooseClasses({ classCount: 7 });
		await session.followLevel('provinsi');
		expect(session.view.current.level).toBe('provinsi');
		expect(session.history.undoes).toHaveLength(1);
	});
});

describe('what was chosen about priority locations', () => {
	it('is taken back and done again, a weight that was dragged as one step', async () => {
		const session = await start();
		const { history, project } = session;
		const quota = (total: number): void => {
			project.priority = { ...FIRST_CHOICES, form: { ...FIRST_CHOICES.form, total } };
		};
		history.step(() => {
			quota(5);
		});
		quota(6);
		quota(7);
		const listed = project.priority;
		history.step(() => {
			const reason = 'sudah ditangani';
			const overrides = [{ area: codeOf('36.01'), change: 'remove' as const, reason }];
			project.priority = { ...FIRST_CHOICES, ...listed, overrides };
		});
		expect(await history.undo()).toEqual([{ kind: 'priority', field: 'overrides' }]);
		expect(project.priority).toEqual(listed);
		await history.undo();
		expect(project.priority).toBeNull();
		await history.redo();
		expect(project.priority).toEqual(listed);
	});
});
