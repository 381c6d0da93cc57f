import { desc, table } from 'arquero';
import type { CDPSession, Page } from 'playwright';
import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import { SeededRandom } from '../../src/core/stats/seeded-random.ts';
import type { Measurement } from './bench-row.ts';
import type { Bench, BenchContext } from './bench.ts';
import { interleave } from './repeat.ts';

/**
 * One move of a weight that is dragged on the built page, with an index of five indicators of all
 * kecamatan and a quota of 25: script of the page's thread from the move until its frame is drawn, the
 * list, its signs on the map and the fills that step back among it.
 *
 * The peer is arquero with the same figures and weights in Node, from scores to ranks and the first 25: no
 * page, no map, no reasons.
 */
/** Over fills of rates, and over a map of counts, which draws a circle for each kecamatan. */
const ROWS = {
	'priority-drag/script': 'Persentase',
	'priority-drag/circles-script': 'Jumlah',
} as const;
type RowName = keyof typeof ROWS;
const NAMES = Object.keys(ROWS) as RowName[];
const ROUNDS = 5;
/** Moves in one measure, and pixels of each. */
const MOVES = 6;
const STEP_PX = 3;
const SUBJECTS = ['rumah rusak', 'tanpa air layak', 'tanpa jamban', 'putus sekolah', 'lansia'];
const QUOTA = 25;

interface Row {
	readonly code: string;
	readonly name: string;
	readonly values: readonly number[];
}

function createRows(): Row[] {
	const random = new SeededRandom(11);
	return loadGazetteer()
		.registry.atLevel('kecamatan')
		.map(({ code, name }) => ({
			code,
			name,
			values: SUBJECTS.map((_, at) => Math.round(random.uniform() ** (1 + (at % 3)) * 9000) / 100),
		}));
}

/** Opens the table, and makes an index of its columns. */
async function prepare(page: Page, rows: readonly Row[], row: RowName): Promise<void> {
	const indicators = SUBJECTS.map((subject) => `${ROWS[row]} ${subject}`);
	const head = ['kode', 'kecamatan', ...indicators].join(',');
	// counts are so large that none of them is hidden
	const figure = (value: number): number =>
		ROWS[row] === 'Jumlah' ? Math.round(20 + value * 90) : value;
	const lines = rows.map(({ code, name, values }) =>
		[code, `"${name}"`, ...values.map(figure)].join(','),
	);
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: 'kecamatan.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from([head, ...lines].join('\n')),
		});
	await page.getByRole('heading', { level: 1, name: indicators[0] ?? '' }).waitFor();
	await page.getByRole('button', { name: 'Prioritas', exact: true }).click();
	const panel = page.getByRole('region', { name: 'Lokasi prioritas' });
	await panel.getByLabel('Cara memilih').selectOption('composite');
	for (const label of indicators.slice(1))
		await panel.getByLabel('Tambah indikator').selectOption({ label });
	await panel.getByLabel('Kuota wilayah').fill(String(QUOTA));
	await panel.getByLabel('Kuota wilayah').blur();
	await panel.getByText(`${QUOTA} masuk dari`).waitFor();
	await page.locator('[role=application][aria-busy=false]').waitFor();
}

async function scriptSeconds(cdp: CDPSession): Promise<number> {
	const { metrics } = await cdp.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

async function measure({ site, say, times }: BenchContext, row: RowName) {
	const { product, blank } = await site();
	const rows = createRows();
	const server = await product();
	const { page, cdp, context } = await blank();
	await cdp.send('Performance.enable');
	await page.goto(server.url);
	await prepare(page, rows, row);
	say('the list is there');
	const slider = page.locator('input[type=range]').first();
	await slider.scrollIntoViewIfNeeded();
	const box = await slider.boundingBox();
	if (!box) throw new Error('there is no weight to be dragged');
	const y = box.y + box.height / 2;
	let x = box.x + box.width / 4;
	await page.mouse.move(x, y);
	await page.mouse.down();
	const nextFrame = (): Promise<unknown> =>
		page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
	const peerTable = table(
		Object.fromEntries([
			['code', rows.map(({ code }) => code)],
			...SUBJECTS.map((_, at) => [`v${at}`, rows.map(({ values }) => (values[at] ?? 0) / 90)]),
		]),
	);
	let weight = 0.2;
	const taken = await interleave(times(ROUNDS), {
		ours: async () => {
			// there and back, so that every round moves over the same weights
			const side = x > box.x + box.width / 2 ? -STEP_PX : STEP_PX;
			const before = await scriptSeconds(cdp);
			for (let move = 0; move < MOVES; move++) {
				await page.mouse.move((x += side), y);
				await nextFrame();
			}
			return (((await scriptSeconds(cdp)) - before) * 1000) / MOVES;
		},
		peer: () => {
			const start = performance.now();
			for (let move = 0; move < MOVES; move++) {
				weight += 0.001;
				const rest = [1, 2, 3, 4].map((at) => `0.2 * d.v${at}`).join(' + ');
				peerTable
					.derive({ score: `d => ${weight} * d.v0 + ${rest}` })
					.orderby(desc('score'))
					.derive({ rank: 'd => op.rank()' })
					.slice(0, QUOTA)
					.objects();
			}
			return (performance.now() - start) / MOVES;
		},
	});
	await page.mouse.up();
	await context.close();
	return taken;
}

/** What a weight that is dragged costs on the page. */
export const priorityDragBench: Bench = {
	names: NAMES,
	run: async (context) => {
		const measured: Measurement[] = [];
		for (const name of NAMES.filter(context.wants)) {
			const { ours, peer } = await measure(context, name);
			measured.push({
				name,
				ours,
				peer,
				unit: 'ms',
				better: 'lower',
				n: context.times(ROUNDS),
				goal: { of: 'ours', atMost: 16 },
			});
		}
		return measured;
	},
};
