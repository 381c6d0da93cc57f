import { ScatterplotLayer } from '@deck.gl/layers';
import type { MapAppearance, MapSymbol } from '../core/figure/map-appearance.ts';
import type { MapTheme } from '../core/figure/map-theme.ts';
import type { AreaCode } from '../core/model/area.ts';
import { rgb } from './dot-layer.ts';

/** Share of full ink a circle is filled with, so that overlaps show. */
const FILL_ALPHA = 184;
/** The same of a circle that steps back. */
const ASIDE_ALPHA = 40;

/** An attribute as deck.gl takes it to the graphics card. */
interface Attribute {
	readonly value: Float64Array | Float32Array | Uint8Array;
	readonly size: number;
}

/** What circles are drawn of, but for their fill. */
interface Circles {
	readonly symbols: readonly MapSymbol[];
	readonly getPosition: Attribute;
	readonly getRadius: Attribute;
	/** Where the circle of an area is among them. */
	readonly at: ReadonlyMap<AreaCode, number>;
}

/** What circles are filled with while these areas are emphasized. */
interface Fills {
	readonly theme: MapTheme;
	readonly emphasis: ReadonlySet<AreaCode> | null;
	readonly circles: Circles;
	/** Four bytes for each circle: its ink, and how much of it. */
	readonly inks: Uint32Array<ArrayBuffer>;
}

/**
 * Draws circles sized by counts, the first one lowest.
 *
 * Places and radii go to the graphics card once, and four bytes a circle when others step back; of those
 * only what changed is made anew: a list of all kecamatan is recoloured at every move of a line that is
 * dragged.
 *
 * @returns a function that makes the layer; the same circles with the same fill make no work
 */
export function circleLayers(): (
	appearance: Pick<MapAppearance, 'symbols' | 'theme'>,
	emphasis: ReadonlySet<AreaCode> | null,
) => ScatterplotLayer {
	let circles: Circles | null = null;
	let filled: Fills | null = null;
	let data: { length: number; attributes: Record<string, Attribute> } | null = null;
	return ({ symbols, theme }, emphasis) => {
		if (circles?.symbols !== symbols) circles = circlesOf(symbols);
		if (
			filled?.circles !== circles ||
			filled.theme.name !== theme.name ||
			filled.emphasis !== emphasis
		) {
			const { getPosition, getRadius } = circles;
			filled = fillsOf({ circles, theme, emphasis }, filled);
			const getFillColor = { value: new Uint8Array(filled.inks.buffer), size: 4 };
			data = { length: symbols.length, attributes: { getPosition, getRadius, getFillColor } };
		}
		return new ScatterplotLayer({
			id: 'symbols',
			data,
			radiusUnits: 'pixels',
			getLineColor: rgb(theme.symbolEdge),
			stroked: true,
			lineWidthUnits: 'pixels',
			getLineWidth: 1,
			updateTriggers: { getLineColor: theme.name },
		});
	};
}

function circlesOf(symbols: readonly MapSymbol[]): Circles {
	const lngLats = new Float64Array(2 * symbols.length);
	const radii = new Float32Array(symbols.length);
	symbols.forEach(({ lngLat, radiusPx }, at) => {
		lngLats.set(lngLat, 2 * at);
		radii[at] = radiusPx;
	});
	return {
		symbols,
		getPosition: { value: lngLats, size: 2 },
		getRadius: { value: radii, size: 1 },
		at: new Map(symbols.map(({ area }, at) => [area, at])),
	};
}

/** Fills of circles, by those of before where only other areas are emphasized. */
function fillsOf(wanted: Omit<Fills, 'inks'>, before: Fills | null): Fills {
	const { circles, theme, emphasis } = wanted;
	const [full = 0, aside = 0] = [FILL_ALPHA, ASIDE_ALPHA].map((alpha) => {
		const bytes = Uint8Array.of(...rgb(theme.symbol), alpha);
		return new Uint32Array(bytes.buffer)[0] ?? 0;
	});
	const isLike = before?.circles === circles && before.theme.name === theme.name;
	if (!emphasis || !before?.emphasis || !isLike) {
		const inks = Uint32Array.from(circles.symbols, ({ area }) =>
			emphasis && !emphasis.has(area) ? aside : full,
		);
		return { ...wanted, inks };
	}
	const inks = before.inks.slice();
	for (const [areas, ink] of [
		[before.emphasis, aside],
		[emphasis, full],
	] as const)
		for (const area of areas) {
			const at = circles.at.get(area);
			if (at !== undefined) inks[at] = ink;
		}
	return { ...wanted, inks };
}
