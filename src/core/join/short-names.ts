import type { AreaRegistry } from '../area/area-registry.ts';
import type { Area, AreaLevel } from '../model/area.ts';

/**
 * Short names that people write for kab/kota, and what they mean. Those in official use (`OKU Timur`,
 * `Pangkep`) are names of the areas in the list; these are habits of newspapers and offices, and some are
 * words or other areas' short names elsewhere, so that a person must agree.
 */
const SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
	ABDYA: ['Aceh Barat Daya'],
	ATAM: ['Aceh Tamiang'],
	MADINA: ['Mandailing Natal'],
	TAPUT: ['Tapanuli Utara'],
	TAPTENG: ['Tapanuli Tengah'],
	TAPSEL: ['Tapanuli Selatan'],
	HUMBAHAS: ['Humbang Hasundutan'],
	SERGAI: ['Serdang Bedagai'],
	PALUTA: ['Padang Lawas Utara'],
	PALAS: ['Padang Lawas'],
	PESSEL: ['Pesisir Selatan'],
	PASBAR: ['Pasaman Barat'],
	SOLSEL: ['Solok Selatan'],
	INHIL: ['Indragiri Hilir'],
	INHU: ['Indragiri Hulu'],
	ROHIL: ['Rokan Hilir'],
	ROHUL: ['Rokan Hulu'],
	KUANSING: ['Kuantan Singingi'],
	TANJABBAR: ['Tanjung Jabung Barat'],
	TANJABTIM: ['Tanjung Jabung Timur'],
	MUBA: ['Musi Banyuasin'],
	MURA: ['Musi Rawas', 'Murung Raya'],
	OKUS: ['Ogan Komering Ulu Selatan'],
	OKUT: ['Ogan Komering Ulu Timur'],
	LAMSEL: ['Lampung Selatan'],
	LAMTENG: ['Lampung Tengah'],
	LAMTIM: ['Lampung Timur'],
	LAMBAR: ['Lampung Barat'],
	LAMPURA: ['Lampung Utara'],
	TUBA: ['Tulang Bawang'],
	BASEL: ['Bangka Selatan'],
	BATENG: ['Bangka Tengah'],
	BABAR: ['Bangka Barat'],
	BELTIM: ['Belitung Timur'],
	YOGYA: ['Kota Yogyakarta'],
	JOGJA: ['Kota Yogyakarta'],
	GNKIDUL: ['Gunungkidul'],
	SOLO: ['Surakarta'],
	JAKPUS: ['Jakarta Pusat'],
	JAKUT: ['Jakarta Utara'],
	JAKBAR: ['Jakarta Barat'],
	JAKSEL: ['Jakarta Selatan'],
	JAKTIM: ['Jakarta Timur'],
	KBB: ['Bandung Barat'],
	TANGSEL: ['Tangerang Selatan'],
	LOBAR: ['Lombok Barat'],
	LOTENG: ['Lombok Tengah'],
	LOTIM: ['Lombok Timur'],
	KLU: ['Lombok Utara'],
	KSB: ['Sumbawa Barat'],
	TTS: ['Timor Tengah Selatan'],
	TTU: ['Timor Tengah Utara'],
	SBD: ['Sumba Barat Daya'],
	MABAR: ['Manggarai Barat'],
	MATIM: ['Manggarai Timur'],
	KOBAR: ['Kotawaringin Barat'],
	KOTIM: ['Kotawaringin Timur'],
	BARSEL: ['Barito Selatan'],
	BARTIM: ['Barito Timur'],
	BARUT: ['Barito Utara'],
	GUMAS: ['Gunung Mas'],
	PULPIS: ['Pulang Pisau'],
	BATOLA: ['Barito Kuala'],
	HSS: ['Hulu Sungai Selatan'],
	HST: ['Hulu Sungai Tengah'],
	HSU: ['Hulu Sungai Utara'],
	TANBU: ['Tanah Bumbu'],
	TALA: ['Tanah Laut'],
	KUKAR: ['Kutai Kartanegara'],
	KUBAR: ['Kutai Barat'],
	KUTIM: ['Kutai Timur'],
	PPU: ['Penajam Paser Utara'],
	MAHULU: ['Mahakam Ulu'],
	KTT: ['Tana Tidung'],
	BOLMONG: ['Bolaang Mongondow'],
	MINSEL: ['Minahasa Selatan'],
	MINUT: ['Minahasa Utara'],
	MITRA: ['Minahasa Tenggara'],
	BANGKEP: ['Banggai Kepulauan'],
	BALUT: ['Banggai Laut'],
	MORUT: ['Morowali Utara'],
	PARIMO: ['Parigi Moutong'],
	TOUNA: ['Tojo Una-Una'],
	LUTIM: ['Luwu Timur'],
	LUTRA: ['Luwu Utara'],
	KONSEL: ['Konawe Selatan'],
	KONUT: ['Konawe Utara'],
	KONKEP: ['Konawe Kepulauan'],
	KOLUT: ['Kolaka Utara'],
	KOLTIM: ['Kolaka Timur'],
	BUTUR: ['Buton Utara'],
	BUSEL: ['Buton Selatan'],
	BUTENG: ['Buton Tengah'],
	MUBAR: ['Muna Barat'],
	GORUT: ['Gorontalo Utara'],
	BONEBOL: ['Bone Bolango'],
	MATRA: ['Pasangkayu'],
	MATENG: ['Mamuju Tengah'],
	MALTENG: ['Maluku Tengah'],
	MALRA: ['Maluku Tenggara'],
	MTB: ['Kepulauan Tanimbar'],
	MBD: ['Maluku Barat Daya'],
	SBB: ['Seram Bagian Barat'],
	SBT: ['Seram Bagian Timur'],
	HALBAR: ['Halmahera Barat'],
	HALTENG: ['Halmahera Tengah'],
	HALUT: ['Halmahera Utara'],
	HALSEL: ['Halmahera Selatan'],
	HALTIM: ['Halmahera Timur'],
};

/** The same for provinsi; `Jabar`, `NTB`, `Babel` and the like are names of theirs in the list. */
const PROVINSI_SHORT_NAMES: Readonly<Record<string, readonly string[]>> = {
	KEPULAUANBABEL: ['Kepulauan Bangka Belitung'],
	JKT: ['DKI Jakarta'],
	DKIJKT: ['DKI Jakarta'],
	YOGYA: ['DI Yogyakarta'],
	JOGJA: ['DI Yogyakarta'],
	DIYOGYA: ['DI Yogyakarta'],
	DIJOGJA: ['DI Yogyakarta'],
	PABAR: ['Papua Barat'],
	PAPBAR: ['Papua Barat'],
	PABARDA: ['Papua Barat Daya'],
	PBD: ['Papua Barat Daya'],
	PAPSEL: ['Papua Selatan'],
	PAPTENG: ['Papua Tengah'],
	PAPEG: ['Papua Pegunungan'],
	PAPPEG: ['Papua Pegunungan'],
};

const BY_LEVEL: Partial<Record<AreaLevel, typeof SHORT_NAMES>> = {
	provinsi: PROVINSI_SHORT_NAMES,
	kabkota: SHORT_NAMES,
};

/**
 * The kab/kota or provinsi that a short name stands for: `Jakbar`, `Tangsel`, `Papsel`.
 *
 * @param key    of the name as written, upper case without spaces
 * @param level  of the column; a provinsi may stand among kab/kota
 * @returns      none for other names and levels; several for a short name of several (`Mura`)
 */
export function areasOfShortName(key: string, level: AreaLevel, registry: AreaRegistry): Area[] {
	const areasAt = (each: AreaLevel): Area[] => {
		const names = BY_LEVEL[each];
		if (!names || !Object.hasOwn(names, key)) return [];
		return (names[key] ?? []).flatMap((name) =>
			registry.findByName(each, name).map(({ area }) => area),
		);
	};
	const own = areasAt(level);
	return own.length === 0 && level === 'kabkota' ? areasAt('provinsi') : own;
}

/** All short names of a level, upper case. */
export function shortNames(level: 'provinsi' | 'kabkota'): readonly string[] {
	return Object.keys(BY_LEVEL[level] ?? {});
}
