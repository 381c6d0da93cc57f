import { afterEach, describe, expect, it } from 'vitest';
import { blankSource } from '../../src/core/project/source-record.ts';
import { standardData } from '../../src/i18n/standard-data.ts';
import { definitionOnMap } from '../../src/state/layer-definition.ts';
import { saveCsv } from '../../src/state/save-tables.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import { toldOfFile } from '../../src/state/told-facts.ts';
import { createSession, textFile } from './create-session.ts';

const open: Session[] = [];

async function start(text: string) {
	const made = await createSession();
	open.push(made.session);
	await made.session.openFile(textFile('dtks.csv', text));
	await made.session.atlas.needKnown();
	return made;
}

afterEach(() => {
	for (const session of open.splice(0)) session.dataset.close();
});

const DTKS = `Kecamatan;Kabupaten/Kota;DTKS 2023
Andir;Kota Bandung;3100
Coblong;Kota Bandung;4100
Cicendo;Kota Bandung;3700
`;

describe('a DTKS column', () => {
	it('is marked until what it counts and which part of the list are said', async () => {
		const { session } = await start(DTKS);
		session.project.sources = [{ ...blankSource('dtks.csv'), publisher: 'Dinas Sosial' }];
		const missing = () => session.layer.current?.metadataMissing;
		expect(missing()).toEqual(['unit', 'level', 'part']);
		expect(definitionOnMap(session)).toBeNull();
		await session.dataset.chooseColumn(2, { unit: 'orang' });
		expect(missing()).toContain('part');
		expect(definitionOnMap(session)?.id).toBe('individu-dtks');
		await session.dataset.chooseColumn(2, { part: 'ppks', lowestLevel: 'desa' });
		expect(missing()).toEqual([]);
	});

	it('counts households where a person says so', async () => {
		const { session } = await start(DTKS);
		await session.dataset.chooseColumn(2, { unit: 'rumah tangga' });
		expect(definitionOnMap(session)?.id).toBe('rumah-tangga-dtks');
	});

	it('takes the part that was said into the CSV and the register of sources', async () => {
		const { session, saved } = await start(DTKS.replace('DTKS 2023', 'Keluarga DTKS 2023 (KK)'));
		expect(toldOfFile(session, 'dtks.csv')).toContain('bagian daftar belum disebut');
		await session.dataset.chooseColumn(2, { part: 'ppks' });
		expect(toldOfFile(session, 'dtks.csv')).toContain('bagian daftar PPKS');
		const layer = session.layer.current;
		if (!layer) throw new Error('there is no layer');
		const data = standardData('id', layer, definitionOnMap(session));
		expect(data.find(({ field }) => field === 'part')?.text).toBe('PPKS (dahulu PMKS)');
		await saveCsv(session);
		expect(saved[0]?.text).toContain('PPKS (dahulu PMKS)');
	});
});
