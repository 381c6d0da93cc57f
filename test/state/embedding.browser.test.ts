import { afterEach, describe, expect, it } from 'vitest';
import type { EmbedFile } from '../../src/core/page/embed-file.ts';
import { readEmbedFile } from '../../src/core/page/read-embed-file.ts';
import { serializePage } from '../../src/core/page/page-nodes.ts';
import { blankSource } from '../../src/core/project/source-record.ts';
import { loadLanguage } from '../../src/i18n/translate.ts';
import { drawPicker } from '../../src/embed/view-picker.ts';
import { showFor } from '../../src/state/audience.ts';
import { loadForEmbed } from '../../src/state/embed-layer.ts';
import { Embedding } from '../../src/state/embedding.svelte.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { createSession, textFile } from './create-session.ts';

const FOLDER = 'https://peta.contoh.go.id/peta/';
const open: Session[] = [];

/** A session with a table on screen, or the bundled indicator, and its dialog's choices. */
async function start(table?: string): Promise<{ session: Session; embedding: Embedding }> {
	const { session } = await createSession();
	open.push(session);
	if (table) await session.openFile(textFile('bansos.csv', table));
	const embedding = new Embedding(session, FOLDER);
	await loadLanguage('en');
	embedding.isReady = true;
	await loadForEmbed(session, embedding.wish);
	return { session, embedding };
}

afterEach(() => {
	for (const session of open.splice(0)) session.dataset.close();
});

/** What the page that is framed reads of the file. */
function readBack(text: string | null): EmbedFile {
	const content = /^petaSasaran\((.*)\);\n$/su.exec(text ?? '')?.[1] ?? 'null';
	const file = readEmbedFile(JSON.parse(content));
	if (typeof file === 'string') throw new RangeError(file);
	return file;
}

const BANSOS = `kabupaten_kota,kecamatan,tahun,jumlah_kpm_pkh
Kota Bandung,Andir,2024,8
Kota Bandung,Cicendo,2024,7
Kota Bandung,Coblong,2024,40
Kota Bandung,Regol,2024,25
`;

describe('a table that is put into a site', () => {
	it('is asked for its source first, and has none of its figures in a page until then', async () => {
		const { session, embedding } = await start(BANSOS);
		expect(embedding.placeName('id')).toBe('Kota Bandung');
		expect(embedding.problem).toBe('metadata');
		expect(embedding.missing).toContain('source');
		expect(embedding.page).toBeNull();
		expect(embedding.makeFile()).toBeNull();
		session.project.sources = [{ ...blankSource('bansos.csv'), publisher: 'Dinas Sosial' }];
		expect(embedding.missing).not.toContain('source');
	});

	it('shows no count below ten, though the screen of an office does', async () => {
		const { session, embedding } = await start(BANSOS);
		await showFor(session.project, 'office');
		session.project.sources = [{ ...blankSource('bansos.csv'), publisher: 'Dinas Sosial' }];
		const values = (figures: Iterable<{ value: number | null }>): (number | null)[] =>
			[...figures].map(({ value }) => value);
		expect(values(session.layer.current?.figures.values() ?? [])).toContain(8);
		expect(values(embedding.layer?.figures.values() ?? [])).toEqual([null, null, 40, 25]);
		expect(embedding.hiddenCount).toBe(2);
		expect(embedding.problem).toBeNull();
		expect(embedding.page && serializePage(embedding.page.root)).toContain('(&lt;10)');
	});

	it('hides as many where the screen hides them too', async () => {
		const { session, embedding } = await start(BANSOS);
		session.project.sources = [{ ...blankSource('bansos.csv'), publisher: 'Dinas Sosial' }];
		expect(session.layer.current?.figures.size).toBeGreaterThan(0);
		expect(embedding.hiddenCount).toBe(2);
		expect(embedding.page && serializePage(embedding.page.root)).toContain('(&lt;10)');
	});

	it('is refused at a level its indicator does not exist at', async () => {
		const { embedding } = await start(
			'kabupaten_kota,kecamatan,tahun,persentase_penduduk_miskin\nKota Bandung,Andir,2024,8.1\nKota Bandung,Cicendo,2024,7.2\n',
		);
		expect(embedding.problem).toBe('refused');
		expect(embedding.page).toBeNull();
		expect(embedding.makeFile()).toBeNull();
	});
});

describe('a bundled indicator that is put into a site', () => {
	it('is a file that the framed page reads, with source and period', async () => {
		const { embedding } = await start();
		embedding.hasOlderPeriods = true;
		const file = readBack(embedding.makeFile());
		expect(file.views).toHaveLength(6);
		const [first] = file.views;
		expect(first?.about.source.id).toContain('BPS');
		expect(first?.about.period).toMatch(/^20\d\d/u);
		expect(file.views.every((view) => view.root() !== null)).toBe(true);
	});

	it('brings older periods along only where they were asked for', async () => {
		const { embedding } = await start();
		const periods = (): string[] =>
			readBack(embedding.makeFile()).views.map(({ about }) => about.period);
		const [latest, ...none] = periods();
		expect(none).toEqual([]);
		embedding.hasOlderPeriods = true;
		expect(periods()).toHaveLength(6);
		expect(periods()[0]).toBe(latest);
	});

	it('offers another level in its frame only where the level is not locked', async () => {
		const { session, embedding } = await start();
		const levels = async (): Promise<string[]> => {
			for (const wish of embedding.wishes()) await loadForEmbed(session, wish);
			const { views } = readBack(embedding.makeFile());
			const [first = expect.fail('no figure')] = views;
			const picker = drawPicker(null, views, first, 'id', () => undefined);
			const options = picker?.querySelectorAll<HTMLOptionElement>('[name=level] option') ?? [];
			return [...options].map(({ value }) => value);
		};
		expect(await levels()).toEqual([]);
		embedding.isLevelLocked = false;
		expect(await levels()).toEqual(['kabkota', 'provinsi']);
	});

	it('as a picture or a file is tied to nothing, whatever was chosen for a frame before', async () => {
		const { embedding } = await start();
		embedding.kind = 'frame';
		embedding.isFrozen = true;
		embedding.opensTable = true;
		for (const kind of ['picture', 'file'] as const) {
			embedding.kind = kind;
			expect(embedding.mustSaveFirst).toBe(false);
			expect(embedding.address).not.toContain('tabel');
		}
	});

	it('is tied to its file once that was saved, where it is frozen', async () => {
		const { embedding } = await start();
		embedding.kind = 'frame';
		embedding.isFrozen = true;
		expect(embedding.mustSaveFirst).toBe(true);
		const { id } = readBack(embedding.makeFile());
		expect(embedding.mustSaveFirst).toBe(false);
		expect(embedding.address).toBe(
			`${FOLDER}embed.html#data=sematan/${embedding.name}-${id}.js&isi=bingkai&beku=${id}`,
		);
	});
});
