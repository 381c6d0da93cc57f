import { writeFileSync } from 'node:fs';
import { writeKecamatanTable } from './kecamatan-codes.ts';
import { KECAMATAN_CODES } from './pack-paths.ts';

// Rewrites geodata/codes/kecamatan.csv: `npx tsx geodata/build/write-kecamatan-codes.ts`.

const text = writeKecamatanTable();
writeFileSync(KECAMATAN_CODES, text);
const rows = text.trimEnd().split('\n').slice(1);
const known = rows.filter((row) => !row.endsWith(',')).length;
process.stdout.write(`${rows.length} kecamatan, ${known} dengan kode BPS 2020\n`);
