import { flushSync, mount, tick, unmount, type Component } from 'svelte';
import { expect, it, onTestFinished, vi } from 'vitest';
import PriorityScreen from '../../src/app/PriorityScreen.svelte';
import type { IndexPart, RuleForm } from '../../src/core/priority/rule-form.ts';
import type { PriorityStore } from '../../src/state/priority.svelte.ts';
import { setSession, type Session } from '../../src/state/session.svelte.ts';
import { createSession, textFile } from '../state/create-session.ts';

const BANTEN = [
	'kabupaten_kota,persentase,keluarga,tetap',
	'Kabupaten Pandeglang,"9,27",114,5',
	'Kabupaten Lebak,"8,68",117,5',
	'Kabupaten Tangerang,"6,93",276,5',
	'Kabupaten Serang,"4,85",75,5',
	'Kota Tangerang,"5,89",138,5',
	'Kota Cilegon,"3,98",18,5',
	'Kota Serang,"6,20",45,5',
	'Kota Tangerang Selatan,"2,57",48,5',
].join('\n');
/** Before anything is changed: more than 6, by the figure. */
const LISTED = ['Kabupaten Pandeglang', 'Kabupaten Lebak', 'Kabupaten Tangerang', 'Kota Serang'];
const ABOVE: Partial<RuleForm> = {
	kind: 'threshold',
	criteria: [{ indicator: 'persentase', is: '>', than: 'value', value: 6 }],
};

/** The panel of priority locations with a table, as a person has it before them. */
interface Shown {
	readonly session: Session;
	readonly own: PriorityStore;
	/** All that is said in the panel, blanks as one. */
	readonly text: () => string;
	/** Names of listed areas, as they stand on screen. */
	readonly listed: () => string[];
	readonly panel: HTMLElement;
}

async function openPanel(csv = BANTEN): Promise<Shown> {
	const { session } = await createSession();
	await session.openFile(textFile('banten.csv', csv));
	const panel = document.createElement('div');
	document.body.append(panel);
	const Screen = ((...args: Parameters<Component<{ isPhone: boolean }>>) => {
		setSession(session);
		return (PriorityScreen as Component<{ isPhone: boolean }>)(...args);
	}) as Component<{ isPhone: boolean }>;
	const mounted = mount(Screen, { target: panel, props: { isPhone: false }, context: new Map() });
	onTestFinished(async () => {
		await unmount(mounted);
		panel.remove();
		session.dataset.close();
	});
	await expect.poll(() => session.priority?.sources).toBeTruthy();
	const own = session.priority;
	if (!own) throw new Error('there is no store');
	const text = (): string => panel.textContent.replaceAll(/\s+/gu, ' ');
	const listed = (): string[] =>
		[...(panel.querySelector('ol.areas')?.querySelectorAll('.name') ?? [])].map(
			(name) => name.textContent,
		);
	return { session, own, text, listed, panel };
}

/** The same with the list of {@link LISTED} on screen. */
async function openList(): Promise<Shown> {
	const shown = await openPanel();
	shown.own.change(ABOVE);
	await expect.poll(shown.listed).toEqual(LISTED);
	return shown;
}

const part = (indicator: string, weight: number): IndexPart => ({
	indicator,
	weight,
	isLocked: false,
	direction: null,
	low: 0,
	high: 100,
});

function indexOf({ own }: Shown, ...parts: readonly IndexPart[]): Partial<RuleForm> {
	return { kind: 'composite', index: { ...own.current.index, parts } };
}

/** What makes no list of figures that are fine, and what is said of it. */
const REFUSED: readonly [
	what: string,
	change: (shown: Shown) => Partial<RuleForm>,
	words: string,
][] = [
	[
		'criteria that contradict each other',
		() => ({
			criteria: [
				{ indicator: 'persentase', is: '>', than: 'value', value: 8 },
				{ indicator: 'persentase', is: '<', than: 'value', value: 5 },
			],
		}),
		'Syarat bertentangan: persentase tidak mungkin > 8 dan < 5 sekaligus.',
	],
	[
		'weights that are all zero',
		(shown) => indexOf(shown, part('persentase', 0), part('keluarga', 0)),
		'Semua bobot nol.',
	],
	[
		'a weight that is not finite',
		(shown) => indexOf(shown, part('persentase', Infinity), part('keluarga', 50)),
		'Bobot 1 bukan angka yang dapat dipakai.',
	],
	[
		'goalposts that fall',
		(shown) => {
			const { kind, index } = indexOf(shown, { ...part('persentase', 100), low: 9, high: 2 });
			return { kind, index: { ...index, normalise: 'goalposts' } } as Partial<RuleForm>;
		},
		'Tonggak persentase tidak berurutan',
	],
	[
		'shares of larger areas beyond the quota',
		() => ({ total: 1, perParent: 3 }),
		'Kuota 1 tidak cukup: 3 per wilayah induk untuk 1 induk perlu 3.',
	],
	[
		'a line that nobody published',
		() => ({ criteria: [{ indicator: 'keluarga', is: '>', than: 'nation', value: 0 }] }),
		'Tidak ada angka keluarga yang terbit untuk dibandingkan.',
	],
	[
		'clusters among too few areas',
		() => ({ kind: 'clusters' }),
		'kurang dari 20: tidak ada yang disebut klaster',
	],
];

it('a rule that makes no list is answered in words, and the list on screen stays', async () => {
	const shown = await openList();
	for (const [what, change, words] of REFUSED) {
		shown.own.change(change(shown));
		const alert = (): string | undefined => shown.panel.querySelector('[role=alert]')?.textContent;
		await expect.poll(alert, { message: what }).toContain(words);
		expect(shown.text(), what).toContain('Daftar terakhir tetap di bawah.');
		expect(shown.listed(), what).toEqual(LISTED);
		shown.own.change({ ...ABOVE, total: null, perParent: null });
		await expect.poll(alert, { message: what }).toBeUndefined();
	}
});

/** What makes a list of which something has to be said, and how long it is. */
const TOLD: readonly [
	what: string,
	change: (shown: Shown) => Partial<RuleForm>,
	words: string,
	count: number,
][] = [
	[
		'a quota larger than the list',
		() => ({ total: 25 }),
		'Kuota 25, tetapi hanya 4 wilayah yang memenuhi syarat.',
		4,
	],
	[
		'an indicator that is the same everywhere',
		(shown) => indexOf(shown, part('persentase', 50), part('tetap', 50)),
		'Tetap sama di semua wilayah, jadi tidak membedakan apa pun.',
		8,
	],
	[
		'areas that are all tied',
		() => ({ criteria: [{ indicator: 'tetap', is: '>', than: 'value', value: 1 }] }),
		'Semua 8 wilayah seri.',
		8,
	],
	[
		'a condition that nobody meets',
		() => ({ criteria: [{ indicator: 'persentase', is: '>', than: 'value', value: 90 }] }),
		'Tidak satu pun dari 8 wilayah memenuhi syarat.',
		0,
	],
];

it('what has to be said of a list stands beside it', async () => {
	const shown = await openList();
	for (const [what, change, words, count] of TOLD) {
		shown.own.change({ ...ABOVE, total: null });
		shown.own.change(change(shown));
		await expect.poll(shown.text, { message: what }).toContain(words);
		expect(shown.text(), what).toContain(`${count} masuk dari 8 wilayah`);
	}
});

it('one area alone is said to have no order', async () => {
	const shown = await openPanel('kabupaten_kota,persentase\nKabupaten Lebak,"8,68"');
	shown.own.change(ABOVE);
	await expect.poll(shown.text).toContain('Hanya satu wilayah yang dapat dinilai');
	expect(shown.listed()).toEqual(['Kabupaten Lebak']);
});

it('a column without any figure is answered in words, and the list on screen stays', async () => {
	const csv = BANTEN.replaceAll(/,5$/gmu, ',-').replace('tetap', 'kosong');
	const shown = await openPanel(csv);
	shown.own.change(ABOVE);
	await expect.poll(shown.listed).toEqual(LISTED);
	if (!shown.own.columns.some(({ id }) => id === 'kosong')) return;
	shown.own.change({ criteria: [{ indicator: 'kosong', is: '>', than: 'value', value: 1 }] });
	await expect.poll(shown.text).toContain('Kosong tidak punya angka untuk satu wilayah pun.');
	expect(shown.listed()).toEqual(LISTED);
});

it('a weight typed as anything but 0 to 100 is answered in words, and the last one stays', async () => {
	const shown = await openList();
	shown.own.change(indexOf(shown, part('persentase', 60), part('keluarga', 40)));
	await expect.poll(() => shown.panel.querySelectorAll('input.typed').length).toBe(2);
	const before = shown.listed();
	for (const text of ['∞', 'NaN', '1e999', '-5', '101']) {
		const [typed] = shown.panel.querySelectorAll<HTMLInputElement>('input.typed');
		if (!typed) throw new Error('there is no weight');
		typed.value = text;
		typed.dispatchEvent(new Event('change', { bubbles: true }));
		await tick();
		expect(shown.text()).toContain(`“${text}” bukan bobot dari 0 sampai 100`);
		expect(typed.value).toBe('60,0');
	}
	expect(shown.listed()).toEqual(before);
});

it('a decision whose data is absent, or is no decision, leaves the list on screen as it was', async () => {
	const first = await openList();
	const record = await first.own.decisions.record();
	const shown = await openPanel(BANTEN.replaceAll('persentase', 'skor'));
	shown.own.change({ criteria: [{ indicator: 'skor', is: '>', than: 'value', value: 8 }] });
	const two = ['Kabupaten Pandeglang', 'Kabupaten Lebak'];
	await expect.poll(shown.listed).toEqual(two);
	await shown.own.decisions.open('keputusan.json', JSON.stringify(record));
	await expect.poll(shown.text).toContain('Isi berkas banten.csv berubah.');
	expect(shown.text()).toContain('Kolom persentase tidak ada di berkas.');
	await shown.own.decisions.open('catatan.json', '{"catatan": tidak}');
	await expect.poll(shown.text).toContain('bukan catatan keputusan yang dapat dibaca');
	expect(shown.listed()).toEqual(two);
});

it('a change by hand without a reason is none; with one it is marked, and taken back', async () => {
	const shown = await openList();
	const { own } = shown;
	const area = own.listed[0]?.area;
	if (!area) throw new Error('nothing is listed');
	expect(own.override(area, 'remove', '  ')).toBe(false);
	expect(own.override(area, 'remove', 'sudah ditangani')).toBe(true);
	await expect.poll(() => own.listed.length).toBe(3);
	await tick();
	expect(shown.panel.querySelector('li.changed .name')?.textContent).toBe('Kabupaten Pandeglang');
	expect(own.marks.find((mark) => mark.area === area)?.text ?? '−').toBe('−');
	own.undoOverride(area);
	await expect.poll(shown.listed).toEqual(LISTED);
});

it('names pasted alone become the list, and one of a kabupaten and a kota is asked about', async () => {
	const shown = await openList();
	const { session, own, panel } = shown;
	own.change({ kind: 'own', areas: [] });
	const field = await vi.waitUntil(() => panel.querySelector('textarea'));
	field.value = ['1. Kota Serang', '2. Tangerang', '3. Kabupaten Lebak'].join('\n');
	field.dispatchEvent(new Event('input', { bubbles: true }));
	flushSync();
	[...panel.querySelectorAll('button')]
		.find(({ textContent }) => textContent.trim() === 'Buka sebagai tabel')
		?.click();
	await expect.poll(shown.listed).toEqual(['Kota Serang', 'Kabupaten Lebak']);
	await expect.poll(shown.text).toContain('1 baris belum masuk');
	const tangerang = await vi.waitUntil(
		() => session.atlas.gazetteer?.registry.findByName('kabkota', 'Kota Tangerang')[0],
	);
	await session.dataset.answer([1], tangerang.area.code);
	await expect.poll(shown.listed).toEqual(['Kota Serang', 'Kota Tangerang', 'Kabupaten Lebak']);
	expect(shown.text()).not.toContain('belum masuk');
});

it('fills an index from the four aspects of a poverty portrait, and names those without a column', async () => {
	const shown = await openPanel(
		[
			'Kabupaten/Kota,Persentase Penduduk Miskin 2023,Rata-rata Lama Sekolah 2023,Jumlah KPM PKH 2023',
			'Kabupaten Pandeglang,"9,27","7,1",1400',
			'Kabupaten Lebak,"8,68","6,6",1700',
			'Kota Serang,"6,20","8,9",4500',
		].join('\n'),
	);
	shown.own.change(indexOf(shown));
	const fill = await vi.waitUntil(() =>
		[...shown.panel.querySelectorAll('button')].find((each) =>
			each.textContent.includes('empat aspek'),
		),
	);
	fill.click();
	await expect
		.poll(() => shown.own.current.index.parts.map(({ weight, direction }) => [weight, direction]))
		.toEqual([
			[50, 'higher-is-worse'],
			[50, 'higher-is-better'],
		]);
	await expect.poll(shown.text).toContain('jadi tidak ikut: kesehatan dan layanan dasar.');
});

it('a share for each larger area is said to be no part of a sensitivity test', async () => {
	const shown = await openPanel();
	const index = indexOf(shown, part('persentase', 50), part('keluarga', 50));
	const said = 'Uji ini melihat 4 peringkat teratas. Jatah per wilayah induk';
	shown.own.change({ ...index, total: 4 });
	await expect.poll(shown.text).toContain('Undian bobot (Monte Carlo)');
	expect(shown.text()).not.toContain(said);
	shown.own.change({ perParent: 1 });
	await expect.poll(shown.text).toContain(said);
});
