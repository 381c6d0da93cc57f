import type { PackManifest } from '../../../src/core/geo/pack-manifest.ts';
import { PACK_SOURCES } from '../pack-texts.ts';
import type { OwnOptions } from './own-flags.ts';

/** Sources of every pack that are no boundaries of Indonesia. */
const BESIDES = new Set(['idn-area-data', 'Natural Earth']);

/** What a pack of one's own says of itself. */
export function ownTexts(
	options: OwnOptions,
	counts: PackManifest['counts'],
): Pick<PackManifest, 'title' | 'redistributable' | 'notice' | 'sources'> {
	const { source, licence, vintage, redistributable, attribution, url } = options;
	const what = {
		id: `${counts.provinsi} provinsi, ${counts.kabkota} kabupaten/kota, ${counts.kecamatan} kecamatan`,
		en: `${counts.provinsi} provinces, ${counts.kabkota} regencies and cities, ${counts.kecamatan} districts`,
	};
	return {
		title: `Batas wilayah ${source} (${vintage})`,
		redistributable,
		notice: {
			id:
				`Batas dalam paket ini (${what.id}) berasal dari ${source}, keadaan ${vintage}, dengan lisensi ${licence}. ` +
				(redistributable
					? 'Batas ini boleh disebarluaskan dengan menyebut sumbernya.'
					: 'Batas ini tidak boleh disebarluaskan tanpa izin pemiliknya; paket ini untuk pemakaian setempat.'),
			en:
				`The boundaries in this pack (${what.en}) come from ${source}, as of ${vintage}, under the licence ${licence}. ` +
				(redistributable
					? 'They may be redistributed with their source.'
					: 'They may not be redistributed without permission from their owner; the pack is for local use.'),
		},
		sources: [
			{
				name: source,
				attribution,
				licence,
				url,
				use: `Semua batas wilayah, keadaan ${vintage}.`,
			},
			...PACK_SOURCES.filter(({ name }) => BESIDES.has(name)),
		],
	};
}
