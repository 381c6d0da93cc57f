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
}

/**
 * Draws circles sized by counts, the first one lowest.
 *
 * Places and radii go to the graphics card once, and four bytes a circle when others step back: a list of
 * all kecamatan is recoloured at every move of a line that is dragged.
 *
 * @returns a function that makes the layer; the same circles with the same fill make no work
 */
export function circleLayers(): (
	appearance: Pick<MapAppearance, 'symbols' | 'theme'>,
	emphasis: ReadonlySet<AreaCode> | null,
) => ScatterplotLayer {
	let circles: Circles | null = null;
	let filled: {
		readonly circles: Circles;
		readonly theme: MapTheme;
		readonly emphasis: ReadonlySet<AreaCode> | null;
		readonly data: { length: number; attributes: Record<string, Attribute> };
	} | null = null;
	return ({ symbols, theme }, emphasis) => {
		if (circles?.symbols !== symbols) circles = circlesOf(symbols);
		if (
			filled?.circles !== circles ||
			filled.theme.name !== theme.name ||
			filled.emphasis !== emphasis
		) {
			const { getPosition, getRadius } = circles;
			const getFillColor = fillsOf(symbols, theme, emphasis);
			const data = { length: symbols.length, attributes: { getPosition, getRadius, getFillColor } };
			filled = { circles, theme, emphasis, data };
		}
		return new ScatterplotLayer({
			id: 'symbols',
			data: filled.data,
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
	};
}

/** Four bytes for each circle: its ink, and how much of it. */
function fillsOf(
	symbols: readonly MapSymbol[],
	theme: MapTheme,
	emphasis: ReadonlySet<AreaCode> | null,
): Attribute {
	const fills = new Uint32Array(symbols.length);
	const [full, aside] = [FILL_ALPHA, ASIDE_ALPHA].map((alpha) => {
		const bytes = Uint8Array.of(...rgb(theme.symbol), alpha);
		return new Uint32Array(bytes.buffer)[0] ?? 0;
	});
	symbols.forEach(({ area }, at) => {
		fills[at] = (emphasis && !emphasis.has(area) ? aside : full) ?? 0;
	});
	return { value: new Uint8Array(fills.buffer), size: 4 };
}
