import type { ParseArgsConfig } from 'node:util';
import { AREA_LEVELS, type AreaLevel } from '../../../src/core/model/area.ts';
import { PACK_FOLDER } from '../pack-paths.ts';
import { BoundaryFault } from './boundary-fault.ts';

/** What may be said on the command line. */
export const ownFlags = {
	from: { type: 'string' },
	source: { type: 'string' },
	licence: { type: 'string' },
	vintage: { type: 'string' },
	attribution: { type: 'string' },
	url: { type: 'string' },
	redistributable: { type: 'boolean' },
	level: { type: 'string' },
	review: { type: 'string' },
	'skip-unmatched': { type: 'boolean' },
	to: { type: 'string' },
	help: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** Values of {@link ownFlags} as `parseArgs` gives them. */
export type OwnFlagValues = {
	readonly [Flag in keyof typeof ownFlags]?: string | boolean | undefined;
};

/** How to call it. */
export const OWN_USAGE = `Pemakaian:
  npm run boundaries                       batas bawaan
  npm run boundaries -- --from FOLDER --source SUMBER --licence LISENSI --vintage TANGGAL
      batas sendiri, dari GeoJSON atau Shapefile (boleh dalam zip) berskema OCHA COD-AB, BIG, atau Kemendagri
  --attribution TEKS   tulisan di peta, bila lain daripada SUMBER
  --url ALAMAT         alamat sumbernya
  --redistributable    menyatakan bahwa batas ini boleh disebarluaskan
  --level TINGKAT      tingkat poligonnya (${AREA_LEVELS.slice(1).join(', ')}), bila salah dibaca
  --review BERKAS      review.csv yang sudah diperbaiki: kolom kode diisi, atau "-" untuk dilewati
  --skip-unmatched     tinggalkan poligon yang tidak cocok dengan wilayah mana pun
  --to FOLDER          tulis paketnya di sini, bukan di geodata/boundaries`;

/** What a pack of one's own is to be made of, and what it says of itself. */
export interface OwnOptions {
	readonly from: string;
	readonly to: string;
	readonly source: string;
	readonly licence: string;
	/** Year, month or day the boundaries are of. */
	readonly vintage: string;
	readonly attribution: string;
	readonly url: string;
	readonly redistributable: boolean;
	/** Level of the polygons where a person said it. */
	readonly level: AreaLevel | null;
	readonly review: string | null;
	readonly skipsUnmatched: boolean;
}

/**
 * Licences that allow passing on a simplified copy, also on a public site. Whatever is not here a
 * person must vouch for with `--redistributable`.
 */
const OPEN_LICENCE =
	/^(?:cc0|cc[ -]by(?:[ -]sa)?|odbl|odc[ -]by|pddl|public domain|domain publik)(?![a-z])/i;

/**
 * Whether a licence is known to allow passing on what was made of the boundaries.
 *
 * @example isOpenLicence('CC BY 3.0 IGO') // true
 * @example isOpenLicence('CC-BY-NC 4.0') // false
 * @example isOpenLicence('Izin pemakaian BIG') // false
 */
export function isOpenLicence(licence: string): boolean {
	return OPEN_LICENCE.test(licence.trim()) && !/(?:^|[ -])(?:nc|nd)(?![a-z])/i.test(licence);
}

/**
 * Reads the flags.
 *
 * @throws BoundaryFault  naming everything that is missing or unreadable at once
 */
export function readOwnOptions(values: OwnFlagValues): OwnOptions {
	const text = (flag: keyof OwnFlagValues): string => String(values[flag] ?? '').trim();
	const faults = (['from', 'source', 'licence', 'vintage'] as const)
		.filter((flag) => text(flag) === '')
		.map((flag) => `--${flag} belum diisi: ${MISSING[flag]}.`);
	const vintage = text('vintage');
	if (vintage && !/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(vintage)) {
		faults.push(
			`--vintage "${vintage}" bukan tahun, bulan, atau tanggal: tulis 2023, 2023-12, atau 2023-12-31.`,
		);
	}
	const level = AREA_LEVELS.find((each) => each === text('level')) ?? null;
	if (text('level') && (!level || level === 'provinsi')) {
		faults.push(
			`--level "${text('level')}" tidak dikenal: pilih ${AREA_LEVELS.slice(1).join(', ')}.`,
		);
	}
	if (faults.length > 0) throw new BoundaryFault([...faults, OWN_USAGE].join('\n'));
	return {
		from: text('from'),
		to: text('to') || PACK_FOLDER,
		source: text('source'),
		licence: text('licence'),
		vintage,
		attribution: text('attribution') || text('source'),
		url: text('url'),
		redistributable: values.redistributable === true || isOpenLicence(text('licence')),
		level,
		review: text('review') || null,
		skipsUnmatched: values['skip-unmatched'] === true,
	};
}

const MISSING = {
	from: 'folder dengan berkas batasnya',
	source: 'siapa yang menerbitkan batas ini',
	licence: 'lisensi atau izin yang berlaku, misalnya "CC BY 3.0 IGO"',
	vintage: 'keadaan batasnya, misalnya 2023 atau 2023-12-31',
} as const;
