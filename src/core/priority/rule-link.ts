import { parseAreaCode } from '../area/area-code.ts';
import { FIRST_PATTERN, readPatternForm, writePatternForm } from '../spatial/pattern-form.ts';
import { FIRST_CLUSTERS, firstForm, USUAL_FLOOR } from './first-form.ts';
import {
	FORM_KINDS,
	THAN_KINDS,
	usedCriteria,
	type ClusterForm,
	type FormCriterion,
	type FormKind,
	type IndexForm,
	type IndexPart,
	type RuleForm,
} from './rule-form.ts';

/** Comparisons in a link, which knows no `<`. */
const IS_WORDS = { '>': 'gt', '>=': 'ge', '<': 'lt', '<=': 'le' } as const;
const PART = '~';
const INSIDE = '*';
/** What an index is made by, in a link: those that are not the first of each are written. */
const NORMALISATIONS = ['min-max', 'z-score', 'rank', 'target', 'goalposts'] as const;
const AGGREGATIONS = ['arithmetic', 'geometric'] as const;
const MISSING_POLICIES = ['leave-out', 'reweigh', 'middle'] as const;
const TIES = ['undecided', 'include', 'exclude', 'lot'] as const;
const CLUSTER_KINDS = ['high-high', 'low-low', 'high-low', 'low-high'] as const;
/** How many comparisons a form of a kind needs at least. */
const LEAST_CRITERIA: Partial<Record<FormKind, number>> = {
	list: 0,
	own: 0,
	composite: 0,
	quadrant: 2,
};
/** Between the areas of a list of one's own. */
const NEXT_AREA = '_';

/**
 * A form as the text of a link, of characters that need no escape there. Defaults are left out.
 *
 * @example writeRuleForm(firstForm('p0')) // 'threshold~p0*gt*parent'
 */
export function writeRuleForm(form: RuleForm): string {
	const criteria = usedCriteria(form).map(({ indicator, is, than, value }) =>
		[indicator, IS_WORDS[is], than === 'value' ? String(value) : than].join(INSIDE),
	);
	const options = [
		...(form.kind === 'composite' ? indexOptions(form.index) : []),
		form.kind === 'pace' && form.pace.before !== null ? `dari${INSIDE}${form.pace.before}` : '',
		form.kind === 'pace' ? `thn${INSIDE}${form.pace.by}` : '',
		form.kind === 'gap' && form.people !== '' ? `jiwa${INSIDE}${form.people}` : '',
		...(form.kind === 'clusters' ? clusterOptions(form.clusters) : []),
		form.join === 'any' ? 'any' : '',
		form.kind === 'coverage' ? `s${INSIDE}${form.percent}` : '',
		form.kind === 'list' ? `d${INSIDE}${form.list}` : '',
		form.kind === 'own' && form.areas.length > 0
			? `daftar${INSIDE}${form.areas.join(NEXT_AREA)}`
			: '',
		form.total === null ? '' : `k${INSIDE}${form.total}`,
		form.perParent === null ? '' : `m${INSIDE}${form.perParent}`,
		form.breakBy === '' ? '' : `seri${INSIDE}${form.breakBy}`,
		form.ties === 'undecided' ? '' : `t${INSIDE}${form.ties}`,
		form.seed === 1 ? '' : `b${INSIDE}${form.seed}`,
	];
	return [form.kind, ...criteria, ...options].filter(Boolean).join(PART);
}

function indexOptions({
	parts,
	normalise,
	aggregate,
	floor,
	missing,
	present,
}: IndexForm): string[] {
	return [
		...parts.map((part) => {
			const direction =
				part.direction === null ? '' : part.direction === 'higher-is-worse' ? 'n' : 't';
			const ends =
				normalise === 'target'
					? [part.low]
					: normalise === 'goalposts'
						? [part.low, part.high]
						: [];
			const flags = `w${part.isLocked ? 'k' : ''}${direction}`;
			return [part.indicator, flags, part.weight, ...ends].join(INSIDE);
		}),
		normalise === 'min-max' ? '' : `skala${INSIDE}${normalise}`,
		aggregate === 'arithmetic' ? '' : `gabung${INSIDE}${aggregate}`,
		floor === USUAL_FLOOR ? '' : `lantai${INSIDE}${floor}`,
		missing === 'leave-out' ? '' : `kosong${INSIDE}${missing}`,
		present === 75 ? '' : `ada${INSIDE}${present}`,
	];
}

/** Neighbours and chance as the link of the panel of patterns has them, in signs that are free here. */
function clusterOptions({ take, ...pattern }: ClusterForm): string[] {
	const text = writePatternForm({ ...FIRST_PATTERN, ...pattern });
	const inside = text.replaceAll(PART, NEXT_AREA).replaceAll(INSIDE, '.');
	return [
		take === null ? '' : `gugus${INSIDE}${take}`,
		text === writePatternForm(FIRST_PATTERN) ? '' : `cara${INSIDE}${inside}`,
	];
}

function readClusters(text: string): ClusterForm | null {
	const read = readPatternForm(text.replaceAll(NEXT_AREA, PART).replaceAll('.', INSIDE));
	if (!read || read.method !== FIRST_PATTERN.method) return null;
	const { neighbours, permutations, seed, isCorrected } = read;
	return { ...FIRST_CLUSTERS, neighbours, permutations, seed, isCorrected };
}

/**
 * Reads a form from a link.
 *
 * @returns null for text that is none
 *
 * @example readRuleForm('coverage~jiwa*gt*parent~s*75')?.percent // 75
 * @example readRuleForm('oracle') // null
 */
export function readRuleForm(text: string): RuleForm | null {
	const [kindText, ...parts] = text.split(PART);
	const kind = FORM_KINDS.find((each) => each === kindText);
	if (!kind) return null;
	let form: RuleForm = { ...firstForm(''), kind, criteria: [] };
	for (const part of parts) {
		const read = readPart(form, part.split(INSIDE));
		if (!read) return null;
		form = read;
	}
	if (kind === 'composite' && form.index.parts.length === 0) return null;
	return form.criteria.length >= (LEAST_CRITERIA[kind] ?? 1) ? form : null;
}

function readPart(form: RuleForm, [name = '', ...rest]: readonly string[]): RuleForm | null {
	const [text = '', last] = rest;
	if (/^wk?[nt]?$/.test(text) && last !== undefined) return readIndexPart(form, name, rest);
	if (last !== undefined) {
		const is = (['>', '>=', '<', '<='] as const).find((each) => IS_WORDS[each] === text);
		const than = THAN_KINDS.find((each) => each === last);
		const value = Number(last);
		if (!is || (!than && (last === '' || !Number.isFinite(value))) || than === 'value') return null;
		const criterion: FormCriterion = {
			indicator: name,
			is,
			than: than ?? 'value',
			value: than ? 0 : value,
		};
		return { ...form, criteria: [...form.criteria, criterion] };
	}
	const whole = /^\d{1,9}$/.test(text) ? Number(text) : null;
	if (name === 'any') return { ...form, join: 'any' };
	if (name === 'd') return /^[a-z0-9-]+$/.test(text) ? { ...form, list: text } : null;
	if (name === 'daftar') {
		const areas = text.split(NEXT_AREA).map(parseAreaCode);
		return areas.every((area) => area !== null) ? { ...form, areas } : null;
	}
	if (name === 'cara') {
		const clusters = readClusters(text);
		return clusters && { ...form, clusters: { ...clusters, take: form.clusters.take } };
	}
	const take = name === 'gugus' && CLUSTER_KINDS.find((each) => each === text);
	if (take) return { ...form, clusters: { ...form.clusters, take } };
	if (name === 'seri') return /^[a-z0-9-]+$/.test(text) ? { ...form, breakBy: text } : null;
	if (name === 'lantai') {
		const floor = Number(text);
		return floor > 0 && floor < 1 ? { ...form, index: { ...form.index, floor } } : null;
	}
	if (name === 'jiwa') return /^[a-z0-9-]+$/.test(text) ? { ...form, people: text } : null;
	if (name === 'dari')
		return /^\d{4}[\dSQ-]*$/.test(text) ? { ...form, pace: { ...form.pace, before: text } } : null;
	const ties = name === 't' && TIES.find((each) => each === text);
	if (ties) return { ...form, ties };
	const normalise = name === 'skala' && NORMALISATIONS.find((each) => each === text);
	if (normalise) return { ...form, index: { ...form.index, normalise } };
	const aggregate = name === 'gabung' && AGGREGATIONS.find((each) => each === text);
	if (aggregate) return { ...form, index: { ...form.index, aggregate } };
	const missing = name === 'kosong' && MISSING_POLICIES.find((each) => each === text);
	if (missing) return { ...form, index: { ...form.index, missing } };
	if (whole === null) return null;
	if (name === 'ada')
		return whole <= 100 ? { ...form, index: { ...form.index, present: whole } } : null;
	if (name === 'thn') return { ...form, pace: { ...form.pace, by: whole } };
	if (name === 's') return whole >= 1 && whole <= 100 ? { ...form, percent: whole } : null;
	if (name === 'k') return whole > 0 ? { ...form, total: whole } : null;
	if (name === 'm') return whole > 0 ? { ...form, perParent: whole } : null;
	return name === 'b' ? { ...form, seed: whole } : null;
}

/** One indicator of an index: its name, flags (`w`, locked `k`, direction `n` or `t`), weight, ends. */
function readIndexPart(
	form: RuleForm,
	indicator: string,
	[flags = '', ...numbers]: readonly string[],
): RuleForm | null {
	const read = numbers.map((text) => (text === '' ? NaN : Number(text)));
	const [weight = NaN, low = 0, high = 100] = read;
	if (read.some((each) => !Number.isFinite(each)) || weight < 0 || weight > 100) return null;
	const part: IndexPart = {
		indicator,
		weight,
		isLocked: flags.includes('k'),
		direction: flags.endsWith('n')
			? 'higher-is-worse'
			: flags.endsWith('t')
				? 'higher-is-better'
				: null,
		low,
		high,
	};
	return { ...form, index: { ...form.index, parts: [...form.index.parts, part] } };
}
