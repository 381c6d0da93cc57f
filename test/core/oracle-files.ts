import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Numbers of R, PySAL and others, in a folder beside the clone that is not ours to pass on. */
const ORACLE = fileURLToPath(new URL('../../../shared/oracle/', import.meta.url));

/** Whether the folder is there; tests that need it are skipped where it is not. */
export const HAS_ORACLE = existsSync(ORACLE);

/** A JSON file of the folder. */
export function readOracle<T>(name: string): T {
	return JSON.parse(readFileSync(ORACLE + name, 'utf8')) as T;
}

/** A table of the folder: numbers by column, in row order; text becomes NaN. */
export function readOracleColumns(name: string): Record<string, number[]> {
	const [header = '', ...rows] = readFileSync(ORACLE + name, 'utf8')
		.trim()
		.split('\n');
	const cells = rows.map((row) => row.split(','));
	return Object.fromEntries(
		header
			.split(',')
			.map((column, at) => [column.replaceAll('"', ''), cells.map((row) => Number(row[at]))]),
	);
}
