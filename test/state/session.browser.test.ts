import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/state/session.svelte.ts';
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

	it('goes back to the bundled figures when the file is closed', async () => {
		const { session } = await createSession();
		const before = seen(session);
		await session.openFile(textFile('banten.csv', BANTEN));
		session.closeFile();
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

	it('shows the file chosen last when two are chosen in a row', async () => {
		const { session } = await createSession();
		const other = 'kabupaten_kota,persentase\nKota Cilegon,"3,55"\n';
		await Promise.all([
			session.openFile(textFile('banten.csv', BANTEN)),
			session.openFile(textFile('cilegon.csv', other)),
		]);
		expect(session.dataset.file?.fileName).toBe('cilegon.csv');
		expect(session.dataset.work).toBeNull();
	});

	it('keeps what was open when reading another file is cancelled', async () => {
		const { session } = await createSession();
		await session.openFile(textFile('banten.csv', BANTEN));
		const before = seen(session);
		const rows = Array.from({ length: 20_000 }, (_, row) => `Kota Cilegon,${row}`).join('\n');
		const opening = session.openFile(textFile('panjang.csv', `kabupaten_kota,jumlah\n${rows}\n`));
		await expect.poll(() => session.dataset.work).not.toBeNull();
		session.dataset.cancel();
		await opening;
		expect(seen(session)).toEqual(before);
	});

	it('joins again after a cancelled file', async () => {
		const { session } = await createSession();
		const opening = session.openFile(textFile('batal.csv', BANTEN));
		await expect.poll(() => session.dataset.work).not.toBeNull();
		session.dataset.cancel();
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
		await session.checkView();
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
		session.saveCsv();
		const lines = saved[0]?.text.trimEnd().split('\r\n') ?? [];
		expect(lines.filter((line) => /^\d\d\.\d\d,/.test(line))).toHaveLength(514);
	});
});
