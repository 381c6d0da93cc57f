import type { AreaCode, AreaLevel } from '../model/area.ts';
import type { StrategyTags } from './served-pockets.ts';

/** What a register may be chosen for: the sides of a comparison, and the layers of the view of pockets. */
export const REGISTER_SIDES = [
	'need',
	'programme',
	'all',
	'registered',
	'matched',
	'unserved',
] as const;
/** The sides of a comparison (`all` is everybody there could be), and the layers of pockets. */
export type RegisterSide = (typeof REGISTER_SIDES)[number];

/** What a person chose of registers side by side, and what a meeting wrote beside areas. */
export interface RegisterChoices {
	/** Keys of columns; a side that nobody chose is absent. */
	readonly sides: Readonly<Partial<Record<RegisterSide, string>>>;
	/** Versions, where not the latest. */
	readonly versions: Readonly<Partial<Record<RegisterSide, string>>>;
	/** Null is the level of the map, or the finest. */
	readonly level: AreaLevel | null;
	/** Who serves an area, by strategy; areas without a word are absent. */
	readonly tags: ReadonlyMap<AreaCode, StrategyTags>;
}

/** Before anybody chose anything. */
export const NO_REGISTERS: RegisterChoices = {
	sides: {},
	versions: {},
	level: null,
	tags: new Map(),
};

/** Choices by side with another one, or none, for a side. */
export function withChoice(
	choices: RegisterChoices['sides'],
	side: RegisterSide,
	choice: string | null,
): RegisterChoices['sides'] {
	const { [side]: _, ...others } = choices;
	return choice === null ? others : { ...others, [side]: choice };
}
