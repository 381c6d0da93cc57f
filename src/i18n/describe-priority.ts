import type { PriorityNote, Reason } from '../core/priority/judgement.ts';
import type { Refusal } from '../core/priority/priority-input.ts';
import type { Difference } from '../core/priority/verify-decision.ts';
import { formatNumber, formatPlain } from './format-value.ts';
import {
	figureText,
	indicatorText,
	levelText,
	placeText,
	resolvedText,
	type RuleWords,
} from './describe-rule.ts';
import { isPriorityMessage, priorityMessage } from './priority-messages.ts';
import { AREA_LEVELS } from '../core/model/area.ts';

/** Decimals of a composite score. */
const SCORE_DECIMALS = 4;

/** Why an area is where it is, with its numbers. */
export function describeReason(words: RuleWords, reason: Reason): string {
	const { language } = words;
	const say = priorityMessage;
	switch (reason.code) {
		case 'criterion-met':
		case 'criterion-not-met':
			return say(language, `reason.${reason.code}`, {
				indicator: indicatorText(words, reason.indicator),
				value: figureText(words, reason.indicator, reason.value),
				is: say(language, `is.${reason.is}`),
				than: resolvedText(words, reason.indicator, reason.than),
			});
		case 'too-near':
			return say(language, 'reason.too-near', {
				indicator: indicatorText(words, reason.indicator),
				difference: figureText(words, reason.indicator, Math.abs(reason.difference)),
			});
		case 'rse-caution':
			return say(language, 'reason.rse-caution', {
				indicator: indicatorText(words, reason.indicator),
				rse: formatNumber(language, reason.rse, 1),
			});
		case 'figure-covers-more':
			return say(language, 'reason.figure-covers-more', {
				indicator: indicatorText(words, reason.indicator),
			});
		case 'quadrant':
			return say(language, 'reason.quadrant', {
				quadrant: reason.quadrant,
				first: indicatorText(words, reason.indicators[0]),
				firstValue: figureText(words, reason.indicators[0], reason.values[0]),
				firstLine: resolvedText(words, reason.indicators[0], reason.lines[0]),
				second: indicatorText(words, reason.indicators[1]),
				secondValue: figureText(words, reason.indicators[1], reason.values[1]),
				secondLine: resolvedText(words, reason.indicators[1], reason.lines[1]),
			});
		case 'coverage':
			return say(language, 'reason.coverage', {
				indicator: indicatorText(words, reason.indicator),
				value: figureText(words, reason.indicator, reason.value),
				share: formatNumber(language, reason.share * 100, 2),
				cumulative: formatNumber(language, reason.cumulative * 100, 2),
			});
		case 'composite':
			return say(language, 'reason.composite', {
				score: formatNumber(language, reason.score, SCORE_DECIMALS),
				parts: reason.values
					.map(
						(value, at) =>
							`${indicatorText(words, at)} ${value === null ? '–' : figureText(words, at, value)}`,
					)
					.join('; '),
			});
		case 'gap': {
			const points = figureText(words, reason.indicator, reason.gap);
			return say(language, reason.people === null ? 'reason.gap' : 'reason.gapPeople', {
				indicator: indicatorText(words, reason.indicator),
				value: figureText(words, reason.indicator, reason.value),
				gap: points,
				than: resolvedText(words, reason.indicator, reason.target),
				people: formatPlain(language, reason.people ?? 0),
			});
		}
		case 'pace':
			return say(language, 'reason.pace', {
				indicator: indicatorText(words, reason.indicator),
				need: formatNumber(language, reason.need, 3),
				observed: formatNumber(language, reason.observed, 3),
				than: resolvedText(words, reason.indicator, reason.target),
				status: say(language, `pace.${reason.status}`),
			});
		case 'cluster':
			return say(language, 'reason.cluster', {
				indicator: indicatorText(words, reason.indicator),
				value: figureText(words, reason.indicator, reason.value),
				kind: say(language, `cluster.${reason.cluster}`),
				p: formatNumber(language, reason.p, 4),
				q: formatNumber(language, reason.q, 4),
			});
		case 'picked':
			return say(language, 'reason.picked');
		case 'guaranteed':
			return say(language, 'reason.guaranteed', { place: placeText(words, reason.parent) });
		case 'beyond-quota':
			return say(language, 'reason.beyond-quota', { total: reason.total });
		case 'tied-at-cut':
			return say(language, 'reason.tied-at-cut', { areas: reason.areas, seats: reason.seats });
		case 'tie-broken':
			return say(language, `reason.tie-broken.${reason.by}`);
		case 'added':
		case 'removed': {
			const by = reason.by ? say(language, 'reason.by', { by: reason.by }) : '';
			return say(language, `reason.${reason.code}`, { reason: reason.reason }) + by;
		}
	}
}

/** Why an area could not be judged. */
export function describeRefusal(words: RuleWords, { reason, indicator, rse }: Refusal): string {
	const key = reason.startsWith('<') ? 'refused.small' : `refused.${reason}`;
	return priorityMessage(words.language, isPriorityMessage(key) ? key : 'refused.missing', {
		indicator: indicatorText(words, indicator),
		reason,
		rse: formatNumber(words.language, rse ?? 0, 1),
	});
}

/** What is said of a list, or instead of one. */
export function describeNote(words: RuleWords, { code, params }: PriorityNote): string {
	const { language } = words;
	const worded: Record<string, string | number | readonly string[]> = {};
	for (const [name, value] of Object.entries(params)) {
		if (name === 'indicator' && typeof value === 'number')
			worded[name] = indicatorText(words, value);
		else if ((name === 'level' || name === 'lowest') && typeof value === 'string')
			worded[name] = levelWord(words, value);
		else if (name === 'area' && typeof value === 'string') worded[name] = placeText(words, value);
		else if (name === 'areas' && Array.isArray(value))
			worded[name] = value.map((area: string) => placeText(words, area));
		else if (typeof value === 'number' && !Number.isInteger(value))
			worded[name] = formatNumber(language, value, 2);
		else worded[name] = value;
	}
	const text = priorityMessage(language, `note.${code}`, worded);
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function levelWord({ language }: RuleWords, level: string): string {
	const known = AREA_LEVELS.find((each) => each === level);
	return known ? levelText(language, known) : level;
}

/** What differs from a decision, named. */
export function describeDifference(words: RuleWords, difference: Difference): string {
	const { language } = words;
	const say = priorityMessage;
	const number = (value: number | null): string =>
		value === null
			? say(language, 'none')
			: new Intl.NumberFormat(language === 'id' ? 'id-ID' : 'en-GB', {
					maximumSignificantDigits: 12,
				}).format(value);
	switch (difference.what) {
		case 'edited':
			return editedText(words, difference.path);
		case 'input-absent':
		case 'input-extra':
		case 'input-changed':
			return say(language, `differs.${difference.what}`, { name: difference.name });
		case 'hide-below':
			return say(language, 'differs.hide-below', {
				name: difference.name,
				before: difference.before,
				after: difference.after,
			});
		case 'codes':
			return say(language, 'differs.codes');
		case 'boundaries':
			return say(language, 'differs.boundaries', {
				before: difference.before ?? say(language, 'none'),
				after: difference.after ?? say(language, 'none'),
			});
		case 'figure':
			return say(language, 'differs.figure', {
				area: placeText(words, difference.area),
				column: difference.column,
				before: number(difference.before),
				after: number(difference.after),
			});
		case 'rank':
		case 'score':
			return say(language, `differs.${difference.what}`, {
				area: placeText(words, difference.area),
				before: number(difference.before),
				after: number(difference.after),
			});
		case 'level':
			return say(language, 'differs.level', {
				before: levelWord(words, difference.before),
				after: levelWord(words, difference.after),
			});
		case 'no-list':
			return say(language, 'differs.no-list', {
				problems: difference.problems.map((each) => describeNote(words, each)).join(' '),
			});
		default:
			return say(language, `differs.${difference.what}`, {
				area: placeText(words, difference.area),
			});
	}
}

/** A part of a record that was changed, by what it is: a weight, the seed, a change by hand. */
function editedText({ language }: RuleWords, path: string): string {
	const at = (pattern: RegExp): number | null => {
		const found = pattern.exec(path)?.[1];
		return found === undefined ? null : Number(found) + 1;
	};
	const weight = at(/^request\.rule\.weights\.(\d+)/);
	if (weight !== null) return priorityMessage(language, 'differs.weight', { number: weight });
	if (path === 'request.seed') return priorityMessage(language, 'differs.seed');
	const override = at(/^request\.overrides\.(\d+)/);
	const part = path.replace(/^request\./, '');
	if (override !== null)
		return priorityMessage(language, 'differs.override', { number: override, part });
	if (path === 'result') return priorityMessage(language, 'differs.result');
	const isRule = path.startsWith('request.');
	return priorityMessage(language, isRule ? 'differs.rule' : 'differs.part', { part });
}
