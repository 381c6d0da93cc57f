import * as v from 'valibot';
import { AREA_LEVELS } from '../model/area.ts';
import {
	NO_REGISTERS,
	REGISTER_SIDES,
	type RegisterChoices,
} from '../registers/register-choices.ts';
import { STRATEGIES, type StrategyTags } from '../registers/served-pockets.ts';
import { isFields, unknownFields, type FieldReader } from './field-reader.ts';
import { areaCode } from './project-fields.ts';
import type { UnknownFields } from './saved-project.ts';

/** Longest word a meeting writes beside an area; what is longer is damaged. */
const LONGEST_TAG = 500;

const bySide = v.partial(
	v.object(v.entriesFromList(REGISTER_SIDES, v.pipe(v.string(), v.nonEmpty()))),
);
const FIELDS = {
	sides: bySide,
	versions: bySide,
	level: v.nullable(v.picklist(AREA_LEVELS)),
};
const TAG_FIELDS = {
	area: areaCode,
	...v.entriesFromList(STRATEGIES, v.optional(v.pipe(v.string(), v.maxLength(LONGEST_TAG)), '')),
};
const NAMES = [...Object.keys(FIELDS), 'tags'];

/** Choices of registers as a file holds them; null where there is nothing to hold. */
export function registerFields(
	{ sides, versions, level, tags }: RegisterChoices,
	unknown: UnknownFields,
): UnknownFields | null {
	const isEmpty = [sides, versions, unknown].every((each) => Object.keys(each).length === 0);
	if (isEmpty && level === null && tags.size === 0) return null;
	return {
		sides: named(sides),
		versions: named(versions),
		level,
		tags: [...tags]
			.sort(([one], [other]) => (one < other ? -1 : 1))
			.map(([area, words]) => ({
				area,
				...Object.fromEntries(
					STRATEGIES.flatMap((strategy) => (words[strategy] ? [[strategy, words[strategy]]] : [])),
				),
			})),
		...unknown,
	};
}

/** Choices of registers of a file; what is damaged is left out and reported. */
export function readRegisters(
	given: unknown,
	reader: FieldReader,
): { readonly registers: RegisterChoices; readonly unknown: UnknownFields } {
	if (given === undefined) return { registers: NO_REGISTERS, unknown: {} };
	const fields = reader.object(given, 'registers');
	const { sides, versions, level = null } = reader.read(fields, FIELDS, 'registers');
	const tags = new Map(
		reader.list(fields['tags'], 'registers.tags').flatMap((each, at) => {
			const place = `registers.tags[${at}]`;
			if (!isFields(each)) {
				reader.report(place);
				return [];
			}
			const { area, ...words } = reader.read(each, TAG_FIELDS, place);
			const said: StrategyTags = Object.fromEntries(
				STRATEGIES.flatMap((strategy) => {
					const word = words[strategy];
					return typeof word === 'string' && word !== '' ? [[strategy, word]] : [];
				}),
			);
			if (area === undefined && !Object.hasOwn(each, 'area')) reader.report(`${place}.area`);
			return area === undefined || Object.keys(said).length === 0 ? [] : [[area, said] as const];
		}),
	);
	const chosen = { sides: named(sides), versions: named(versions), level, tags };
	return { registers: chosen, unknown: unknownFields(fields, NAMES) };
}

function named(
	sides: Readonly<Partial<Record<string, string | undefined>>> = {},
): RegisterChoices['sides'] {
	return Object.fromEntries(
		REGISTER_SIDES.flatMap((side) => (sides[side] === undefined ? [] : [[side, sides[side]]])),
	);
}
