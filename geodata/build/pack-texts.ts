import type { PackFile, PackManifest } from '../../src/core/geo/pack-manifest.ts';

/** What the licensors ask for, and what may be done with the result. Printed, and in the manifest. */
export const PACK_TITLE = 'Batas wilayah GADM 4.1 dalam hierarki Kemendagri 2025';

/** Date of Kepmendagri 300.2.2-2138/2025, the hierarchy of idn-area-data 4. */
export const HIERARCHY_DATE = '2025-04-25';

export const PACK_NOTICE: PackManifest['notice'] = {
	id:
		'Batas dalam paket ini berasal dari GADM 4.1: bebas dipakai untuk keperluan akademik dan ' +
		'nonkomersial, tetapi tidak boleh disebarluaskan atau dipakai secara komersial tanpa izin ' +
		'GADM. Paket ini untuk pemakaian setempat. Situs publik harus menggantinya dengan batas yang ' +
		'boleh disebarluaskan (misalnya OCHA COD-AB, BIG, atau batas milik pemerintah daerah).',
	en:
		'The boundaries in this pack come from GADM 4.1: free for academic and other non-commercial ' +
		'use, but not to be redistributed or used commercially without permission from GADM. The ' +
		'pack is for local use. A public site must swap it for boundaries it may redistribute (such ' +
		'as OCHA COD-AB, BIG, or those of the regional government).',
};

export const PACK_SOURCES: PackManifest['sources'] = [
	{
		name: 'GADM 4.1',
		attribution: '© GADM 4.1',
		licence: 'GADM: academic and other non-commercial use; no redistribution without permission',
		url: 'https://gadm.org/license.html',
		use: 'Poligon desa sekitar 2011 (npm geojson-indonesia 1.0.1); satu-satunya sumber bentuk.',
	},
	{
		name: 'idn-area-data',
		attribution: 'idn-area-data (ODbL)',
		licence: 'ODbL 1.0 (data), MIT (code)',
		url: 'https://github.com/fityannugroho/idn-area-data',
		use: 'Hierarki acuan: 38 provinsi, 514 kabupaten/kota, 7.285 kecamatan, 83.762 desa.',
	},
	{
		name: 'geografis',
		attribution: 'geografis',
		licence: 'MIT (code); its README asks that the data not be sold',
		url: 'https://www.npmjs.com/package/geografis',
		use: 'Titik desa (kode 2020) sebagai saksi kedua saat memadankan desa.',
	},
	{
		name: 'Natural Earth',
		attribution: 'Natural Earth',
		licence: 'Public domain',
		url: 'https://www.naturalearthdata.com/about/terms-of-use/',
		use: 'Daratan negara tetangga 1:10 juta (npm world-atlas 2.0.2).',
	},
];

type FileTexts = Pick<PackFile, 'source' | 'licence' | 'vintage' | 'simplification' | 'quality'>;

const SHAPES: Pick<FileTexts, 'source' | 'licence' | 'vintage'> = {
	source: 'GADM 4.1 level 4 (npm geojson-indonesia 1.0.1), kode idn-area-data 4.0.1',
	licence: 'GADM non-commercial, no redistribution; codes ODbL 1.0',
	vintage: `Kemendagri ${HIERARCHY_DATE}; bentuk desa sekitar 2011`,
};

/**
 * Texts of the national kabkota and kecamatan files.
 *
 * @param exemptCount  kecamatan that are drawn in full
 * @param intervals    the intervals the others were simplified with
 * @param indicative   names of the provinsi whose kecamatan are indicative only
 */
export function nationalTexts(
	exemptCount: number,
	intervals: string,
	indicative: readonly string[],
): FileTexts {
	return {
		...SHAPES,
		simplification: `Visvalingam berbobot, ${intervals}; ${exemptCount} kecamatan kecil atau kepulauan dan batas negara digambar penuh; jala 0,00025° (28 m)`,
		quality: `Batas antardesa sekitar 2011. Indikatif: kecamatan di ${indicative.join(', ')}.`,
	};
}

/**
 * Texts of one provinsi's full-detail file.
 *
 * @param agreement   share of village points that lie in their own kecamatan, 0–1
 * @param indicative  whether its kecamatan are to be taken as indicative only
 */
export function detailTexts(agreement: number, indicative: boolean): FileTexts {
	const percent = (agreement * 100).toFixed(0);
	return {
		...SHAPES,
		simplification: 'tanpa penyederhanaan; jala 0,0001° (11 m) milik GADM',
		quality:
			`${indicative ? 'Bentuk kecamatan indikatif: ' : ''}${percent} % titik desa (geografis) ` +
			'jatuh di kecamatannya sendiri.',
	};
}

export const CONTEXT_TEXTS: FileTexts = {
	source: 'Natural Earth 1:10m (npm world-atlas 2.0.2), dipotong pada batas GADM',
	licence: 'Public domain',
	vintage: 'Natural Earth 4.1.0 (2018)',
	simplification: 'Visvalingam berbobot 30 %; sepanjang batas darat sama dengan batas Indonesia',
	quality: 'Hanya latar. Pulau di bawah 20 km² tidak digambar.',
};

export const LAKE_TEXTS: FileTexts = {
	source: 'GADM 4.1 level 4 (npm geojson-indonesia 1.0.1); nama menurut letaknya',
	licence: 'GADM non-commercial, no redistribution',
	vintage: 'sekitar 2011',
	simplification: 'tanpa penyederhanaan; jala 0,00025° (28 m)',
	quality:
		'Hanya danau dan waduk yang oleh GADM digambar sebagai air. Danau yang terbagi habis di ' +
		'antara desa (misalnya Ranau, Sentani, Paniai) tidak terlihat.',
};

export const DESA_TEXTS: FileTexts = {
	source: 'idn-area-data 4.0.1',
	licence: 'ODbL 1.0',
	vintage: `Kemendagri ${HIERARCHY_DATE}`,
	simplification: '',
	quality: 'Nama sebagaimana tercetak dalam Kepmendagri.',
};

export const REVIEW_TEXTS: FileTexts = {
	...SHAPES,
	simplification: '',
	quality: 'Keputusan berdasarkan kemiripan nama atau letak, untuk diperiksa orang.',
};
