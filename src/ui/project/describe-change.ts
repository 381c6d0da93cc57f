import { parseAreaCode } from '../../core/area/area-code.ts';
import type { Comparison } from '../../core/view/view-state.ts';
import { formatPeriod } from '../../i18n/format-value.ts';
import {
	isProjectMessageKey,
	projectText,
	type ProjectMessageKey,
} from '../../i18n/project-messages.ts';
import { isMessageKey, type MessageParams } from '../../i18n/translate.ts';
import type { Change } from '../../state/moment.ts';
import type { Session } from '../../state/session.svelte.ts';

/**
 * What a person did, in few words without a verb form: `pilih kuantil`. Of several changes that were
 * one step the weightiest is named.
 */
export function describeChange(session: Session, [change]: readonly Change[]): string {
	if (!change) return '';
	const { language } = session.preferences;
	const t = (...said: [ProjectMessageKey, MessageParams?]): string =>
		projectText(language, ...said);
	switch (change.kind) {
		case 'decision':
			return t(`change.decision.${change.field}`);
		case 'priority':
			return t(`change.priority.${change.field}`);
		case 'slice':
		case 'view': {
			const isComparing = change.field === 'comparison';
			if (isComparing && change.value === null) return t('change.comparisonNone');
			const key = `change.${change.field}`;
			return isProjectMessageKey(key)
				? t(key, { value: valueOf(session, change.field, change.value) })
				: t('change.other');
		}
		case 'sources':
		case 'targets':
		case 'registers':
			return t(`change.${change.kind}`);
		case 'sheet':
			return t('change.sheet');
		case 'shown':
			return change.file ? t('change.shown', { file: change.file }) : t('change.bundled');
		default:
			return t(`change.${change.kind}`, { file: change.file });
	}
}

/** A value as a person reads it; empty where its name alone says enough. */
function valueOf(session: Session, field: string, value: unknown): string | number {
	if (field === 'comparison') {
		const other = value as Comparison;
		if ('column' in other) return other.column;
		return 'period' in other
			? valueOf(session, 'period', other.period)
			: valueOf(session, 'indicator', other.indicator);
	}
	if (typeof value === 'number') return value;
	if (typeof value !== 'string')
		return field === 'within' ? projectText(session.preferences.language, 'change.nation') : '';
	const { language } = session.preferences;
	const { catalogue, gazetteer } = session.atlas;
	switch (field) {
		case 'indicator':
			return catalogue?.indicators.find(({ id }) => id === value)?.name[language] ?? value;
		case 'period':
			return formatPeriod(language, value);
		case 'level': {
			const key = `level.lower.${value}`;
			return isMessageKey(key) ? session.t(key) : value;
		}
		case 'classMethod': {
			const key = `classes.${value}`;
			return isMessageKey(key) ? session.t(key).toLowerCase() : value;
		}
		case 'within': {
			const code = parseAreaCode(value);
			return (code && gazetteer?.registry.get(code)?.name) ?? value;
		}
		default:
			return value;
	}
}
