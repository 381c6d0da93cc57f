import { levelOfCode, parentOfCode, parseAreaCode } from '../../src/core/area/area-code.ts';
import { AreaRegistry } from '../../src/core/area/area-registry.ts';
import { shortNameOf } from '../../src/core/area/area-tables.ts';
import type { Area, AreaCode, AreaKind, AreaLevel } from '../../src/core/model/area.ts';

/** A code from its text; throws for text that is none, so that a slip in a test shows. */
export function codeOf(text: string): AreaCode {
	const code = parseAreaCode(text);
	if (!code) throw new RangeError(`"${text}" is not a dotted code`);
	return code;
}

const KINDS: Readonly<Record<AreaLevel, AreaKind>> = {
	provinsi: 'provinsi',
	kabkota: 'kabupaten',
	kecamatan: 'kecamatan',
	desa: 'desa',
};

/** An area with the level of its code; a kab/kota is a kota when its name says so. */
export function createArea(text: string, name: string, more: Partial<Area> = {}): Area {
	const code = codeOf(text);
	const level = levelOfCode(code);
	return Object.freeze({
		code,
		level,
		kind: name.startsWith('Kota ') && level === 'kabkota' ? 'kota' : KINDS[level],
		name,
		shortName: level === 'kabkota' ? shortNameOf(name) : name,
		parent: parentOfCode(code),
		bps2020: null,
		bps2025: null,
		otherNames: [],
		...more,
	});
}

/** A small hierarchy: two provinsi, a kabupaten and a kota that share a name, and four kecamatan. */
export function createRegistry(...more: readonly Area[]): AreaRegistry {
	return new AreaRegistry([
		createArea('11', 'Aceh', { otherNames: ['NAD'], bps2020: '11', bps2025: '11' }),
		createArea('11.01', 'Kabupaten Aceh Selatan', { bps2020: '1103', bps2025: '1103' }),
		createArea('11.09', 'Kabupaten Simeulue', { bps2020: '1101', bps2025: '1101' }),
		createArea('32', 'Jawa Barat', { bps2020: '32', bps2025: '32' }),
		createArea('32.04', 'Kabupaten Bandung', { bps2020: '3204', bps2025: '3204' }),
		createArea('32.73', 'Kota Bandung', { bps2020: '3273', bps2025: '3273' }),
		createArea('32.73.05', 'Andir', { bps2020: '3273180' }),
		createArea('32.73.06', 'Cicendo', { bps2020: '3273190' }),
		createArea('32.04.05', 'Cileunyi'),
		createArea('32.04.06', 'Cimenyan'),
		...more,
	]);
}
