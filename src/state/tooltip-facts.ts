import type { AreaCode } from '../core/model/area.ts';
import { changeOf } from '../core/stats/change.ts';
import { scopeRanks } from '../core/stats/scope-ranks.ts';
import { describeChange, formatPointPeriod } from '../i18n/describe-change.ts';
import { formatFigure } from '../i18n/format-value.ts';
import { periodText } from '../i18n/period-messages.ts';
import { areaFacts } from './area-facts.ts';
import type { Session } from './session.svelte.ts';

/** What a tooltip says of an area only where its template asks: both look through all the figures. */
export interface TooltipFacts {
	/** `peringkat 2 dari 8 di Banten`; '' for an area without one. */
	readonly peringkat: string;
	/** `turun 1,14 persen poin sejak Maret 2014`; '' where nothing can be compared. */
	readonly perubahan: string;
	/** `terakhir 2021: 12,30 %`; '' for an area that has a figure, or never had one. */
	readonly earlier: string;
}

/** The rank of an area in what is worked on, and its change since the earliest comparable period. */
export function tooltipFacts(session: Session, code: AreaCode): TooltipFacts {
	const { current: layer } = session.layer;
	const registry = session.atlas.gazetteer?.registry;
	const { language } = session.preferences;
	const area = registry?.get(code);
	if (!layer || !area) return { peringkat: '', perubahan: '', earlier: '' };
	const [rank] = scopeRanks(layer, code, session.view.current.within, area.parent);
	const value = layer.figures.get(code)?.value ?? null;
	const { comparables, earlier } = areaFacts(session, layer, code);
	const [base] = comparables.comparable;
	const { measure, decimals } = layer.indicator;
	return {
		earlier:
			earlier && !layer.change
				? periodText(language, 'lastKnownShort', {
						period: formatPointPeriod(language, earlier),
						value: formatFigure(language, earlier.figure.value, layer.indicator),
					})
				: '',
		peringkat: rank
			? session.t(rank.scope ? 'card.rankIn' : 'card.rank', {
					rank: `${rank.isTied ? '=' : ''}${session.number(rank.rank)}`,
					of: rank.of,
					area: rank.scope ? (registry?.get(rank.scope)?.name ?? rank.scope) : '',
				})
			: '',
		perubahan:
			base && value !== null && !layer.change
				? [
						describeChange(
							language,
							changeOf(base.figure.value, value, measure, decimals),
							decimals,
						),
						session.t('card.since'),
						formatPointPeriod(language, base),
					].join(' ')
				: '',
	};
}
