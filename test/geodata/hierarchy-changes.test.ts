import { describe, expect, it } from 'vitest';
import { createProgress, formatCount } from '../../geodata/build/progress.ts';
import { isWater } from '../../geodata/build/read-gadm.ts';
import { matchKabkota } from '../../geodata/build/match-kabkota.ts';
import { readHierarchy } from '../../geodata/build/read-hierarchy.ts';
import { SPLIT_KABKOTA } from '../../geodata/build/kabkota-changes.ts';

const kabupaten = (name: string) => ({ gid: name, name, provinsi: '', kind: 'kabupaten' as const });
const kota = (name: string) => ({ gid: `kota ${name}`, name, provinsi: '', kind: 'kota' as const });

describe('kabupaten between 2011 and 2025', () => {
	const bandung = [
		{ code: '32.04', name: 'Kabupaten Bandung' },
		{ code: '32.73', name: 'Kota Bandung' },
	] as unknown as Parameters<typeof matchKabkota>[1];

	it('a kota and the kabupaten of the same name are never taken for each other', () => {
		const scopes = matchKabkota([kabupaten('Bandung'), kota('KotaBandung')], bandung);
		expect(scopes.get('Bandung')?.own).toBe('32.04');
		expect(scopes.get('kota KotaBandung')?.own).toBe('32.73');
	});

	it('a kabupaten no village can reach is an error', () => {
		expect(() => matchKabkota([kabupaten('Bandung')], bandung)).toThrow('Kota Bandung');
	});

	it('every split kabupaten and its parent exist today', () => {
		const { byCode } = readHierarchy();
		expect(SPLIT_KABKOTA.flat().filter((code) => !byCode.has(code))).toEqual([]);
	});

	it('seventeen kabupaten are newer than GADM, and Tambrauw grew', () => {
		const children = new Set(SPLIT_KABKOTA.map(([child]) => child));
		expect(children.size).toBe(18);
	});
});

describe('water', () => {
	it('BPS numbers lakes and reservoirs 888', () => {
		expect(isWater({ CC_4: '1106888888', TYPE_4: 'Desa' })).toBe(true);
		expect(isWater({ CC_4: '1106050034', TYPE_4: 'Desa' })).toBe(false);
	});

	it('Lake Toba has no number and is typed as water', () => {
		expect(isWater({ CC_4: 'NA', TYPE_4: 'WaterBody' })).toBe(true);
	});
});

describe('the progress report', () => {
	it('each step is numbered and timed', async () => {
		let text = '';
		const progress = createProgress(2, (part) => (text += part));
		expect(await progress.step('Membaca', () => 7)).toBe(7);
		expect(text).toMatch(/^\[1\/2\] Membaca … \d+,\d d\n$/);
	});

	it('thousands are separated by a dot', () => {
		expect([85, 7285, 83762, 1234567].map(formatCount)).toEqual([
			'85',
			'7.285',
			'83.762',
			'1.234.567',
		]);
	});
});
