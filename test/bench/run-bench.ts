import { openSite, type BenchSite } from './bench-site.ts';
import { judge, rowsAsJson, rowsAsTable, type BenchRow } from './bench-row.ts';
import type { Bench, BenchContext } from './bench.ts';
import { areaLossBench } from './area-loss.bench.ts';
import { embedBench } from './embed.bench.ts';
import { firstPaintBench } from './first-paint.bench.ts';
import { frameBench } from './frame.bench.ts';
import { heapBench } from './heap.bench.ts';
import { joinBench } from './join.bench.ts';
import { pageBench } from './page.bench.ts';
import { priorityDragBench } from './priority-drag.bench.ts';
import { readBench } from './read.bench.ts';
import { reclassBench } from './reclass.bench.ts';
import { recolourBench } from './recolour.bench.ts';
import { searchBench } from './search.bench.ts';
import { statisticsBench } from './statistics.bench.ts';

/** Every bench; a new subject adds itself here. */
const BENCHES: readonly Bench[] = [
	recolourBench,
	reclassBench,
	frameBench,
	firstPaintBench,
	areaLossBench,
	pageBench,
	embedBench,
	heapBench,
	joinBench,
	priorityDragBench,
	readBench,
	searchBench,
	statisticsBench,
];

/**
 * `npm run bench -- [--json] [--once] [NAME…]`: measures the rows whose name contains one of the names,
 * or all. With `--once` everything is done once, to try whether it runs: the numbers mean little.
 *
 * The table, or with `--json` the JSON, goes to stdout and everything else to stderr. Exit code 0 when
 * everything was measured, whatever the goals; 1 when something could not be; 2 for a name of no row.
 */
async function runBench(args: readonly string[]): Promise<number> {
	const parts = args.filter((each) => !each.startsWith('--'));
	const wants = (name: string): boolean =>
		parts.length === 0 || parts.some((part) => name.includes(part));
	const wanted = BENCHES.filter(({ names }) => names.some(wants));
	if (wanted.length === 0) {
		console.error(`no such row; there are ${BENCHES.flatMap(({ names }) => names).join(', ')}`);
		return 2;
	}
	const started = Date.now();
	let site: Promise<BenchSite> | null = null;
	const context: BenchContext = {
		wants,
		times: (often) => (args.includes('--once') ? 1 : often),
		site: async () => {
			// a browser that went away is started again for the benches that follow
			if (site && !(await site).browser.isConnected()) site = null;
			return (site ??= openSite());
		},
		say: (text) => {
			console.error(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
		},
	};
	const rows: BenchRow[] = [];
	let isComplete = true;
	for (const { names, run } of wanted) {
		context.say(names.filter(wants).join(', '));
		try {
			rows.push(...(await run(context)).filter(({ name }) => wants(name)).map(judge));
		} catch (error) {
			isComplete = false;
			context.say(
				`not measured: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
			);
		}
	}
	if (site) await (await (site as Promise<BenchSite>).catch(() => null))?.close();
	context.say('done');
	console.log(args.includes('--json') ? rowsAsJson(rows) : rowsAsTable(rows));
	return isComplete ? 0 : 1;
}

process.exitCode = await runBench(process.argv.slice(2));
