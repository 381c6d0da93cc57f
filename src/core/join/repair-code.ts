import { parseAreaCode } from '../area/area-code.ts';
import type { AreaRegistry } from '../area/area-registry.ts';
import type { Area } from '../model/area.ts';

/**
 * The areas a dotted code may have been before a spreadsheet took it for a number and dropped a zero:
 * `32.1` was 32.10, or 32.01 where somebody left the zero out.
 *
 * @param text      a cell of a column of dotted codes
 * @param registry  only areas there are count
 * @param hasZeros  whether the column writes `32.01` elsewhere: then the zero was lost behind
 * @returns         none, one, or two areas; none for a cell that is no such number
 */
export function areasWithoutZero(text: string, registry: AreaRegistry, hasZeros = false): Area[] {
	const [, provinsi = '', digit = ''] = /^'?(\d{2})[.,](\d)$/.exec(text.trim()) ?? [];
	if (!provinsi) return [];
	const codes = [`${provinsi}.${digit}0`, ...(hasZeros ? [] : [`${provinsi}.0${digit}`])];
	return codes.flatMap((code) => {
		const parsed = parseAreaCode(code);
		return (parsed && registry.get(parsed)) ?? [];
	});
}
