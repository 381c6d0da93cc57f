import type { Area, AreaCode, AreaKind } from '../model/area.ts';
import { parentOfCode, parseAreaCode } from './area-code.ts';

/** A row of one of our own CSV tables: header to text. */
export type TextRow = Readonly<Record<string, string>>;

/**
 * The areas of `geodata/codes/provinsi.csv`, in its order.
 *
 * @param rows  columns `kemendagri,name,short_name,bps_2020,bps_2025,other_names` (names joined by `|`)
 * @throws RangeError when a code is not a dotted code: the table is ours
 */
export function provinsiFromRows(rows: Iterable<TextRow>): Area[] {
	return Array.from(rows, (row) =>
		areaFromRow(row, 'provinsi', 'provinsi', row['short_name'] ?? row['name'] ?? ''),
	);
}

/**
 * The areas of `geodata/codes/kabkota.csv`, in its order.
 *
 * @param rows  columns `kemendagri,kind,name,bps_2020,bps_2025,other_names`
 * @throws RangeError when a code or a kind is wrong: the table is ours
 */
export function kabkotaFromRows(rows: Iterable<TextRow>): Area[] {
	return Array.from(rows, (row) => {
		const kind = row['kind'];
		if (kind !== 'kabupaten' && kind !== 'kota')
			throw new RangeError(`unknown kind "${kind ?? ''}"`);
		return areaFromRow(row, 'kabkota', kind, shortNameOf(row['name'] ?? ''));
	});
}

/**
 * The areas of `geodata/codes/kecamatan.csv`, in its order.
 *
 * @param rows  columns `kemendagri,name,bps_2020`
 * @throws RangeError when a code is not a dotted code: the table is ours
 */
export function kecamatanFromRows(rows: Iterable<TextRow>): Area[] {
	return Array.from(rows, (row) => areaFromRow(row, 'kecamatan', 'kecamatan', row['name'] ?? ''));
}

/**
 * The areas of a pack's `desa/<provinsi>.csv`, in its order. A last part that starts with 1 is a
 * kelurahan, with 2 a desa (Permendagri 72/2019).
 *
 * @param rows  columns `code,name`
 * @throws RangeError when a code is not a dotted code
 */
export function desaFromRows(rows: Iterable<TextRow>): Area[] {
	return Array.from(rows, (row) => {
		const code = row['code'] ?? '';
		const kind = code.charAt(9) === '1' ? 'kelurahan' : 'desa';
		return areaFromRow({ ...row, kemendagri: code }, 'desa', kind, row['name'] ?? '');
	});
}

function areaFromRow(row: TextRow, level: Area['level'], kind: AreaKind, shortName: string): Area {
	const code = canonical(row['kemendagri'] ?? '');
	return {
		code,
		level,
		kind,
		name: row['name'] ?? '',
		shortName,
		parent: parentOfCode(code),
		bps2020: row['bps_2020'] || null,
		bps2025: row['bps_2025'] || null,
		otherNames: (row['other_names'] ?? '').split('|').filter(Boolean),
	};
}

function canonical(text: string): AreaCode {
	const code = parseAreaCode(text);
	if (!code) throw new RangeError(`"${text}" is not a dotted area code`);
	return code;
}

/**
 * A kab/kota's name as maps write it: without `Kabupaten`, with `Kota`.
 *
 * @example shortNameOf('Kabupaten Administrasi Kepulauan Seribu') // 'Kepulauan Seribu'
 * @example shortNameOf('Kota Administrasi Jakarta Pusat') // 'Kota Jakarta Pusat'
 */
export function shortNameOf(name: string): string {
	return name
		.replace(/^Kabupaten (?:Administrasi )?/u, '')
		.replace(/^Kota Administrasi /u, 'Kota ');
}
