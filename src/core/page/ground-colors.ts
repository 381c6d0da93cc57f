import { node, type FigureNode } from '../figure/figure-node.ts';

/** Attributes that hold a colour. */
const COLORED = ['fill', 'stroke'] as const;

/** What the names of a drawing's colours stand for on each ground: `--g0:#…;--g1:#…`. */
export interface GroundDeclarations {
	readonly light: string;
	readonly dark: string;
}

/**
 * Colours of a drawing that stands on a light and on a dark ground: each pair is one custom property,
 * so that the ground is changed by style alone.
 */
export class GroundColors {
	readonly #names = new Map<string, string>();

	/** What to write for a colour: the colour where both grounds have the same, else `var(--…)`. */
	of(light: string, dark: string): string {
		if (light === dark) return light;
		const key = `${light} ${dark}`;
		let name = this.#names.get(key);
		if (name === undefined) this.#names.set(key, (name = `g${this.#names.size.toString(36)}`));
		return `var(--${name})`;
	}

	/** The custom properties on both grounds, as declarations. */
	both(): GroundDeclarations {
		return { light: this.#declarations('light'), dark: this.#declarations('dark') };
	}

	#declarations(ground: 'light' | 'dark'): string {
		return [...this.#names]
			.map(([key, name]) => {
				const at = key.lastIndexOf(' ');
				return `--${name}:${ground === 'light' ? key.slice(0, at) : key.slice(at + 1)}`;
			})
			.join(';');
	}

	/**
	 * One drawing of two that differ in colours only.
	 *
	 * @param light  drawn on the light ground
	 * @param dark   the same on the dark one; what it has beyond the other is taken from it
	 */
	joined(light: FigureNode, dark: FigureNode | string | undefined): FigureNode {
		if (dark === undefined || typeof dark === 'string') return light;
		const attributes: Record<string, string | number> = { ...dark.attributes, ...light.attributes };
		for (const name of COLORED) {
			if (!(name in attributes)) continue;
			const own = String(light.attributes[name] ?? 'none').replaceAll(', ', ',');
			const other = String(dark.attributes[name] ?? 'none').replaceAll(', ', ',');
			attributes[name] = this.of(own, other);
		}
		return node(
			light.tag,
			attributes,
			light.children.map((child, at) =>
				typeof child === 'string' ? child : this.joined(child, dark.children[at]),
			),
		);
	}
}
