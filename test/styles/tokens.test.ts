import { readFileSync } from 'node:fs';
import { parse, formatHex8 } from 'culori';
import { describe, expect, it } from 'vitest';
import type { ThemeName } from '../../src/core/classify/color-scheme.ts';
import { DEFAULT_PALETTE, paletteColors } from '../../src/core/classify/palette.ts';
import { mapTheme, type MapTheme } from '../../src/core/figure/map-theme.ts';

const CSS = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const THEMES: readonly ThemeName[] = ['light', 'dark', 'projector'];

/** The custom properties of a ground: those of the root, then its own. */
function tokensOf(theme: ThemeName): Map<string, string> {
	const tokens = new Map<string, string>();
	for (const [, selector = '', body = ''] of CSS.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
		const isRoot = selector.includes(':root') && !/@media/.test(selector);
		if (!isRoot && !selector.includes(`[data-theme='${theme}']`)) continue;
		for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
			tokens.set(name, value.trim());
		}
	}
	return tokens;
}

/** A colour in one spelling, whatever it is written as. */
function canonical(color: string | undefined): string | undefined {
	return formatHex8(parse(color ?? ''));
}

/** Which token of the stylesheet holds a colour of the map. */
const TOKEN_OF: Readonly<Partial<Record<keyof MapTheme, string>>> = {
	sea: 'sea',
	waterline: 'waterline',
	graticule: 'graticule',
	equator: 'equator',
	seaName: 'sea-name',
	foreign: 'foreign',
	foreignLine: 'foreign-line',
	foreignName: 'foreign-name',
	context: 'context',
	borderNear: 'border-kab',
	borderFar: 'border-kab-far',
	borderOnDark: 'border-on-dark',
	borderContext: 'border-context',
	borderParent: 'border-prov',
	borderParentCase: 'border-prov-case',
	coast: 'coast',
	select: 'select',
	focus: 'focus',
	halo: 'halo',
	label: 'label',
	ink: 'ink',
	inkQuiet: 'ink-2',
	neatInk: 'neat-ink',
	neatPaper: 'paper',
	degree: 'degree',
	bare: 'bare',
	textureDot: 'tx-dot',
	textureStrong: 'tx-strong',
	symbol: 'symbol',
};
const PAIRS = THEMES.flatMap((theme) =>
	Object.entries(TOKEN_OF).map(([key, token]) => ({
		theme,
		key: key as keyof MapTheme,
		token,
	})),
);

describe('the stylesheet and the map', () => {
	it.each(PAIRS)('agree about $key on $theme', ({ theme, key, token }) => {
		expect(canonical(mapTheme(theme)[key])).toBe(canonical(tokensOf(theme).get(token)));
	});

	it.each(THEMES)('agree about the five classes on %s', (theme) => {
		const tokens = tokensOf(theme);
		const written = [1, 2, 3, 4, 5].map((rank) => canonical(tokens.get(`seq-${rank}`)));
		expect(written).toEqual(
			paletteColors(DEFAULT_PALETTE, theme, [0, 1, 2, 3, 4, 5]).map(canonical),
		);
	});
});

describe('the interface', () => {
	it('defines no token twice in one block', () => {
		const twice = [...CSS.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body = '']) => {
			const names = [...body.matchAll(/--([\w-]+):/g)].map(([, name]) => name);
			return names.filter((name, at) => names.indexOf(name) !== at);
		});
		expect(twice).toEqual([]);
	});
});
