/**
 * The 26 categories of people needing social services (PPKS, once PMKS) of Permensos 8/2012, in its
 * order, each with how headers and cells write it. They overlap, so counts of them are never added up.
 */
const CATEGORIES = [
	['balita-telantar', /\bbalita te?r?lantar\b/u],
	['anak-telantar', /\banak te?r?lantar\b/u],
	['anak-berhadapan-hukum', /\banak (?:yang )?berhadapan dengan hukum\b|\babh\b/u],
	['anak-jalanan', /\banak jalanan\b|\banjal\b/u],
	[
		'anak-disabilitas',
		/\banak (?:dengan |penyandang )?(?:ke)?(?:disabilitas|disabilitasan|cacat)\b/u,
	],
	['anak-korban-kekerasan', /\banak (?:yang )?(?:menjadi )?korban (?:tindak )?kekerasan\b/u],
	['anak-perlindungan-khusus', /\bperlindungan khusus\b/u],
	['lansia-telantar', /\b(?:lansia|lanjut usia) te?r?lantar\b/u],
	['disabilitas', /(?<!\banak )\bpenyandang (?:disabilitas|cacat)\b/u],
	['tuna-susila', /\btuna ?susila\b/u],
	['gelandangan', /\bgelandangan\b/u],
	['pengemis', /\bpengemis\b/u],
	['pemulung', /\bpemulung\b/u],
	['minoritas', /\bkelompok minoritas\b/u],
	['bekas-warga-binaan', /\bwarga binaan\b|\bbwblp\b/u],
	['odha', /\bodha\b/u],
	['napza', /\bnapza\b/u],
	['perdagangan-orang', /\btrafficking\b|\bperdagangan orang\b/u],
	['korban-kekerasan', /(?<!\banak (?:yang )?(?:menjadi )?)\bkorban (?:tindak )?kekerasan\b/u],
	['pekerja-migran', /\bpekerja migran\b/u],
	['bencana-alam', /\bbencana alam\b/u],
	['bencana-sosial', /\bbencana sosial\b/u],
	['perempuan-rawan', /\b(?:perempuan|wanita) rawan sosial(?: ekonomi)?\b/u],
	['fakir-miskin', /\bfakir miskin\b/u],
	['keluarga-psikologis', /\bkeluarga bermasalah (?:sosial )?psikologis\b/u],
	['adat-terpencil', /\b(?:komunitas |masyarakat )?adat terpencil\b/u],
] as const;

/** A category of people needing social services. */
type ServiceCategory = (typeof CATEGORIES)[number][0];

/** The categories in the order of the regulation. */
export const SERVICE_CATEGORIES: readonly ServiceCategory[] = CATEGORIES.map(([name]) => name);

/** Any of them, with the words that lead to it, in a header of single words. */
export const SERVICE_CATEGORY_WORDS = new RegExp(
	`(?:\\b(?:jenis|kategori) )?(?:${CATEGORIES.map(([, pattern]) => pattern.source).join('|')})`,
	'u',
);

/**
 * The categories that a text names.
 *
 * @param text  lower case, single spaces
 *
 * @example serviceCategories('pmks anak jalanan') // ['anak-jalanan']
 * @example serviceCategories('gelandangan dan pengemis') // ['gelandangan', 'pengemis']
 */
export function serviceCategories(text: string): ServiceCategory[] {
	return CATEGORIES.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));
}
