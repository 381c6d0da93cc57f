import { afterEach, describe, expect, it } from 'vitest';
import { parseAreaCode } from '../../src/core/area/area-code.ts';
import { areaFacts, layerAtLevel } from '../../src/state/area-facts.ts';
import { audienceOf, showFor } from '../../src/state/audience.ts';
import { Brush } from '../../src/state/brush.svelte.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { saveCsv } from '../../src/state/save-tables.ts';
import { createSession, textFile } from './create-session.ts';

const open: Session[] = [];

async function start(
	name: string,
	text: string,
): Promise<{ session: Session; saved: Awaited<ReturnType<typeof createSession>>['saved'] }> {
	const made = await createSession();
	open.push(made.session);
	await made.session.openFile(textFile(name, text));
	await made.session.atlas.needKnown();
	return made;
}

afterEach(() => {
	for (const session of open.splice(0)) session.dataset.close();
});

/** A rate that looks as if somebody had it by kecamatan, beside a programme that has figures there. */
const RATE = '7,77';
const KECAMATAN = `Kecamatan;Kabupaten/Kota;KPM PKH;Persentase Penduduk Miskin 2023
Andir;Kota Bandung;3100;${RATE}
Coblong;Kota Bandung;4100;${RATE}
Cicendo;Kota Bandung;3700;${RATE}
`;

describe('a rate of kecamatan in a person’s table', () => {
	it('is on no map, in no CSV, in no chart beside another column, and in no card', async () => {
		const { session, saved } = await start('kecamatan.csv', KECAMATAN);
		const { dataset } = session;
		const rate = dataset.choices?.indicators.find((each) => /miskin/.test(each)) ?? '';
		const programme = dataset.choices?.indicators.find((each) => each !== rate) ?? '';
		await session.chooseColumn(dataset, rate);
		expect(session.layer.current?.drawing).toBe('refused');
		await saveCsv(session);
		expect(saved[0]?.text).not.toContain(RATE);
		const andir = parseAreaCode('32.73.05');
		const layer = layerAtLevel(session, 'kecamatan');
		if (!andir || !layer) throw new Error('there is no layer');
		expect(areaFacts(session, layer, andir).series).toEqual([]);

		await session.chooseColumn(dataset, programme);
		expect(session.layer.current?.drawing).toBe('symbol');
		const brush = new Brush(session.layer, session.project, () => session.showsTable);
		brush.chooseColumn(rate);
		expect(brush.isRefused).toBe(true);
		expect(brush.second?.figures.size).toBe(0);
		await saveCsv(session);
		expect(saved[1]?.text).not.toContain(RATE);
	});
});

describe('who came to an event', () => {
	it('is not offered, painted or saved, is told in words, and stays in the table', async () => {
		const { session } = await start(
			'lumajang.csv',
			'Kabupaten;Jumlah Peserta Kegiatan;Jumlah Penduduk\nKab. Lumajang;90;1119251\nKab. Jember;120;2536729\n',
		);
		const { dataset } = session;
		expect(dataset.choices?.indicators).toEqual(['Jumlah Penduduk']);
		const told = dataset.joined?.tidy.diagnostics.find(({ code }) => code === 'event-column');
		expect(told?.params['column']).toBe('Jumlah Peserta Kegiatan');
		expect(dataset.joined?.tidy.values.map(({ value }) => value)).toContain(90);
	});

	it('alone in a table opens it with the reason, and draws nothing', async () => {
		const { session } = await start(
			'peserta.csv',
			'Kabupaten;Jumlah Peserta Kegiatan\nKab. Lumajang;90\nKab. Jember;120\n',
		);
		expect(session.dataset.choices?.indicators).toEqual([]);
		expect(session.mode).toBe('data');
		expect(session.layer.current?.figures.size ?? 0).toBe(0);
	});
});

describe('points of families', () => {
	it('are counted, small counts hidden, and none is drawn', async () => {
		const homes = Array.from({ length: 5 }, (_, at) => `K${at};${-6.9 - at / 1000};107.6`);
		const { session } = await start('rumah penerima pkh.csv', `id;lat;lon\n${homes.join('\n')}\n`);
		const { joined } = session.dataset;
		expect(joined?.points?.lngLats).toHaveLength(0);
		expect(joined?.tidy.values.every(({ value }) => value === null)).toBe(true);
		expect(joined?.tidy.diagnostics.map(({ code }) => code)).toContain('points-hidden');
	});
});

describe('small counts of people', () => {
	it('are shown as the public may see them until somebody says that they stay in the office', async () => {
		const { session } = await start(
			'kpm.csv',
			'Kecamatan;Kabupaten/Kota;KPM PKH\nAndir;Kota Bandung;7\nCoblong;Kota Bandung;41\nCicendo;Kota Bandung;37\n',
		);
		const counts = (): (number | null)[] =>
			session.dataset.joined?.tidy.values.map(({ value }) => value) ?? [];
		expect(counts()).not.toContain(7);
		expect(audienceOf(session.project)).toEqual({ audience: 'public', least: 10 });
		await showFor(session.project, 'office');
		expect(counts()).toContain(7);
		expect(audienceOf(session.project)).toEqual({ audience: 'office', least: 5 });
		await showFor(session.project, 'public');
		expect(counts()).not.toContain(7);
	});
});
