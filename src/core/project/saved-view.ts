import { decodeView, encodeView, PARAMETERS } from '../view/view-codec.ts';
import { DEFAULT_VIEW, type ViewState } from '../view/view-state.ts';

/** Cameras are written with two decimals or more. */
const ROUNDING = 0.01;

/**
 * A view as a project file holds it: every field under its name, also those at their default, rounded
 * as a link rounds them.
 *
 * Driven by the view itself and by the link's codec: a new field is in it without being named here.
 */
export function viewFields(view: ViewState): Record<string, unknown> {
	const rounded = decodeView(encodeView(view)).view;
	return Object.fromEntries(
		Object.keys(DEFAULT_VIEW).map((field) => [field, rounded[field as keyof ViewState]]),
	);
}

/**
 * Reads the fields of a view, each as strictly as a link's. Never throws.
 *
 * @param fields  as {@link viewFields} gave them, or whatever stands in their place
 * @returns       the view, the default where a field is missing or damaged; names of damaged fields,
 *                in the order of the view's
 *
 * @example viewOfFields({ classCount: 7 }).view.classCount // 7
 * @example viewOfFields({ classCount: 'seven' }).damaged // ['classCount']
 */
export function viewOfFields(fields: Readonly<Record<string, unknown>>): {
	readonly view: ViewState;
	readonly damaged: readonly string[];
} {
	const damaged: string[] = [];
	let view: ViewState = DEFAULT_VIEW;
	for (const parameter of PARAMETERS) {
		const given = parameter.fields.filter((field) => Object.hasOwn(fields, field));
		if (given.length === 0) continue;
		const stored = Object.fromEntries(
			parameter.fields.map((field) => [
				field,
				Object.hasOwn(fields, field) ? fields[field] : DEFAULT_VIEW[field],
			]),
		);
		const read = readAs(parameter, stored);
		const wrong = read ? given.filter((field) => !isAlike(read[field], stored[field])) : given;
		if (read && wrong.length === 0) view = { ...view, ...read };
		else damaged.push(...wrong);
	}
	return { view, damaged };
}

/** The fields as the codec reads what it writes of them; null where it cannot. */
function readAs(
	{ fields, write, read }: (typeof PARAMETERS)[number],
	stored: Readonly<Record<string, unknown>>,
): Partial<ViewState> | null {
	try {
		const text: unknown = write({ ...DEFAULT_VIEW, ...stored } as ViewState);
		// defaults are not written into links, so the codec need not be able to read them
		if (text === write(DEFAULT_VIEW))
			return Object.fromEntries(fields.map((field) => [field, DEFAULT_VIEW[field]]));
		// a value of another kind may be written as itself
		return typeof text === 'string' ? (read(text) ?? null) : null;
	} catch {
		return null;
	}
}

/** Whether two values are the same but for rounding; the order of an object's fields is none's. */
function isAlike(one: unknown, other: unknown): boolean {
	if (typeof one === 'number' && typeof other === 'number') return Math.abs(one - other) < ROUNDING;
	if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...keys].every((key) =>
		isAlike((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
	);
}
