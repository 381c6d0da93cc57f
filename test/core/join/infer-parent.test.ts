import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../src/cli/load-gazetteer.ts';
import { inferParent } from '../../../src/core/join/infer-parent.ts';

const { registry } = loadGazetteer();
const BANDUNG = ['Andir', 'Astanaanyar', 'Antapani', 'Arcamanik', 'Babakan Ciparay', 'Sukajadi'];

function parentOf(names: readonly string[]): string | undefined {
	return inferParent(new Set(names), 'kecamatan', registry)?.name;
}

describe('the parent of a list of kecamatan', () => {
	it('is the one kab/kota that holds them all', () => {
		expect(parentOf(BANDUNG)).toBe('Kota Bandung');
	});

	it('holds at least four fifths of them', () => {
		expect(parentOf([...BANDUNG, 'Wakanda'])).toBe('Kota Bandung');
		expect(parentOf([...BANDUNG, 'Wakanda', 'Genosha'])).toBeUndefined();
	});

	it('needs four names that are known', () => {
		expect(parentOf(BANDUNG.slice(0, 3))).toBeUndefined();
		expect(parentOf([])).toBeUndefined();
	});

	it('is none for names from all over', () => {
		expect(parentOf(['Andir', 'Cibinong', 'Soreang', 'Ubud', 'Bakongan'])).toBeUndefined();
	});
});
