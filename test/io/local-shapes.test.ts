import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { columnShape } from '../../src/core/table/column-shape.ts';
import type { ColumnChoice } from '../../src/core/model/table.ts';
import { recallColumns, rememberColumns, type ColumnMemory } from '../../src/io/local-shapes.ts';
import { createTable } from '../core/create-table.ts';

/** The device's storage, which Node has none of. */
function createStorage(): Pick<Storage, 'getItem' | 'setItem'> & { text: () => string } {
	const kept = new Map<string, string>();
	return {
		getItem: (key) => kept.get(key) ?? null,
		setItem: (key, text) => {
			kept.set(key, text);
		},
		text: () => [...kept].flat().join('\n'),
	};
}

let storage = createStorage();
beforeEach(() => {
	storage = createStorage();
	vi.stubGlobal('localStorage', storage);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

/** An edition of one table: its cells and its year differ, its columns do not. */
function shapeOfEdition(year: number, name: string): string {
	return columnShape(createTable(['Nama Desa', `KPM ${year}`, 'Ket'], [[name, year % 7, 'x']]));
}

function createMemory(more: Partial<ColumnMemory> = {}): ColumnMemory {
	const columns = new Map<number, ColumnChoice>([
		[0, { role: 'area-name', level: 'desa' }],
		[1, { role: 'value', decimal: ',', scale: 'thousand' }],
	]);
	return { asWritten: ['merged'], codeSystem: 'bps-2020', columns, ...more };
}

describe('what a person decided about columns', () => {
	it('holds for the next file of the same shape', () => {
		rememberColumns(shapeOfEdition(2023, 'Sukamaju'), createMemory());
		expect(recallColumns(shapeOfEdition(2024, 'Karangsari'))).toEqual(createMemory());
	});

	it('says nothing of a file of another shape', () => {
		rememberColumns(shapeOfEdition(2023, 'Sukamaju'), createMemory());
		expect(recallColumns(columnShape(createTable(['Desa', 'KPM'], [])))).toBeNull();
	});

	it('is kept without a cell, a header, a unit or a period', () => {
		const columns = new Map<number, ColumnChoice>([
			[1, { role: 'value', unit: 'keluarga Pak Lurah', period: '2023' }],
		]);
		rememberColumns(shapeOfEdition(2023, 'Sukamaju'), createMemory({ columns }));
		expect(storage.text()).not.toMatch(/Sukamaju|Nama|Desa|KPM|Ket|Lurah|2023/);
		const [, written = ''] = storage.text().split('\n');
		expect(JSON.parse(written)).toEqual([
			{
				shape: shapeOfEdition(2023, 'Sukamaju'),
				asWritten: ['merged'],
				codeSystem: 'bps-2020',
				columns: [[1, { role: 'value' }]],
			},
		]);
	});

	it('is forgotten once all of it is taken back', () => {
		const shape = shapeOfEdition(2023, 'Sukamaju');
		rememberColumns(shape, createMemory());
		rememberColumns(shape, { asWritten: [], codeSystem: null, columns: new Map() });
		expect(recallColumns(shape)).toBeNull();
	});

	it('is kept of sixty shapes, the oldest of which goes first', () => {
		for (let at = 0; at <= 60; at++) rememberColumns(`bentuk-${at}`, createMemory());
		expect(recallColumns('bentuk-0')).toBeNull();
		expect(recallColumns('bentuk-1')).toEqual(createMemory());
	});

	it('is nothing where what is stored is damaged, or of a version that knew other roles', () => {
		const shape = shapeOfEdition(2023, 'Sukamaju');
		storage.setItem('peta-sasaran:columns', '[{"shape":');
		expect(recallColumns(shape)).toBeNull();
		rememberColumns(shape, createMemory());
		storage.setItem(
			'peta-sasaran:columns',
			storage.text().replace(/^.*\n/, '').replace('area-name', 'nama'),
		);
		expect(recallColumns(shape)).toBeNull();
	});

	it('lasts as long as the page where nothing may be stored', () => {
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new DOMException('denied', 'SecurityError');
			},
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError');
			},
		});
		expect(() => {
			rememberColumns('bentuk', createMemory());
		}).not.toThrow();
		expect(recallColumns('bentuk')).toBeNull();
	});
});
