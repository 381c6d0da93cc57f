import type { JoinRequest } from '../join/join-result.ts';
import type { AreaLevel } from '../model/area.ts';
import { isMacroRate } from './macro-rate.ts';

/** The survey and who makes it, also as minutes misprint it; *BPKS* may be a register, and is none. */
const SURVEY = /(?<!\p{L})(?:bps|bpts|susenas|sakernas|badan pusat statistik)(?!\p{L})/iu;
/** Registers, programmes and offices that count people of kecamatan and desa one by one. */
const REGISTER =
	/(?<!\p{L})(?:p3ke|dtks|dtsen|regsosek|bdt|pkh|bpnt|bansos|desil|kpm|bkkbn|dinsos|dinas|kemensos|kementerian sosial|puskesos|pendataan|verval|musdes)(?!\p{L})/iu;
/** *Penduduk ekstrem* as tables shorten it. */
const EXTREME = /^pe\b/iu;

/** What a table says of all its columns: its title, the source below its figures, its sheet, its file. */
export function tableWords({ table, fileName }: Pick<JoinRequest, 'table' | 'fileName'>): string[] {
	return [table.title, table.sourceNote ?? '', table.name, fileName];
}

/**
 * The finest level of a column nobody knows, by its words: `kabkota` where only a survey measures it, or
 * where the header, the title, the file or the source stated says that the survey counted these poor.
 *
 * Poor people counted by nobody named may be a register's, which has kecamatan: nothing is guessed of
 * them, and their map asks for the level.
 *
 * @param name    a header without unit and period
 * @param unit    its unit, or null
 * @param around  title, sheet, file and source of its table
 *
 * @example lowestLevelInWords('Jumlah penduduk miskin BPS', 'jiwa', []) // 'kabkota'
 * @example lowestLevelInWords('Jumlah warga miskin ekstrem', 'jiwa', ['Susenas Maret 2023']) // 'kabkota'
 * @example lowestLevelInWords('Jumlah warga miskin ekstrem', 'jiwa', ['Data P3KE dan BPS']) // 'desa'
 * @example lowestLevelInWords('Jumlah warga miskin ekstrem', 'jiwa', []) // 'desa'
 */
export function lowestLevelInWords(
	name: string,
	unit: string | null,
	around: readonly string[],
): AreaLevel {
	if (isMacroRate(name, unit)) return 'kabkota';
	const words = name.replaceAll('_', ' ');
	// what would be the survey's rate if it were in percent is its count
	const isOfPoor = isMacroRate(words, 'persen') || EXTREME.test(words);
	if (!isOfPoor) return 'desa';
	const told = around.join(' ').replaceAll('_', ' ');
	const isSurveys = SURVEY.test(words) || (SURVEY.test(told) && !REGISTER.test(`${words} ${told}`));
	return isSurveys ? 'kabkota' : 'desa';
}
