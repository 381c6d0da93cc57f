import { lorenzCurve } from '../core/inequality/lorenz-curve.ts';
import { povertyMeasures } from '../core/inequality/poverty-gap.ts';
import { Misuse } from './command.ts';
import {
	answerOf,
	kindOf,
	readFigures,
	type ComputeMethod,
	type JsonObject,
} from './compute-method.ts';

/** The Gini coefficient: {@link lorenzCurve}. */
export const GINI: ComputeMethod = {
	input: '{"values": [1, 2, null, 5], "weights": [1, 1, 1, 2]}',
	compute: (request) =>
		answerOf(
			lorenzCurve(readFigures(request, 'values'), readList(request, 'weights')),
			({ gini, order, missing }) => ({ gini, n: order.length, missing: missing.length }),
		),
};

/** The Lorenz curve, or with `by` a concentration curve: {@link lorenzCurve}. */
export const LORENZ: ComputeMethod = {
	input: '{"values": [1, 2, null, 5], "weights": [1, 1, 1, 2], "by": [4, 3, 2, 1]}',
	compute: (request) => {
		const asked = { ...readList(request, 'weights'), ...readList(request, 'by') };
		return answerOf(
			lorenzCurve(readFigures(request, 'values'), asked),
			({ population, share, gini, order, missing }) => ({
				points: Array.from(population, (each, at) => [each, share[at]]),
				population: Array.from(population),
				share: Array.from(share),
				order: Array.from(order),
				...(asked.by ? { concentration: gini } : { gini }),
				missing: missing.length,
			}),
		);
	},
};

/** P0, P1 and P2: {@link povertyMeasures}. */
export const FGT: ComputeMethod = {
	input: '{"values": [350000, 620000], "line": 550458, "weights": [4, 5]}',
	compute: (request) => {
		const { line } = request;
		if (typeof line !== 'number')
			throw new Misuse(`"line" harus garis kemiskinan, angka; yang datang ${kindOf(line)}`);
		const { weights } = readList(request, 'weights');
		return answerOf(
			povertyMeasures(readFigures(request, 'values'), line, weights),
			({ p0, p1, p2, poor, population, gap, missing }) => ({
				P0: p0,
				P1: p1,
				P2: p2,
				poor,
				population,
				gap,
				missing: missing.length,
			}),
		);
	},
};

/** A list of numbers that may be left out, under its own name. */
function readList<Field extends 'weights' | 'by'>(
	request: JsonObject,
	field: Field,
): Partial<Record<Field, (number | null)[]>> {
	const list: Partial<Record<Field, (number | null)[]>> = {};
	if (request[field] !== undefined && request[field] !== null)
		list[field] = readFigures(request, field);
	return list;
}
