import { group } from 'd3-array';
import {
	POVERTY_ASPECTS,
	type IndicatorDefinition,
	type PovertyAspect,
} from '../indicator/indicator-definition.ts';

/** A column that an index may be made of, and what it is known to measure; null for what nobody knows. */
export interface TemplateColumn {
	readonly id: string;
	readonly definition: Pick<IndicatorDefinition, 'aspect' | 'measure' | 'direction'> | null;
}

/** An index of the four aspects of a *Potret Kemiskinan*, as far as there are columns for them. */
export interface AspectTemplate {
	readonly parts: readonly {
		readonly id: string;
		readonly aspect: PovertyAspect;
		/** In percent; all of them add up to 100. */
		readonly weight: number;
		readonly direction: 'higher-is-worse' | 'higher-is-better';
	}[];
	/** Aspects that no column speaks of, in the portrait's order. */
	readonly without: readonly PovertyAspect[];
}

/**
 * The columns of each aspect of a *Potret Kemiskinan*, each aspect with the same weight, shared evenly
 * by its columns. Aspects without a column get none, and theirs goes to the others.
 *
 * Counts are left out, which say how large an area is, and so is what is neither good nor bad.
 *
 * @param columns  in any order; parts come by aspect, then in this order
 * @returns        no parts where no column is of any aspect
 *
 * @example aspectTemplate([{ id: 'P0', definition: { aspect: 'pendapatan', measure: 'rate', direction: 'higher-is-worse' } }]).without // ['pendidikan', 'kesehatan', 'layanan-dasar']
 */
export function aspectTemplate(columns: readonly TemplateColumn[]): AspectTemplate {
	const usable = columns.flatMap(({ id, definition }) => {
		if (!definition?.aspect || definition.measure === 'count') return [];
		const { aspect, direction } = definition;
		return direction === 'neutral' ? [] : [{ id, aspect, direction }];
	});
	const byAspect = group(usable, ({ aspect }) => aspect);
	return {
		parts: POVERTY_ASPECTS.flatMap((aspect) => {
			const own = byAspect.get(aspect) ?? [];
			return own.map((part) => ({ ...part, weight: 100 / byAspect.size / own.length }));
		}),
		without: POVERTY_ASPECTS.filter((aspect) => !byAspect.has(aspect)),
	};
}
