import { loadGazetteer } from '../../src/cli/load-gazetteer.ts';
import type { AreaLevel } from '../../src/core/model/area.ts';

/** Codes of the areas of some levels inside an area, coarsest level first. */
export function registryCodes(within: string, levels: readonly AreaLevel[]): string[] {
	const { registry } = loadGazetteer();
	return levels.flatMap((level) =>
		registry.atLevel(level).flatMap(({ code }) => (code.startsWith(`${within}.`) ? [code] : [])),
	);
}
