/** A colour in OKLab: lightness, and two axes of hue. */
type Oklab = readonly [lightness: number, greenRed: number, blueYellow: number];

/**
 * Colours along a line through anchors, mixed in OKLab, where equal steps look about equal.
 *
 * Written out because the first screen has no room for a colour library; a test holds it to one.
 *
 * @param anchors  `#rrggbb`, at least one, at even distances
 * @param places   0 at the first anchor, 1 at the last
 * @returns        one `#rrggbb` for each place; anchors come back as they are
 *
 * Source: Björn Ottosson, "A perceptual color space for image processing", 2020.
 *
 * @example rampColors(['#000000', '#ffffff'], [0, 1]) // ['#000000', '#ffffff']
 */
export function rampColors(anchors: readonly string[], places: readonly number[]): string[] {
	const labs = anchors.map(toOklab);
	return places.map((place) => {
		const along = Math.min(1, Math.max(0, place)) * (labs.length - 1);
		const at = Math.floor(along);
		const from = labs[at] ?? [0, 0, 0];
		const to = labs[at + 1] ?? from;
		const part = along - at;
		return toHex(from.map((value, axis) => value + ((to[axis] ?? 0) - value) * part));
	});
}

/**
 * The channels of a colour in linear light, 0 to 1.
 *
 * @param hex  `#rrggbb`
 *
 * @example linearChannels('#ffffff') // [1, 1, 1]
 */
export function linearChannels(hex: string): readonly [red: number, green: number, blue: number] {
	const value = Number.parseInt(hex.slice(1), 16);
	const linear = (shift: number): number => {
		const channel = ((value >> shift) & 255) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	};
	return [linear(16), linear(8), linear(0)];
}

function toOklab(hex: string): Oklab {
	const [r, g, b] = linearChannels(hex);
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

function toHex([lightness = 0, a = 0, b = 0]: readonly number[]): string {
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return fromLinear([
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	]);
}

/**
 * The colour of channels in linear light, those outside 0 to 1 held at the ends.
 *
 * @example fromLinear([1, 1, 1]) // '#ffffff'
 */
export function fromLinear(channels: readonly number[]): string {
	const digits = channels.map((linear) => {
		const channel = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055;
		const byte = Math.round(255 * Math.min(1, Math.max(0, channel)));
		return byte.toString(16).padStart(2, '0');
	});
	return `#${digits.join('')}`;
}
