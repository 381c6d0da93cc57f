import type { AreaCode } from '../model/area.ts';
import type { Target } from './pace.ts';

/** A target of one indicator for one area. */
export interface AreaTarget extends Target {
	/** Id of a known indicator; for a column nobody knows, its own name. */
	readonly indicator: string;
	readonly area: AreaCode | 'ID';
	/** Fields of a project file that nobody here knows. */
	readonly unknown: Readonly<Record<string, unknown>>;
}
