import { fillIn, type Language, type MessageParams } from './translate.ts';

/** What is said of a rule by clusters, fetched with its fields. */
const CLUSTER_RULE_ID = {
	take: 'Kelas yang dipilih',
	'take.worst': 'yang buruk di antara yang buruk',
	'take.high-high': 'tinggi di antara tinggi',
	'take.low-low': 'rendah di antara rendah',
	'take.high-low': 'tinggi di antara rendah',
	'take.low-high': 'rendah di antara tinggi',
	assumed:
		'Dihitung dengan Moran setempat di antara wilayah kerja saja. Wilayah tanpa tetangga atau dengan angka sebelum pemekaran tidak dinilai. Kurang dari 20 wilayah: tidak ada daftar; kurang dari 30: eksploratif.',
	order: 'Terkuat dulu, menurut besarnya I. Benih dan permutasi menentukan p, jadi ikut dicatat.',
};

/** The key of a message about a rule by clusters. */
export type ClusterRuleMessageKey = keyof typeof CLUSTER_RULE_ID;

const CLUSTER_RULE_EN: Readonly<Record<ClusterRuleMessageKey, string>> = {
	take: 'Class that is chosen',
	'take.worst': 'the bad among the bad',
	'take.high-high': 'high among high',
	'take.low-low': 'low among low',
	'take.high-low': 'high among low',
	'take.low-high': 'low among high',
	assumed:
		'Computed by local Moran among the working area alone. Areas without neighbours, or with a figure of before a split, are not judged. Fewer than 20 areas: no list; fewer than 30: exploratory.',
	order:
		'The strongest first, by the size of I. Seed and permutations decide p, so they are recorded.',
};

/** A message about a rule by clusters. */
export function clusterRuleMessage(
	language: Language,
	key: ClusterRuleMessageKey,
	params: MessageParams = {},
): string {
	return fillIn(language, (language === 'id' ? CLUSTER_RULE_ID : CLUSTER_RULE_EN)[key], params);
}
