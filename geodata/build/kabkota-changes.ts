import type { AreaCode } from '../../src/core/model/area.ts';
import { parseAreaCode } from '../../src/core/area/area-code.ts';

/**
 * What became of the kabupaten of 2011 (GADM 4.1) until the hierarchy of 2025.
 *
 * Source: the founding laws, from UU 21/2012 (Pangandaran) to UU 16/2014 (Buton Selatan), and the
 * names in the hierarchy of record.
 */

/** Kabupaten GADM calls by another name: GADM's spelling, and today's code. */
export const RENAMED_KABKOTA: Readonly<Record<string, AreaCode>> = codes({
	KepulauanSeribu: '31.01', // Kabupaten Administrasi
	MalukuTenggaraBarat: '81.03', // Kepulauan Tanimbar since 2019
	MamujuUtara: '76.01', // Pasangkayu since 2017
	PakpakBarat: '12.15', // Pakpak Bharat
	Pontianak: '61.02', // Mempawah since 2014
	SiauTagulandangBiaro: '71.09', // Kepulauan Siau Tagulandang Biaro
	TanjungJabungB: '15.06', // Tanjung Jabung Barat
	TanjungJabungT: '15.07', // Tanjung Jabung Timur
	TobaSamosir: '12.12', // Toba since 2020
});

/** Kabupaten made, or enlarged, from villages that GADM still shows in another one: `[new, old]`. */
export const SPLIT_KABKOTA: readonly (readonly [AreaCode, AreaCode])[] = pairs([
	['16.12', '16.03'], // Penukal Abab Lematang Ilir, from Muara Enim
	['16.13', '16.05'], // Musi Rawas Utara, from Musi Rawas
	['18.13', '18.04'], // Pesisir Barat, from Lampung Barat
	['32.18', '32.07'], // Pangandaran, from Ciamis
	['53.21', '53.04'], // Malaka, from Belu
	['64.11', '64.07'], // Mahakam Ulu, from Kutai Barat
	['72.11', '72.07'], // Banggai Laut, from Banggai Kepulauan
	['72.12', '72.06'], // Morowali Utara, from Morowali
	['74.11', '74.01'], // Kolaka Timur, from Kolaka
	['74.12', '74.02'], // Konawe Kepulauan, from Konawe
	['74.13', '74.03'], // Muna Barat, from Muna
	['74.14', '74.04'], // Buton Tengah, from Buton …
	['74.14', '74.03'], // … and Muna
	['74.15', '74.04'], // Buton Selatan, from Buton
	['76.06', '76.02'], // Mamuju Tengah, from Mamuju
	['82.08', '82.05'], // Pulau Taliabu, from Kepulauan Sula
	['92.11', '92.02'], // Manokwari Selatan, from Manokwari
	['92.12', '92.02'], // Pegunungan Arfak, from Manokwari
	['96.04', '92.02'], // Tambrauw took kecamatan of Manokwari (UU 14/2013) …
	['96.04', '96.01'], // … and of Sorong
]);

function codes(table: Record<string, string>): Record<string, AreaCode> {
	return Object.fromEntries(Object.entries(table).map(([name, code]) => [name, checked(code)]));
}

function pairs(table: readonly (readonly [string, string])[]): [AreaCode, AreaCode][] {
	return table.map(([child, parent]) => [checked(child), checked(parent)]);
}

function checked(text: string): AreaCode {
	const code = parseAreaCode(text);
	if (!code) throw new Error(`"${text}" in a table of kabupaten changes is not a code`);
	return code;
}
