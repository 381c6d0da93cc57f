/** Words that may stand around the name of an indicator in a title without making it another one. */
const LEADING =
	/^(?:data|tabel|rekap|rekapitulasi|rincian|daftar|statistik|perkembangan|profil|jumlah|persentase|proporsi|banyaknya|angka|nilai|total|capaian|hasil|indikator|proyeksi|penerima|bantuan|program|kpm|dan|serta|atau|bps|odj|satudata|opendata|jabar|jateng|jatim|sumatera|aceh|riau|jambi|bengkulu|lampung|bangka|belitung|kepulauan|jakarta|dki|diy|yogyakarta|jawa|banten|bali|nusa|tenggara|kalimantan|sulawesi|gorontalo|maluku|papua|barat|timur|utara|selatan|tengah|daya|pegunungan|indonesia|prov|provinsi|kab|kabupaten|kota|kabkota|kecamatan|kec|kel|desa|(?:kota|kab)\p{L}+|\p{N}+|\p{L})$/u;
const FOLLOWING =
	/^(?:di|pada|dan|serta|atau|per|menurut|berdasarkan|tahun|bulan|hasil|data|kabupaten|kab|kota|kabkota|kecamatan|kec|provinsi|prov|desa|kelurahan|kel|persen|persentase|ribu|juta|jiwa|orang|rupiah|rp|indeks)$/u;
/** Words that make what goes before them something else: some of the people, a plan, a rank. */
const NARROWING =
	/^(?:usia|umur|dewasa|lansia|balita|bayi|anak|kerja|bekerja|produktif|muda|pemuda|pemudi|difabel|berisiko|beresiko|risiko|resiko|rentan|hampir|menunggak|aktif|nonaktif|non|tidak|tanpa|belum|bukan|yang|negeri|swasta|asing|datang|pindah|lahir|meninggal|hamil|putus|pemilik|pengguna|luar|rusak|target|sasaran|peringkat|ranking|perubahan|selisih|anggaran)$/u;

/**
 * Whether a title speaks of an indicator where it says the indicator's name, and not of something the
 * name is only part of: *Jumlah Keluarga Miskin* is no *jumlah keluarga*, *Target Tingkat Kemiskinan* no
 * *tingkat kemiskinan*.
 *
 * @param title  a form of the title, single words
 * @param name   words that stand in it
 * @param names  everything that is called something: longer names before, and words of names behind
 *
 * Cost: a pass over the words of the title.
 */
export function titleMeans(
	title: string,
	name: string,
	names: {
		readonly isName: (words: string) => boolean;
		readonly isWordOfNames: (word: string) => boolean;
	},
): boolean {
	const padded = ` ${title} `;
	for (let at = padded.indexOf(` ${name} `); at >= 0; at = padded.indexOf(` ${name} `, at + 1)) {
		const before = padded.slice(0, at).trim().split(' ').filter(Boolean);
		const [next = ''] = padded.slice(at + name.length + 2).split(' ');
		const isNarrowed = !FOLLOWING.test(next) && (NARROWING.test(next) || names.isWordOfNames(next));
		if (!isNarrowed && leads(before, names.isName)) return true;
	}
	return false;
}

/** Whether words are only what leads to a name: data about, number of, other names and "and". */
function leads(before: readonly string[], isName: (words: string) => boolean): boolean {
	for (let at = 0; at < before.length;) {
		if (LEADING.test(before[at] ?? '')) {
			at++;
			continue;
		}
		let length = before.length - at;
		while (length > 0 && !isName(before.slice(at, at + length).join(' '))) length--;
		if (length === 0) return false;
		at += length;
	}
	return true;
}
