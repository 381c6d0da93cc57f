import { failure, type Result } from '../core/model/diagnostic.ts';
import type { RawTable } from '../core/model/table.ts';
import { refusePersonalData } from '../core/table/personal-data.ts';
import { splitSheet } from '../core/table/split-sheet.ts';

/**
 * The door between what was read and the rest of the app: sheets with personal data end here, and
 * sheets with several tables become as many.
 *
 * @returns  `personal-data` alone when any sheet lists people, whatever else was noticed: what was
 *           noticed may quote a cell
 */
export function admitTables(read: Result<RawTable[]>): Result<RawTable[]> {
	if (!read.ok) return read;
	const personal = refusePersonalData(read.value);
	if (personal) return failure(personal);
	return { ...read, value: read.value.flatMap(splitSheet) };
}
