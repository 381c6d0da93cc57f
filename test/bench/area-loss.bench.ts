import type { Bench } from './bench.ts';
import type { BenchSite } from './bench-site.ts';
import { NATION } from './bench-site.ts';
import type { RendererName, Scheme } from './page/bench-page.ts';

const TWO = 'no-area-lost/2px';
const ONE = 'no-area-lost/1px';
/** Every mixture of full and no red, green and blue: three bits a round. */
const EIGHT = [
	'#000000',
	'#0000ff',
	'#00ff00',
	'#00ffff',
	'#ff0000',
	'#ff00ff',
	'#ffff00',
	'#ffffff',
];
/** What is no area is in the middle of every channel, so that it says nothing. */
const NO_AREA = '#808080';
/** Bits of an area's number, and of its check. */
const NUMBER_BITS = 13;
const CHECK_BITS = 5;
const ROUNDS = (NUMBER_BITS + CHECK_BITS) / 3;
/** How far a channel must be from the middle to count: a third of all there is. */
const EVIDENCE = 42;
/** Pixels an area may be off its outline at full detail. */
const SLACK_PX = 2.5;

/** Number and check of an area as one word: a mixture of areas gives a wrong check, mostly. */
function wordOf(area: number): number {
	return (area << CHECK_BITS) | ((area * 11 + (area >> 5)) % (1 << CHECK_BITS));
}

/** Colourings that tell every area apart: round by round, three bits of its word. */
function codedSchemes({ raster }: BenchSite): Scheme[] {
	return Array.from({ length: ROUNDS }, (_, round) => ({
		classes: raster.codes.map((__, area) => (wordOf(area) >> (round * 3)) & 7),
		// any pixel that shows no area tells that the map is there
		pixels: [{ x: 1, y: 1, color: NO_AREA }],
	}));
}

/** The areas of which some pixel shows a third of their colour or more, near where they are. */
async function shownAreas(site: BenchSite, name: RendererName): Promise<Set<number>> {
	const page = await site.open(name);
	await page.call(
		'mount',
		{ camera: NATION, colors: EIGHT, hasLines: false, ground: NO_AREA },
		codedSchemes(site),
	);
	const words = new Int32Array(site.raster.areas.length);
	for (let round = 0; round < ROUNDS; round++) {
		const rgb = Buffer.from((await page.call('pictureOf', round)).rgb, 'base64');
		words.forEach((word, pixel) => {
			if (word < 0) return;
			// red is the highest of the three bits
			for (let channel = 0; channel < 3; channel++) {
				const away = (rgb[pixel * 3 + channel] ?? 0) - 128;
				if (Math.abs(away) < EVIDENCE) {
					words[pixel] = -1;
					return;
				}
				if (away > 0) words[pixel] = (words[pixel] ?? 0) | (1 << (round * 3 + 2 - channel));
			}
		});
	}
	await page.close();
	const { boxes, widthPx } = site.raster;
	const shown = new Set<number>();
	words.forEach((word, pixel) => {
		const area = word >> CHECK_BITS;
		const box = boxes[area];
		if (word < 0 || !box || wordOf(area) !== word) return;
		const [x, y] = [(pixel % widthPx) + 0.5, Math.floor(pixel / widthPx) + 0.5];
		const isNear =
			x > box[0] - SLACK_PX &&
			x < box[2] + SLACK_PX &&
			y > box[1] - SLACK_PX &&
			y < box[3] + SLACK_PX;
		if (isNear) shown.add(area);
	});
	return shown;
}

/**
 * Of the kecamatan that cover pixels when drawn at full detail, how many are seen on the national map.
 * Lines are left out on both sides: a hair of a border must not hide an area.
 */
export const areaLossBench: Bench = {
	names: [TWO, ONE],
	run: async ({ site, say }) => {
		const opened = await site();
		const { covered } = opened.raster;
		const [ours, peer] = [
			await shownAreas(opened, 'ours'),
			await shownAreas(opened, 'feature-state'),
		];
		const share = (name: string, isAsked: (pixels: number) => boolean, atLeast: number) => {
			const asked = [...covered.keys()].filter((area) => isAsked(covered[area] ?? 0));
			const percent = (shown: ReadonlySet<number>): number =>
				(100 * asked.filter((area) => shown.has(area)).length) / asked.length;
			const lost = asked.filter((area) => !ours.has(area));
			say(
				`${name}: ${lost.length} lost ${lost
					.slice(0, 8)
					.map((area) => opened.raster.codes[area])
					.join(' ')}`,
			);
			return {
				name,
				ours: percent(ours),
				peer: percent(peer),
				unit: '%',
				better: 'higher',
				n: asked.length,
				goal: { of: 'ours', atLeast },
			} as const;
		};
		return [share(TWO, (pixels) => pixels >= 2, 100), share(ONE, (pixels) => pixels === 1, 90)];
	},
};
