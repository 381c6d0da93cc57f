import * as v from 'valibot';
import { diagnose, failure, success, type Result } from '../../core/model/diagnostic.ts';
import type { RawCell, RawTable } from '../../core/model/table.ts';

const identifier = v.union([v.string(), v.number()]);
const labelled = v.object({ val: identifier, label: v.string() });

/** BPS WebAPI `list/model/data`: a table whose cells are addressed by joined identifiers. */
const bpsReply = v.object({
	var: v.array(v.object({ val: identifier, label: v.string(), unit: v.nullish(v.string()) })),
	turvar: v.array(labelled),
	labelvervar: v.nullish(v.string()),
	vervar: v.array(labelled),
	tahun: v.array(labelled),
	turtahun: v.array(labelled),
	datacontent: v.record(v.string(), v.union([v.number(), v.string(), v.null()])),
});

/** A reply of BPS's WebAPI that holds a table. */
export type BpsReply = v.InferOutput<typeof bpsReply>;

/** Whether JSON is a reply of BPS's WebAPI that holds a table. */
export function isBpsReply(json: unknown): json is BpsReply {
	return v.is(bpsReply, json);
}

/**
 * Lays a BPS reply out as one row per region, derived variable, year and part of year.
 *
 * A cell's key is the five identifiers written one after another without a separator, so keys are
 * built for every combination and never cut apart; two combinations with one key make the reply
 * unreadable and it is refused. A derived variable or part of a year that stands for none (`Tidak
 * ada`, `Tahun`) gets no column. Cells that are null, empty or `-` stay as they are: missing, not zero.
 *
 * @returns `file-damaged` for colliding keys, `json-without-table` for a reply without a variable
 */
export function readBpsReply(reply: BpsReply, name: string): Result<RawTable[]> {
	const [variable] = reply.var;
	if (!variable) return failure(diagnose('json-without-table', { file: name }));
	// kab/kota, kecamatan or desa; places of one's own are numbered 1, 2, 3
	const hasCodes = reply.vervar.every(({ val }) => /^\d{4}(?:\d{3}){0,2}$/.test(String(val)));
	const area = plain(reply.labelvervar ?? '') || 'Wilayah';
	const hasDerived = !isOnly(reply.turvar, /^(?:tidak ada|-)?$/iu);
	const hasParts = !isOnly(reply.turtahun, /^(?:tahun(?:an)?|tidak ada|-)?$/iu);
	const value = plain(variable.label) + (variable.unit ? ` (${variable.unit})` : '');
	const rows: RawCell[][] = [
		[
			...(hasCodes ? ['bps_kode_wilayah'] : []),
			area,
			...(hasDerived ? ['Turunan'] : []),
			'Tahun',
			...(hasParts ? ['Bagian tahun'] : []),
			value,
		],
	];
	const seen = new Set<string>();
	for (const region of reply.vervar) {
		for (const derived of reply.turvar) {
			for (const year of reply.tahun) {
				for (const part of reply.turtahun) {
					const key = [region.val, variable.val, derived.val, year.val, part.val].join('');
					if (seen.has(key))
						return failure(diagnose('file-damaged', { file: name, part: `datacontent ${key}` }));
					seen.add(key);
					const cell = reply.datacontent[key];
					if (cell === undefined) continue;
					rows.push([
						...(hasCodes ? [String(region.val)] : []),
						plain(region.label),
						...(hasDerived ? [plain(derived.label)] : []),
						plain(year.label),
						...(hasParts ? [plain(part.label)] : []),
						cell,
					]);
				}
			}
		}
	}
	return success([{ name, rows, hasColumnNames: true }]);
}

/** Whether a list has one entry, which stands for none. */
function isOnly(list: readonly { readonly label: string }[], none: RegExp): boolean {
	return list.length === 1 && none.test(plain(list[0]?.label ?? ''));
}

/** Labels may hold HTML (`<b>ACEH</b>`, `&nbsp;`); only their text is kept. */
function plain(label: string): string {
	return label
		.replace(/<[^<>]*>/gu, ' ')
		.replace(/&nbsp;/gu, ' ')
		.replace(/&amp;/gu, '&')
		.replace(/\s+/gu, ' ')
		.trim();
}
