import type { Diagnostic, Result } from '../core/model/diagnostic.ts';
import { describeDiagnostic } from '../i18n/describe-diagnostic.ts';
import { Misuse } from './command.ts';

/** An object of JSON, not looked at yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** What a method made of a request. */
export interface Computed {
	/** Printed as JSON. */
	readonly answer: JsonObject;
	/** Whether anything could be computed; else the answer is printed and the exit code is 2. */
	readonly isComputed: boolean;
}

/** One thing the command can compute, by the name it is called by. */
export interface ComputeMethod {
	/** What standard input must hold, in one line. */
	readonly input: string;
	/** @throws {@link Misuse} for a request it cannot read */
	readonly compute: (request: JsonObject) => Computed;
}

/** Something worth knowing about an answer, as the command prints it. */
export interface Note {
	readonly code: string;
	readonly severity: Diagnostic['severity'];
	readonly count: number;
	readonly message: string;
}

/** A diagnostic as a note: its code, and its sentence in Indonesian. */
export function noteOf(diagnostic: Diagnostic): Note {
	const { code, severity, count } = diagnostic;
	return { code, severity, count, message: describeDiagnostic('id', diagnostic) };
}

/**
 * What a result gives as an answer: its numbers and notes, or the notes alone where it has none.
 *
 * @param before  notes about the request, from reading it
 */
export function answerOf<T>(
	result: Result<T>,
	write: (value: T) => JsonObject,
	before: readonly Diagnostic[] = [],
): Computed {
	const notes = [...before, ...result.diagnostics].map(noteOf);
	return result.ok
		? { answer: { ...write(result.value), notes }, isComputed: true }
		: { answer: { notes }, isComputed: false };
}

/**
 * Numbers of a field, with null for missing ones.
 *
 * @param endless  what becomes of a number too large to be one (`1e999`): taken for missing it would be
 *                 left out in silence
 * @throws Misuse for a field that is no array, or holds anything but numbers and null
 */
export function readFigures(
	request: JsonObject,
	field: string,
	endless: 'refused' | 'kept' = 'refused',
): (number | null)[] {
	const given = request[field];
	if (!Array.isArray(given))
		throw new Misuse(`"${field}" harus berupa larik angka; yang datang ${kindOf(given)}`);
	return given.map((each: unknown, at) => {
		if (each === null) return each;
		if (typeof each === 'number') {
			if (Number.isFinite(each) || endless === 'kept') return each;
			throw new Misuse(`"${field}[${at}]" terlalu besar untuk dihitung`);
		}
		throw new Misuse(`"${field}[${at}]" harus angka atau null, bukan ${kindOf(each)}`);
	});
}

/** Numbers of a field that may be left out; null among them is not a number. */
export function readNumbers(request: JsonObject, field: string): number[] | null {
	if (request[field] === undefined || request[field] === null) return null;
	return readFigures(request, field).map((each, at) => {
		if (each !== null) return each;
		throw new Misuse(`"${field}[${at}]" harus angka, bukan null`);
	});
}

/** What a value of JSON is, in Indonesian. */
export function kindOf(value: unknown): string {
	if (value === undefined) return 'tidak ada';
	if (value === null) return 'null';
	if (Array.isArray(value)) return value.length === 0 ? 'larik kosong' : 'larik';
	if (typeof value === 'string') return `teks ${JSON.stringify(value.slice(0, 20))}`;
	if (typeof value === 'boolean') return `boolean ${String(value)}`;
	return typeof value === 'number' ? `angka ${String(value)}` : 'objek';
}
