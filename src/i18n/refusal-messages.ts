import type { OnDemandMessages } from './translate.ts';

/** Why a figure is not drawn at a level, and what may be, in all languages: comes with the plate that says so. */
export const refusalMessages = {
	id: {
		'refusal.title': 'Angka kemiskinan BPS tidak berlaku di tingkat {level}',
		'refusal.why':
			'Susenas menanyai contoh rumah tangga yang cukup untuk kabupaten/kota, tidak cukup untuk kecamatan. Mewarnai kecamatan dengan angka ini akan menyesatkan.',
		'refusal.instead': 'Yang bisa dipetakan sampai kecamatan',
		'refusal.insteadRegistry': 'Keluarga dan individu DTSEN',
		'refusal.insteadRegistryNote': 'cacah registri, satuan keluarga',
		'refusal.insteadProgramme': 'KPM PKH dan Sembako',
		'refusal.insteadProgrammeNote': 'cacah penerima program',
		'refusal.insteadModel': 'Estimasi area kecil (SAE)',
		'refusal.insteadModelNote': 'hasil model, wajib dengan galat baku',
		'refusal.insteadHow': 'Buka tabel Anda yang memuat salah satunya.',
		'refusal.back': 'Kembali ke kabupaten/kota',
	},
	en: {
		'refusal.title': 'BPS poverty figures are not valid at {level} level',
		'refusal.why':
			'Susenas interviews a sample of households large enough for regencies and cities, not for districts. Colouring districts with this figure would mislead.',
		'refusal.instead': 'What can be mapped down to districts',
		'refusal.insteadRegistry': 'DTSEN families and individuals',
		'refusal.insteadRegistryNote': 'register counts, in families',
		'refusal.insteadProgramme': 'PKH and Sembako beneficiary families',
		'refusal.insteadProgrammeNote': 'counts of programme recipients',
		'refusal.insteadModel': 'Small-area estimates (SAE)',
		'refusal.insteadModelNote': 'model results, standard error required',
		'refusal.insteadHow': 'Open a table of yours that holds one of these.',
		'refusal.back': 'Back to regencies and cities',
	},
} as const satisfies OnDemandMessages;
