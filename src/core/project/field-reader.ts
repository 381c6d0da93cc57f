import * as v from 'valibot';
import type { FieldSchemas } from './project-fields.ts';
import type { UnknownFields } from './saved-project.ts';

/** Names that could reach into the program itself; no file of ours has them. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a value is an object of JSON: neither a list nor null. */
export function isFields(value: unknown): value is UnknownFields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the fields of one object are, as far as they could be read. */
type Read<Fields extends FieldSchemas> = {
	-readonly [Name in keyof Fields]?: v.InferOutput<Fields[Name]>;
};

/**
 * Reads objects of JSON field by field, and keeps the places of those that are damaged: `decisions.level`.
 */
export class FieldReader {
	/** Places in the order they were met. */
	readonly damaged: string[] = [];

	/** A damaged place. */
	report(place: string): void {
		this.damaged.push(place);
	}

	/**
	 * The fields of an object that are what they must be. One that is missing is left out in silence,
	 * one that is damaged is reported and left out.
	 *
	 * @param place  where the object stands, empty for the outermost
	 */
	read<Fields extends FieldSchemas>(
		value: UnknownFields,
		fields: Fields,
		place: string,
	): Read<Fields> {
		const entries = Object.entries(fields).flatMap(([name, schema]) => {
			if (!Object.hasOwn(value, name)) return [];
			const read = v.safeParse(schema, value[name]);
			if (read.success) return [[name, read.output]];
			this.report(place ? `${place}.${name}` : name);
			return [];
		});
		return Object.fromEntries(entries) as Read<Fields>;
	}

	/** All fields of an object, or null when one is missing or damaged, which is reported. */
	readWhole<Fields extends FieldSchemas>(
		value: unknown,
		fields: Fields,
		place: string,
	): Required<Read<Fields>> | null {
		if (!isFields(value)) {
			this.report(place);
			return null;
		}
		const before = this.damaged.length;
		const read = this.read(value, fields, place);
		const missing = Object.keys(fields).filter((name) => !Object.hasOwn(value, name));
		for (const name of missing) this.report(`${place}.${name}`);
		return this.damaged.length === before ? (read as Required<Read<Fields>>) : null;
	}

	/** An object in a field; an empty one where the field is missing, or is something else, which is reported. */
	object(value: unknown, place: string): UnknownFields {
		if (isFields(value)) return value;
		if (value !== undefined) this.report(place);
		return {};
	}

	/** A list in a field; an empty one where the field is missing, or is something else, which is reported. */
	list(value: unknown, place: string): readonly unknown[] {
		if (Array.isArray(value)) return value as readonly unknown[];
		if (value !== undefined) this.report(place);
		return [];
	}
}

/** The fields of an object that are not among those known, in their order. */
export function unknownFields(value: UnknownFields, known: readonly string[]): UnknownFields {
	return Object.fromEntries(
		Object.entries(value).filter(([name]) => !known.includes(name) && !FORBIDDEN.has(name)),
	);
}
