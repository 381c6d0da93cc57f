import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { ColumnMemory } from '../../src/io/local-shapes.ts';
import { closeTable } from '../../src/state/decide-table.ts';
import { checkLink } from '../../src/state/load-needed.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { saveCsv } from '../../src/state/save-tables.ts';
import { codeOf } from '../core/create-area.ts';
import { createSession, textFile } from './create-session.ts';

const BANTEN =
	'kabupaten_kota,persentase\nKabupaten Pandeglang,"9,27"\nKabupaten Lebak,"8,68"\nKota Serang,"6,20"\n';
/** Names that mean nothing here: no row can be joined. */
const NOWHERE = 'kabupaten_kota,persentase\nWakanda,1\nGondor,2\n';
/** Pandeglang with one letter too many. */
const MISSPELT = 'kabupaten_kota,persen\nKabupaten Pandegelang,"9,27"\nKabupaten Lebak,"8,68"\n';

/** What one would see: indicator, areas painted, whether it is the person's. */
function seen({ layer, showsTable }: Session): unknown {
	const { painted } = layer;
	return {
		showsTable,
		indicator: painted?.layer.indicator.id,
		values: [...(painted?.painted.paints ?? [])].map(([code, { value }]) => [code, value]),
	};
}

describe('a session', () => {
	it('opens on the poverty rate of 514 kabupaten/kota', async () => {
		const { session } = await createSession();
		expect(session.layer.painted?.areas).toHaveLength(514);
		expect(session.layer.painted?.layer.indicator.id).toBe('persentase-penduduk-miskin');
	});

	it('shows the published rate of a provinsi, not a mean of its kabupaten', async () => {
		const { session } = await createSession();
		session.chooseLevel('provinsi');
		await session.loadNeeded();
		const { layer } = session;
		expect(layer.current?.period).toBe('2025-03');
		expect(layer.current?.figures.get(codeOf('33'))?.value).toBe(9.48);
	});

	it('refuses a poverty rate of kecamatan, and paints nothing', async () => {
		const { session } = await createSession();
		session.chooseLevel('kecamatan');
		await session.loadNeeded();
		const { painted } = session.layer;
		expect(painted?.layer.drawing).toBe('refused');
		expect(
			[...(painted?.painted.paints.values() ?? [])].filter(({ value }) => value !== null),
		).toEqual([]);
	});

	it('puts the table of a person on the map, and only its areas', async () => {
		const { session } = await createSession();
		await session.openFile(textFile('banten.csv', BANTEN));
		expect(session.showsTable).toBe(true);
		expect(session.layer.current?.figures.get(codeOf('36.01'))?.value).toBe(9.27);
		expect(session.layer.current?.figures.size).toBe(3);
	});

	it('leaves everything as it was when a file cannot be used', async () => {
		const { session } = await createSession();
		await session.openFile(textFile('banten.csv', BANTEN));
		const before = seen(session);
		await session.openFile(textFile('kosong.csv', ''));
		expect(seen(session)).toEqual(before);
	});

	it('says why a file was refused', async () => {
		const { session } = await createSession();
		await session.openFile(textFile('kosong.csv', ''));
		expect(session.notices.map(({ diagnostic }) => diagnostic.code)).toEqual(['file-empty']);
	});

	it('says the very same once, and the newest first', async () => {
		const { session } = await createSession();
		for (const name of ['kosong.csv', 'hampa.csv', 'kosong.csv'])
			await session.openFile(textFile(name, ''));
		const files = session.notices.map(({ diagnostic }) => diagnostic.params['file']);
		expect(files).toEqual(['kosong.csv', 'hampa.csv']);
	});

	it('goes back to the bundled figures when the file is closed', async () => {
		const { session } = await createSession();
		const before = seen(session);
		await session.openFile(textFile('banten.csv', BANTEN));
		closeTable(session);
		expect(seen(session)).toEqual(before);
	});

	it('does not paint a proposed spelling until it is accepted', async () => {
		const { session } = await createSession();
		await session.openFile(textFile('salah-eja.csv', MISSPELT));
		expect(session.layer.current?.figures.has(codeOf('36.01'))).toBe(false);
		await session.dataset.accept([0]);
		expect(session.layer.current?.figures.get(codeOf('36.01'))?.value).toBe(9.27);
	});

	it('keeps both of two decisions made while a join runs', async () => {
		const { session } = await createSession();
		const text = 'kabupaten_kota,persen\nKabupaten Pandegelang,"9,27"\nKabupaten Lebbak,"8,68"\n';
		await session.openFile(textFile('salah-eja.csv', text));
		await Promise.all([session.dataset.accept([0]), session.dataset.accept([1])]);
		expect(session.layer.current?.figures.size).toBe(2);
	});

	it('takes an answer for one row as the answer for all rows of the same place', async () => {
		const { session } = await createSession();
		const text =
			'wilayah,tahun,persen\nBanjar,2023,1\nBanjar,2024,2\nKabupaten Garut,2023,3\nKabupaten Garut,2024,4\n';
		await session.openFile(textFile('banjar.csv', text));
		await session.dataset.answer([0], codeOf('32.79'));
		session.choosePeriod('2023');
		expect(session.layer.current?.figures.get(codeOf('32.79'))?.value).toBe(1);
		session.choosePeriod('2024');
		expect(session.layer.current?.figures.get(codeOf('32.79'))?.value).toBe(2);
	});

	it('takes decisions back one by one', async () => {
		const { session } = await createSession();
		const text = 'kabupaten_kota,persen\nKabupaten Pandegelang,"9,27"\nKabupaten Lebbak,"8,68"\n';
		await session.openFile(textFile('salah-eja.csv', text));
		await session.dataset.accept([0]);
		await session.dataset.answer([1], null);
		expect(session.dataset.waitingRows).toBe(0);
		await session.history.undo();
		expect(session.dataset.waitingRows).toBe(1);
		await session.history.undo();
		expect(session.dataset.waitingRows).toBe(2);
	});

	it('does not paint an area with two figures until a rule is chosen', async () => {
		const { session } = await createSession();
		const text = 'kabupaten,jumlah\nGarut,4\nCiamis,5\nGarut,6\n';
		await session.openFile(textFile('ganda.csv', text));
		const garut = (): number | null | undefined =>
			session.layer.current?.figures.get(codeOf('32.05'))?.value;
		expect(garut()).toBeUndefined();
		session.dataset.chooseRepeats('sum');
		expect(garut()).toBe(10);
		await session.history.undo();
		expect(garut()).toBeUndefined();
	});

	it('merges files that measure the same into one indicator with all their years', async () => {
		const { session } = await createSession();
		const year = (year: number, value: string): File =>
			textFile(
				`miskin-${year}.csv`,
				`kabupaten,tahun,Persentase Penduduk Miskin\nGarut,${year},"${value}"\nCiamis,${year},"7,5"\n`,
			);
		await session.openFiles([year(2023, '9,2'), year(2024, '9,4')]);
		expect(session.project.tables).toHaveLength(2);
		expect(session.layer.current?.periods).toEqual(['2023', '2024']);
		session.choosePeriod('2023');
		expect(session.layer.current?.figures.get(codeOf('32.05'))?.value).toBe(9.2);
	});

	it('does not merge files that measure something else', async () => {
		const { session } = await createSession();
		await session.openFiles([
			textFile('a.csv', 'kabupaten,tahun,skor a\nGarut,2023,"9,2"\nCiamis,2023,"7,5"\n'),
			textFile('b.csv', 'kabupaten,tahun,skor b\nGarut,2024,"9,2"\nCiamis,2024,"7,5"\n'),
		]);
		expect(session.layer.current?.periods).toEqual(['2024']);
	});

	it('paints neither of two figures that two files give for one year', async () => {
		const { session } = await createSession();
		const file = (name: string, value: string): File =>
			textFile(name, `kabupaten,tahun,skor\nGarut,2023,"${value}"\nCiamis,2023,"7,5"\n`);
		await session.openFiles([file('a.csv', '9,2'), file('b.csv', '9,9')]);
		expect([...(session.layer.current?.conflicting ?? [])]).toEqual(['32.05']);
		expect(session.layer.current?.figures.get(codeOf('32.08'))).toBeUndefined();
		expect(session.layer.current?.figures.get(codeOf('32.07'))?.value).toBe(7.5);
	});

	it('puts a corrected file in the place of the one of its name', async () => {
		const { session } = await createSession();
		await session.openFile(textFile('banten.csv', BANTEN));
		await session.openFile(textFile('banten.csv', BANTEN.replace('9,27', '9,99')));
		expect(session.project.tables).toHaveLength(1);
		expect(session.layer.current?.figures.get(codeOf('36.01'))?.value).toBe(9.99);
	});

	it('shows the table that is left when another is closed', async () => {
		const { session } = await createSession();
		await session.openFiles([
			textFile('banten.csv', BANTEN),
			textFile('cilegon.csv', 'kabupaten_kota,persentase\nKota Cilegon,"3,55"\n'),
		]);
		closeTable(session);
		expect(session.dataset.file?.fileName).toBe('banten.csv');
		expect(session.showsTable).toBe(true);
	});

	it('reads a column as a person says, and takes that back', async () => {
		const { session } = await createSession();
		const text = 'kabupaten,kelompok,nilai\nGarut,1,"9,2"\nCiamis,2,"7,5"\nBogor,1,"4,5"\n';
		await session.openFile(textFile('kolom.csv', text));
		expect(session.dataset.choices?.indicators).toEqual(['kelompok', 'nilai']);
		await session.dataset.chooseColumn(1, { role: 'text' });
		expect(session.dataset.choices?.indicators).toEqual(['nilai']);
		await session.history.undo();
		expect(session.dataset.choices?.indicators).toEqual(['kelompok', 'nilai']);
	});

	it('reads next year’s file as a person read this year’s, and says so', async () => {
		const memory = new Map<string, ColumnMemory>();
		const text = (year: number): string =>
			`kabupaten,kelompok,nilai ${year}\nGarut,1,"9,2"\nCiamis,2,"7,5"\nBogor,1,"4,5"\n`;
		const first = await createSession(memory);
		await first.session.openFile(textFile('a.csv', text(2023)));
		await first.session.dataset.chooseColumn(1, { role: 'text' });
		const second = await createSession(memory);
		await second.session.openFile(textFile('b.csv', text(2024)));
		expect(second.session.dataset.choices?.indicators).toEqual(['nilai']);
		expect(second.session.dataset.readNotes.map(({ code }) => code)).toContain(
			'columns-remembered',
		);
	});

	it('shows the file chosen last when two are chosen in a row', async () => {
		const { session } = await createSession();
		const other = 'kabupaten_kota,persentase\nKota Cilegon,"3,55"\n';
		await Promise.all([
			session.openFile(textFile('banten.csv', BANTEN)),
			session.openFile(textFile('cilegon.csv', other)),
		]);
		expect(session.dataset.file?.fileName).toBe('cilegon.csv');
		expect(session.project.work).toBeNull();
	});

	it('keeps what was open when reading another file is cancelled', async () => {
		const { session } = await createSession();
		await session.openFile(textFile('banten.csv', BANTEN));
		const before = seen(session);
		const rows = Array.from({ length: 20_000 }, (_, row) => `Kota Cilegon,${row}`).join('\n');
		const opening = session.openFile(textFile('panjang.csv', `kabupaten_kota,jumlah\n${rows}\n`));
		await expect.poll(() => session.project.work).not.toBeNull();
		session.project.cancel();
		await opening;
		expect(seen(session)).toEqual(before);
	});

	it('joins again after a cancelled file', async () => {
		const { session } = await createSession();
		const opening = session.openFile(textFile('batal.csv', BANTEN));
		await expect.poll(() => session.project.work).not.toBeNull();
		session.project.cancel();
		await opening;
		await session.openFile(textFile('banten.csv', BANTEN));
		expect(session.showsTable).toBe(true);
	});

	it('opens no map of a table in which no row is a place', async () => {
		const { session } = await createSession();
		const before = seen(session);
		await session.openFile(textFile('khayalan.csv', NOWHERE));
		expect(seen(session)).toEqual(before);
	});

	it('says that a link asks for an area that does not exist', async () => {
		const { session } = await createSession();
		session.view.select(codeOf('91.09'));
		await checkLink(session);
		expect(session.view.current.selected).toBeNull();
		expect(session.notices.map(({ diagnostic }) => diagnostic.params['value'])).toEqual(['91.09']);
	});

	it('shares nothing with another session', async () => {
		const [{ session: one }, { session: two }] = await Promise.all([
			createSession(),
			createSession(),
		]);
		const before = seen(two);
		await one.openFile(textFile('banten.csv', BANTEN));
		one.select(codeOf('36.01'));
		expect(seen(two)).toEqual(before);
		expect(two.view.current.selected).toBeNull();
	});

	it('saves every area on the map, also those without a figure', async () => {
		const { session, saved } = await createSession();
		await saveCsv(session);
		const lines = saved[0]?.text.trimEnd().split('\r\n') ?? [];
		expect(lines.filter((line) => /^\d\d\.\d\d,/.test(line))).toHaveLength(514);
	});

	it('classes, ranks and saves the working area alone, and says which it is', async () => {
		const { session, saved } = await createSession();
		session.workIn(codeOf('36'));
		await session.loadNeeded();
		const { painted } = session.layer;
		expect(painted?.areas).toHaveLength(8);
		expect(painted?.painted.counts.reduce((sum, count) => sum + count, 0)).toBe(8);
		expect(session.areasOf(8)).toBe('8 kabupaten/kota di Banten');
		await saveCsv(session);
		expect(saved[0]?.name).toBe('persentase-penduduk-miskin-kabkota-2025-03-36.csv');
		const rows = csvParse(saved[0]?.text.replace(/^\uFEFF/, '') ?? '');
		expect(rows.map(({ wilayah_kerja }) => wilayah_kerja)).toEqual(Array(8).fill('Banten'));
		expect(rows.filter((row) => row['kode_kemendagri']?.startsWith('36.'))).toHaveLength(8);
	});

	it('keeps the working area for a table that has figures there, and leaves it for one without', async () => {
		const { session } = await createSession();
		session.workIn(codeOf('36'));
		await session.openFile(textFile('banten.csv', BANTEN));
		expect(session.view.current.within).toBe('36');
		session.workIn(codeOf('35'));
		await session.openFile(textFile('banten-lagi.csv', BANTEN));
		expect(session.view.current.within).toBeNull();
		expect(session.notices.map(({ diagnostic }) => diagnostic.code)).toContain('working-area-left');
	});

	it('proposes to work where all figures of a table are, and does not do it of itself', async () => {
		const { session } = await createSession();
		await session.openFile(textFile('banten.csv', BANTEN));
		expect(session.layer.areaOfTable).toBe('36');
		expect(session.view.current.within).toBeNull();
	});
});
