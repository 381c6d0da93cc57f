import type { OnDemandMessages } from './translate.ts';

/** What is said of rows that are counted by their coordinates, in all languages; part of {@link tableMessages}. */
export const pointMessages = {
	id: {
		'reason.no-coordinates': 'koordinat kosong atau tidak terbaca',
		'reason.zero-coordinates': 'koordinatnya 0, 0',
		'reason.coordinates-swapped': 'lintang dan bujur tampaknya tertukar',
		'reason.not-degrees': 'koordinatnya bukan derajat',
		'reason.outside-indonesia': 'titiknya di luar Indonesia',
		'reason.at-sea': 'titiknya di laut',
		'reason.point-and-name-differ': 'titik dan nama menunjuk tempat berbeda',
		'diagnostic.points-counted':
			'{count} dari {rows} baris dihitung sebagai titik per provinsi, kabupaten/kota, dan kecamatan, menurut koordinatnya.',
		'diagnostic.points-offered':
			'Tabel ini juga memuat koordinat. Barisnya dibaca sebagai wilayah; titiknya bisa dihitung per wilayah.',
		'diagnostic.points-hidden':
			'Titiknya menunjukkan letak orang atau keluarga, jadi tidak satu pun digambar: yang tampak hanya jumlahnya per wilayah, yang kecil disamarkan.',
		'diagnostic.coordinates-swapped':
			'Letak {count} baris jatuh di luar Indonesia; tampaknya lintang dan bujur tertukar. Belum kami ubah, jadi baris itu tidak dihitung. Tukar?',
		'diagnostic.coordinates-not-degrees':
			'Koordinat {count} baris bukan derajat: mungkin meter (UTM) atau koma desimalnya hilang. Tidak dihitung. Ekspor ulang ke WGS84 (EPSG:4326).',
		'diagnostic.points-without-coordinates':
			'{count} baris tanpa koordinat yang terbaca. Tidak dihitung. Lengkapi koordinatnya, atau pilih wilayahnya di daftar.',
		'diagnostic.points-at-zero':
			'{count} baris berkoordinat 0, 0, tanda koordinatnya tidak pernah diisi. Tidak dihitung.',
		'diagnostic.points-outside':
			'{count} titik terletak di luar Indonesia. Tidak dihitung. Periksa tanda minus lintangnya dan urutan kolomnya.',
		'diagnostic.points-at-sea':
			'{count} titik terletak di laut, lebih dari 2 km dari batas wilayah. Tidak dihitung. Periksa koordinatnya, atau pilih wilayahnya di daftar.',
		'diagnostic.points-contradict':
			'{count} titik terletak di wilayah lain daripada yang tertulis di barisnya. Tidak dihitung sampai Anda memilih.',
		'diagnostic.points-by-name':
			'{count} titik terletak kurang dari 2 km di luar batas wilayah yang tertulis di barisnya. Dihitung di wilayah yang tertulis, karena garis batas peta disederhanakan.',
		'diagnostic.points-near-shore':
			'{count} titik terletak kurang dari 2 km di luar garis pantai peta. Dihitung di wilayah terdekat, karena garis pantai peta disederhanakan.',
		'diagnostic.points-repeated':
			'{count} baris bertitik sama dengan baris sebelumnya. Semuanya dihitung. Periksa apakah barisnya ganda atau koordinatnya hanya perkiraan.',
	},
	en: {
		'reason.no-coordinates': 'coordinates empty or unreadable',
		'reason.zero-coordinates': 'coordinates are 0, 0',
		'reason.coordinates-swapped': 'latitude and longitude seem swapped',
		'reason.not-degrees': 'coordinates are not degrees',
		'reason.outside-indonesia': 'the point is outside Indonesia',
		'reason.at-sea': 'the point is at sea',
		'reason.point-and-name-differ': 'point and name are different places',
		'diagnostic.points-counted':
			'{count} of {rows} {rows?row was|rows were} counted as points per province, regency/city and district, by their coordinates.',
		'diagnostic.points-offered':
			'This table has coordinates too. Its rows were read as areas; its points can be counted per area.',
		'diagnostic.points-hidden':
			'The points say where people or families are, so none is drawn: only their number per area is shown, small ones hidden.',
		'diagnostic.coordinates-swapped':
			'{count} {count?row lies|rows lie} outside Indonesia; latitude and longitude seem swapped. Nothing was changed yet, so these rows are not counted. Swap?',
		'diagnostic.coordinates-not-degrees':
			'The coordinates of {count} {count?row|rows} are not degrees: perhaps metres (UTM), or the decimal mark was lost. Not counted. Export again as WGS84 (EPSG:4326).',
		'diagnostic.points-without-coordinates':
			'{count} {count?row has|rows have} no readable coordinates. Not counted. Fill them in, or choose the area in the list.',
		'diagnostic.points-at-zero':
			'{count} {count?row has|rows have} the coordinates 0, 0, which means they were never filled in. Not counted.',
		'diagnostic.points-outside':
			'{count} {count?point lies|points lie} outside Indonesia. Not counted. Check the minus of the latitude and the order of the columns.',
		'diagnostic.points-at-sea':
			'{count} {count?point lies|points lie} at sea, more than 2 km from any area. Not counted. Check the coordinates, or choose the area in the list.',
		'diagnostic.points-contradict':
			'{count} {count?point lies in another area than the one written in its row|points lie in another area than the one written in their row}. Not counted until you choose.',
		'diagnostic.points-by-name':
			'{count} {count?point lies less than 2 km outside the area written in its|points lie less than 2 km outside the area written in their} row. Counted in the area written, because the outlines of the map are simplified.',
		'diagnostic.points-near-shore':
			'{count} {count?point lies|points lie} less than 2 km off the shore of the map. Counted in the nearest area, because the shores of the map are simplified.',
		'diagnostic.points-repeated':
			'{count} {count?row has|rows have} the same point as a row before. All are counted. Check whether rows are doubled or coordinates only estimated.',
	},
} as const satisfies OnDemandMessages;
