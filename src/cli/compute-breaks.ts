import { classBreaks } from '../core/classify/class-breaks.ts';
import { CLASS_METHODS, type ClassMethod } from '../core/classify/class-request.ts';
import { classCounts } from '../core/classify/class-index.ts';
import { diagnose, type Diagnostic } from '../core/model/diagnostic.ts';
import { Misuse } from './command.ts';
import {
	kindOf,
	noteOf,
	readFigures,
	readNumbers,
	type ComputeMethod,
	type JsonObject,
} from './compute-method.ts';

/** Methods by the data, the limits or the anchors, whatever number of classes is asked for. */
const FOLLOWS_DATA: readonly ClassMethod[] = ['head-tail', 'sd', 'manual', 'unclassed'];
const DEFAULT_CLASSES = 5;
const MOST_CLASSES = 100;

/**
 * Class breaks, as the map makes them: {@link classBreaks}.
 *
 * `{values, method, classes?, breaks?, anchors?}` gives `{breaks, counts, closed, missing, notes}`.
 * Where all values are equal `breaks` holds that value once, for the one class.
 */
export const BREAKS: ComputeMethod = {
	input: `{"values": [1.5, null, 3], "method": "${CLASS_METHODS.join('|')}", "classes": 5, "breaks": [2], "anchors": [1]}`,
	compute: (request) => {
		const values = readFigures(request, 'values', 'kept');
		const method = readMethod(request);
		const wanted = readClasses(request);
		const limits = readNumbers(request, 'breaks') ?? [];
		const anchors = readNumbers(request, 'anchors') ?? [];
		if (method === 'manual' && limits.length === 0)
			throw new Misuse('metode manual memerlukan "breaks", larik batas kelas');
		if (method === 'snap' && anchors.length === 0)
			throw new Misuse('metode snap memerlukan "anchors", larik angka acuan');
		const present = values.filter((value) => value !== null);
		const count = wanted ?? DEFAULT_CLASSES;
		const { breaks, diagnostics } = classBreaks(present, { method, count, limits, anchors });
		const finite = present.filter(Number.isFinite);
		const counts = breaks.length > 0 ? classCounts(finite, breaks) : [];
		const notes: Diagnostic[] = [...diagnostics];
		const isAsked = wanted !== null && FOLLOWS_DATA.includes(method);
		if (isAsked && counts.length > 1 && counts.length !== wanted && diagnostics.length === 0)
			notes.push(diagnose('classes-follow-data', { wanted, made: counts.length }));
		return {
			answer: {
				breaks: [...new Set(breaks)],
				counts,
				closed: 'left',
				missing: values.length - finite.length,
				notes: notes.map(noteOf),
			},
			isComputed: breaks.length > 0,
		};
	},
};

function readMethod({ method }: JsonObject): ClassMethod {
	const known = CLASS_METHODS.find((each) => each === method);
	if (known) return known;
	throw new Misuse(
		`"method" harus salah satu dari ${CLASS_METHODS.join(', ')}; yang datang ${kindOf(method)}`,
	);
}

function readClasses({ classes }: JsonObject): number | null {
	if (classes === undefined || classes === null) return null;
	if (typeof classes === 'number' && Number.isInteger(classes))
		if (classes >= 1 && classes <= MOST_CLASSES) return classes;
	throw new Misuse(
		`"classes" harus bilangan bulat 1 sampai ${MOST_CLASSES}; yang datang ${kindOf(classes)}`,
	);
}
