import * as v from 'valibot';
import { diagnose, failure, success, type Result } from '../../core/model/diagnostic.ts';
import type { RawCell, RawTable } from '../../core/model/table.ts';

const scalar = v.union([v.string(), v.number(), v.boolean(), v.null()]);
const record = v.record(v.string(), v.unknown());
const labelled = v.object({ val: v.union([v.string(), v.number()]), label: v.string() });

/** BPS WebAPI `list/model/data`: a table whose cells are addressed by joined identifiers. */
const bpsReply = v.object({
	'data-availability': v.optional(v.string()),
	var: v.array(
		v.object({
			val: v.union([v.string(), v.number()]),
			label: v.string(),
			unit: v.optional(v.string()),
		}),
	),
	turvar: v.array(labelled),
	labelvervar: v.optional(v.string()),
	vervar: v.array(labelled),
	tahun: v.array(labelled),
	turtahun: v.array(labelled),
	datacontent: v.record(v.string(), v.union([v.number(), v.string(), v.null()])),
});
type BpsReply = v.InferOutput<typeof bpsReply>;

/**
 * Reads JSON: a list of records, an object that holds one (`{data: […]}`), or a BPS WebAPI reply.
 *
 * @param text  decoded text
 * @param name  table name
 * @returns     `file-damaged` for broken JSON, `file-is-error-reply` for a source's error message,
 *              `file-type-unknown` for JSON without a table in it
 */
export function readJsonTables(text: string, name: string): Result<RawTable[]> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return failure(diagnose('file-damaged', { file: name, part: 'json' }));
	}
	const reply = v.safeParse(bpsReply, json);
	if (reply.success) return readBpsReply(reply.output, name);
	const records = findRecords(json);
	if (records) return success([{ name, rows: recordRows(records) }]);
	const message = errorMessage(json);
	return message
		? failure(diagnose('file-is-error-reply', { file: name, message }))
		: failure(diagnose('file-type-unknown', { file: name, kind: 'json' }));
}

function findRecords(json: unknown): Record<string, unknown>[] | null {
	const list = v.safeParse(v.pipe(v.array(record), v.minLength(1)), json);
	if (list.success) return list.output;
	const holder = v.safeParse(record, json);
	if (!holder.success) return null;
	for (const value of Object.values(holder.output)) {
		const inner = v.safeParse(v.pipe(v.array(record), v.minLength(1)), value);
		if (inner.success) return inner.output;
	}
	return null;
}

function recordRows(records: readonly Record<string, unknown>[]): RawCell[][] {
	const keys = [...new Set(records.flatMap((each) => Object.keys(each)))];
	return [
		keys,
		...records.map((each) =>
			keys.map((key) => {
				const cell = v.safeParse(scalar, each[key]);
				return cell.success
					? cell.output
					: each[key] === undefined
						? null
						: JSON.stringify(each[key]);
			}),
		),
	];
}

function errorMessage(json: unknown): string | null {
	const holder = v.safeParse(record, json);
	if (!holder.success) return null;
	const message = holder.output['message'] ?? holder.output['error'] ?? holder.output['Message'];
	return typeof message === 'string' ? message.slice(0, 120) : null;
}

/**
 * Lays a BPS reply out as one row per region, derived variable, year and part of year.
 *
 * A cell's key is the five identifiers written one after another without a separator, so keys are
 * built for every combination and never cut apart; two combinations with one key make the reply
 * unreadable and it is refused.
 */
function readBpsReply(reply: BpsReply, name: string): Result<RawTable[]> {
	const [variable] = reply.var;
	if (!variable) return failure(diagnose('file-type-unknown', { file: name, kind: 'bps' }));
	const hasCodes = reply.vervar.every(({ val }) => /^\d{4}$/.test(String(val)));
	const area = plain(reply.labelvervar ?? 'Wilayah');
	const value = plain(variable.label) + (variable.unit ? ` (${variable.unit})` : '');
	const rows: RawCell[][] = [
		[...(hasCodes ? ['bps_kode_wilayah'] : []), area, 'Turunan', 'Tahun', 'Bagian tahun', value],
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
						plain(derived.label),
						plain(year.label),
						plain(part.label),
						cell,
					]);
				}
			}
		}
	}
	return success([{ name, rows }]);
}

/** Labels may hold HTML (`<b>ACEH</b>`); only their text is kept. */
function plain(label: string): string {
	return label
		.replace(/<[^<>]*>/gu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
}
