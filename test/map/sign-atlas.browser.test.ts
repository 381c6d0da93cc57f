import { describe, expect, it } from 'vitest';
import type { MapMark } from '../../src/core/figure/map-appearance.ts';
import { mapTheme } from '../../src/core/figure/map-theme.ts';
import { rgb } from '../../src/map/dot-layer.ts';
import { signAtlases, signKey, type SignAtlas } from '../../src/map/sign-atlas.ts';
import { codeOf } from '../core/create-area.ts';

const light = mapTheme('light');
const createMark = (text: string, isSure = true): MapMark => ({
	area: codeOf('33.01'),
	lngLat: [0, 0],
	text,
	isListed: true,
	isSure,
});

/** The colour in the picture of a sign, so many of its pixels from its left and its top. */
function inkOf({ image, places }: SignAtlas, mark: MapMark, right: number, down: number): number[] {
	const { x = 0, y = 0 } = places[signKey(mark)] ?? {};
	const at = 4 * ((y + down) * image.width + x + right);
	return [...image.data.slice(at, at + 4)];
}

describe('pictures of signs', () => {
	it('are filled for areas that are in whatever is chosen, and empty for others', () => {
		const [sure, unsure] = [createMark('1'), createMark('1', false)];
		const atlas = signAtlases()([sure, unsure], light, 1);
		if (!atlas) throw new Error('there is no picture');
		// beside the digit
		const middle = atlas.heightPx;
		expect(inkOf(atlas, sure, 14, middle)).toEqual([...rgb(light.select), 255]);
		expect(inkOf(atlas, unsure, 14, middle)).toEqual([...rgb(light.halo), 255]);
	});

	it('are clear around a plate, in the colour of its border', () => {
		const mark = createMark('1');
		const atlas = signAtlases()([mark], light, 1);
		if (!atlas) throw new Error('there is no picture');
		expect(inkOf(atlas, mark, 0, 0)).toEqual([...rgb(light.halo), 0]);
	});

	it('are as many pixels as the screen has, and are not soft on a fine one', () => {
		const [coarse, fine] = [1, 3].map((ratio) => signAtlases()([createMark('12')], light, ratio));
		const heights = [coarse, fine].map((atlas) => atlas?.places[signKey(createMark('12'))]?.height);
		expect(heights).toEqual([2 * (coarse?.heightPx ?? 0), 3 * (fine?.heightPx ?? 0)]);
	});

	it('are the very same while a list has the same signs in another order', () => {
		const atlasOf = signAtlases();
		const [first, second] = [createMark('1'), createMark('2')];
		expect(atlasOf([second, first], light, 1)).toBe(atlasOf([first, second], light, 1));
	});

	it('are others on another ground', () => {
		const atlasOf = signAtlases();
		const marks = [createMark('1')];
		expect(atlasOf(marks, mapTheme('dark'), 1)).not.toBe(atlasOf(marks, light, 1));
	});

	it('lie in rows, none on another', () => {
		const marks = Array.from({ length: 300 }, (_, at) => createMark(String(at + 1)));
		const atlas = signAtlases()(marks, light, 1);
		const places = Object.values(atlas?.places ?? {});
		const touches = places.flatMap((one, at) =>
			places
				.slice(at + 1)
				.filter(
					(other) =>
						one.x < other.x + other.width &&
						other.x < one.x + one.width &&
						one.y < other.y + other.height &&
						other.y < one.y + one.height,
				),
		);
		expect({ count: places.length, touches }).toEqual({ count: 300, touches: [] });
	});
});
