import { afterEach, describe, expect, it } from 'vitest';
import type { ColumnMemory } from '../../src/io/local-shapes.ts';
import { chooseEncoding, decideTable } from '../../src/state/decide-table.ts';
import type { Dataset } from '../../src/state/dataset.svelte.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { saveReport } from '../../src/state/save-tables.ts';
import { createSession, textFile } from './create-session.ts';

const open: Session[] = [];

async function start(memory?: Map<string, ColumnMemory>): ReturnType<typeof createSession> {
	const made = await createSession(memory);
	open.push(made.session);
	return made;
}

afterEach(() => {
	for (const session of open.splice(0)) session.dataset.close();
});

const codes = ({ joined, readNotes }: Dataset): string[] =>
	[...readNotes, ...(joined?.join.diagnostics ?? [])].map(({ code }) => code);
const labels = ({ joined }: Dataset): string[] => joined?.join.rows.map(({ label }) => label) ?? [];

/** Two kabupaten, the second with an é as a Macintosh wrote it. */
const MACINTOSH = Uint8Array.of(
	...new TextEncoder().encode('kabupaten;persentase\nGarut;9,7\nCiamis r'),
	0x8e,
	...new TextEncoder().encode('s;7,5\n'),
);

describe('the encoding of a text file', () => {
	it('is chosen, the file read again at once, and the choice taken back', async () => {
		const { session } = await start();
		await session.openFile(new File([MACINTOSH], 'mac.csv'));
		const { dataset } = session;
		expect(labels(dataset)[1]).toBe('Ciamis rŽs');
		expect(dataset.file?.encodings?.find(({ encoding }) => encoding === 'macintosh')?.text).toBe(
			'Ciamis rés;7,5',
		);
		await chooseEncoding(session, 'macintosh');
		expect(labels(dataset)[1]).toBe('Ciamis rés');
		expect(codes(dataset)).toContain('encoding-chosen');
		expect(codes(dataset)).not.toContain('encoding-guessed');
		await session.history.undo();
		expect(labels(dataset)[1]).toBe('Ciamis rŽs');
		expect(codes(dataset)).toContain('encoding-guessed');
	});

	it('that makes no table of the file changes nothing, and says why', async () => {
		const { session } = await start();
		await session.openFile(new File([MACINTOSH], 'mac.csv'));
		await chooseEncoding(session, 'utf-16le');
		const { dataset } = session;
		if (dataset.decisions.encoding === null) expect(session.notices.length).toBeGreaterThan(0);
		await session.history.undo();
		expect(labels(dataset)[0]).toBe('Garut');
	});
});

describe('names under the heading of another level', () => {
	const TABLE = 'kabupaten_kota,nilai\nAndir,1\nCicendo,2\nCileunyi,3\nCimenyan,4\n';

	it('are not refused but asked about, joined at their level on request, and back', async () => {
		const { session } = await start();
		await session.openFile(textFile('tingkat.csv', TABLE));
		const { dataset } = session;
		expect(codes(dataset)).toContain('level-suggested');
		expect(session.mode).toBe('data');
		await decideTable(session, () => dataset.changeLevel('kecamatan'));
		expect(dataset.joined?.join.rows.map(({ area }) => area?.slice(0, 5))).toEqual([
			'32.73',
			'32.73',
			'32.04',
			'32.04',
		]);
		expect(dataset.slice?.level).toBe('kecamatan');
		await session.history.undo();
		expect(codes(dataset)).toContain('level-suggested');
	});
});

describe('a table of nothing but doubtful figures', () => {
	it('is not refused: it is asked about, and drawn once that is answered', async () => {
		const { session } = await start();
		const table = 'kabupaten,persentase\nGarut,0.097\nCiamis,0.075\nCianjur,0.102\nBogor,0.071\n';
		await session.openFile(textFile('ragu.csv', table));
		const { dataset } = session;
		expect(dataset.joined?.tidy.doubts.get(1)).toBe('percent-or-fraction');
		expect(session.mode).toBe('data');
		await dataset.chooseColumn(1, { scale: 'fraction' });
		expect(dataset.choices?.indicators).toHaveLength(1);
		expect(session.layer.current?.figures.get('32.05' as never)?.value).toBe(9.7);
	});
});

describe('decisions remembered for the shape of a file', () => {
	it('are not used where they would make the file unusable, and that is said', async () => {
		const memory = new Map<string, ColumnMemory>();
		const table = 'kabupaten,persentase\nGarut,9.7\nCiamis,7.5\n';
		const before = (await start(memory)).session;
		await before.openFile(textFile('satu.csv', table));
		await before.dataset.chooseColumn(0, { role: 'text' });
		expect(memory.size).toBe(1);
		const { session } = await start(memory);
		await session.openFile(textFile('dua.csv', table));
		expect(session.dataset.joined?.join.rows.map(({ area }) => area)).toEqual(['32.05', '32.07']);
		expect(codes(session.dataset)).toContain('columns-not-remembered');
		expect(codes(session.dataset)).not.toContain('columns-remembered');
	});
});

describe('the match report of desa', () => {
	it('has the name of every desa, also of those the screen does not list', async () => {
		const { session, saved } = await start();
		const gazetteer = session.atlas.gazetteer;
		const url = session.atlas.boundaries?.desaUrls.find((each) =>
			/32/.test(each.split('/').at(-1) ?? ''),
		);
		if (!gazetteer || !url) throw new Error('the pack has no desa of Jawa Barat');
		const rows = (await (await fetch(url)).text()).trim().split('\n').slice(1, 1001);
		const desaCodes = rows.map((row) => row.split(',')[0] ?? '');
		await session.openFile(
			textFile(
				'desa.csv',
				`kode desa,jumlah kk\n${desaCodes.map((code) => `${code},5`).join('\n')}\n`,
			),
		);
		expect(session.dataset.joined?.groups.matched.bundleCount).toBe(1000);
		await saveReport(session);
		const lines = saved[0]?.text.trim().split('\r\n').slice(1) ?? [];
		expect(lines).toHaveLength(1000);
		const named = lines.filter((line) => {
			const [, , , code, name] = line.split(',');
			return name !== '' && name !== code;
		});
		expect(named).toHaveLength(1000);
	});
});

describe('a table of points', () => {
	const POINTS =
		'nama_sekolah,lintang,bujur\nSD A,-6.9147,107.6098\nSD B,-6.9390,107.6500\nSD C,-7.2279,107.9087\n';

	it('is counted in the worker, and its dots go to the map', async () => {
		const { session } = await start();
		await session.openFile(textFile('sekolah.csv', POINTS));
		await session.loadNeeded();
		expect(session.layer.current?.figures.get('32.73' as never)?.value).toBe(2);
		expect([...(session.layer.dots ?? [])].slice(0, 2)).toEqual([107.6098, -6.9147]);
		expect(session.appearance.current?.dots).toHaveLength(6);
	});

	it('has no dots on a bundled indicator', async () => {
		const { session } = await start();
		await session.openFile(textFile('sekolah.csv', POINTS));
		session.chooseBundled('persentase-penduduk-miskin');
		expect(session.layer.dots).toBeNull();
	});
});
