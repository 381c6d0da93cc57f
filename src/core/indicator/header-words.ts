/**
 * A header in lower case with its abbreviations spelled out, as offices write them: `Jml. Pddk`, `% `,
 * `Tkt`, `RLS (Thn)`, `Rata2`, `I P M`, `USD 2.15`. A table's number and its producer in front, and
 * units in parentheses, are left out.
 *
 * Only what can mean one thing is spelled out: `TK` before *kemiskinan* is *tingkat*, `Jumlah TK` stays.
 *
 * @example spelledOut('Jml. Pddk Miskin (000 jiwa)').trim() // 'jumlah penduduk miskin'
 * @example spelledOut('Kemiskinan Ekstrem PPP 1,9 USD') // 'kemiskinan ekstrem us$1,90'
 */
export function spelledOut(header: string): string {
	const even = header
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[_\s]+/gu, ' ')
		.replace(/[[{]/gu, '(')
		.replace(/[\]}]/gu, ')')
		.replace(/^(?:lanjutan )?tabel [\d.]+\p{L}?[.:]? /u, '')
		.replace(/^\d+\s*[-.)] /u, '')
		.replace(/^(?:bps|bpts|kemendagri) /u, '')
		.replace(/^(?:\p{L} ){2,}\p{L}(?= |$)/u, (letters) => letters.replaceAll(' ', ''))
		.replace(LINE, lineOf)
		.replace(MONTH, ' ')
		.replace(
			/\((?:dalam |in )?(?:ribu(?:an)?|thousands?|percent|people|'?000|juta|miliar|milyar|persen|%|rp|rupiah|idr|jiwa|orang|individu|tahun|thn|th|kk)(?!\p{L})[^)]*\)/gu,
			(unit) => (/per minggu|\/ ?hari/u.test(unit) ? unit : ' '),
		)
		.replace(/%/gu, ' persentase ');
	return SHORT_FORMS.reduce((text, [short, long]) => text.replace(short, long), even);
}

/** A poverty line in international dollars, as it is written around the world. */
const LINE =
	/(?:\bppp )?(?:\bus\$|\busd?|\$) ?(1[.,]90?|2[.,]15)\b(?: ppp\b)?|(?:\bppp )?\b(1[.,]90?|2[.,]15) ?(?:usd?\b|us\$|\$|dolar)/gu;

/** A short month with its year, which is no word of the name. */
const MONTH =
	/\b(?:jan|feb|mar|apr|mei|jun|jul|agu|agt|ags|sept?|okt|nov|des)[- ]?'?(?=(?:19|20)\d{2}(?!\d))/gu;

function lineOf(_: string, after: string | undefined, before: string | undefined): string {
	return (after ?? before ?? '').startsWith('1') ? 'us$1,90' : 'us$2,15';
}

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
	[/\b(?:p[re]r?[eo]s[ei]nt?ase|persent[ai]si|pct|pcnt)\b/gu, 'persentase'],
	[/\bpersen (?=penduduk|kemiskinan|miskin)/gu, 'persentase '],
	[/\bindex\b/gu, 'indeks'],
	[/\b(?:jml|jmlh|jlh|jum)\b\.?/gu, 'jumlah'],
	[/\b(?:pddk|pnddk|pendddk|penddk|pdk)\b\.?/gu, 'penduduk'],
	[/\bpend\.? (?=miskin)/gu, 'penduduk '],
	[/\b(?:tk|tkt|tgkt)\b\.? (?=kemiskinan|pengangguran|partisipasi)/gu, 'tingkat '],
	[/\bprev\b\.?/gu, 'prevalensi'],
	[/\b(?:thn|th)\b\.?/gu, 'tahun'],
	[/\b(rata|laki)2\b/gu, '$1 $1'],
	[/\b(?:thp)\b\.?/gu, 'tahap'],
	[/\btw (?=[ivx\d])/gu, 'triwulan '],
	[/\b(?:smt|sem)\b\.? (?=[i12])/gu, 'semester '],
	[/\bpert\b\.? (?=ekonomi|penduduk)/gu, 'pertumbuhan '],
	[/\bbpjs tk\b/gu, 'bpjs ketenagakerjaan'],
	[/\bbpjs kes\b\.?/gu, 'bpjs kesehatan'],
	[/\b(p3ke|dtsen|dtks|regsosek) d(?:es)?\.? ?(\d{1,2})\b/gu, '$1 desil $2'],
	[/\bdesil(\d{1,2})\b/gu, 'desil $1'],
	[/\bekstrim\b/gu, 'ekstrem'],
	// as minutes of meetings print them
	[/\b(?:reksoxsek|reksosek|resosek|resokses)\b/gu, 'regsosek'],
	[/\bdata di tks\b/gu, 'dtks'],
	[/\bdev\. /gu, 'development '],
	[/\bpekotaan\b/gu, 'perkotaan'],
];

/**
 * A header without "menurut …" up to a parenthesis, where it goes on with what a table may be parted by:
 * areas, ages, years. *Jumlah keluarga menurut P3KE* stays, for that says which families.
 *
 * @example withoutListing('Gini Ratio Menurut Kabupaten/Kota (Indeks)') // 'Gini Ratio  (Indeks)'
 * @example withoutListing('jumlah kk menurut p3ke') // 'jumlah kk menurut p3ke'
 */
export function withoutListing(header: string): string {
	return header.replace(BY, (all, dimension: string) => (TELLS_APART.test(dimension) ? all : ' '));
}

/** "menurut …" up to a parenthesis, where it goes on with what a table may be parted by. */
const BY =
	/\b(?:(?:menurut|berdasarkan)(?= (?:provinsi|prov|kabupaten|kab|kota|kecamatan|kec|distrik|desa|kelurahan|wilayah|daerah|pulau|jenis|kelompok|golongan|kategori|klasifikasi|tipe|umur|tahun|bulan|semester|triwulan|tempat|lapangan|pengeluaran|desil|kondisi|status)\b)|per(?= (?:provinsi|kabupaten|kab|kota|kecamatan|desa|kelurahan|wilayah)\b))( [^(]*)/giu;
/** Words by which "menurut …" speaks of something else than a table's rows. */
const TELLS_APART =
	/\b(?:p3ke|dtks|dtsen|regsosek|pkh|bpnt|bansos|penerima|target|sasaran|rpjm\w*|desil \d|miskin|kapita|minggu|hari)\b/iu;
