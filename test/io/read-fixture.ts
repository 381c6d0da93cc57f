import { readFileSync } from 'node:fs';
import type { Result } from '../../src/core/model/diagnostic.ts';
import type { RawTable } from '../../src/core/model/table.ts';
import { readTableFile } from '../../src/io/read-table-file.ts';

/** The bytes of a file in test/fixtures. */
export function fixtureBytes(file: string): Uint8Array {
	return readFileSync(new URL(`../fixtures/${file}`, import.meta.url));
}

/** A file of test/fixtures, read as the app reads it. */
export function readFixture(file: string): Promise<Result<RawTable[]>> {
	return readTableFile(fixtureBytes(file), file);
}
