import { describe, expect, it } from 'vitest';
import { allImports, importsIn, packageOf, sourceFiles, type ImportLine } from './read-imports.ts';

/**
 * The floors: which rooms and which packages each room may import. A new package or a new way
 * between rooms is decided here, in sight, and nowhere else.
 */
const ROOMS: Readonly<
	Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
	'src/core': {
		rooms: ['src/core'],
		packages: [
			'@leeoniya/ufuzzy',
			'@maplibre/geojson-vt',
			'@maplibre/vt-pbf',
			'@noble/hashes',
			'@turf/turf',
			'culori',
			'd3-array',
			'd3-geo',
			'earcut',
			'fastest-levenshtein',
			'geojson',
			'polylabel',
			'topojson-simplify',
			'topojson-specification',
			'valibot',
		],
	},
	'src/i18n': { rooms: ['src/i18n', 'src/core'], packages: [] },
	'src/io': {
		rooms: [
			'src/io',
			'src/core',
			'geodata/codes',
			'geodata/examples',
			'geodata/indicators',
			'geodata/priorities',
		],
		packages: [
			'cfb',
			'd3-dsv',
			'fflate',
			'fzstd',
			'geojson',
			'htmlparser2',
			'hucre',
			'hyparquet',
			'papaparse',
			'topojson-client',
			'valibot',
		],
	},
	'src/map': {
		rooms: ['src/map', 'src/core'],
		packages: ['@deck.gl/layers', '@deck.gl/maplibre', 'geojson', 'maplibre-gl'],
	},
	'src/workers': { rooms: ['src/workers', 'src/core', 'src/io'], packages: ['comlink'] },
	'src/state': {
		rooms: ['src/state', 'src/core', 'src/io', 'src/i18n', 'src/workers'],
		packages: ['geojson', 'svelte', 'valibot'],
	},
	'src/ui': {
		rooms: ['src/ui', 'src/core', 'src/i18n', 'src/map', 'src/state'],
		packages: ['@lucide/svelte', 'svelte'],
	},
	'src/app': {
		rooms: [
			'src/app',
			'src/embed',
			'src/ui',
			'src/state',
			'src/map',
			'src/io',
			'src/i18n',
			'src/core',
			'src/workers',
			'src/styles',
		],
		packages: ['svelte'],
	},
	'src/embed': { rooms: ['src/embed', 'src/ui', 'src/i18n', 'src/core'], packages: [] },
	'src/cli': {
		rooms: ['src/cli', 'src/core', 'src/io', 'src/i18n'],
		packages: ['playwright', 'valibot', 'vite'],
	},
	'geodata/build': {
		rooms: ['geodata/build', 'src/core', 'src/i18n'],
		packages: [
			'd3-array',
			'fastest-levenshtein',
			'fflate',
			'geojson',
			'papaparse',
			'topojson-client',
			'topojson-specification',
			'valibot',
		],
	},
};

/** Rooms whose imports of another room may only be types. */
const TYPES_ONLY: readonly (readonly [from: string, to: string])[] = [
	['src/state', 'src/io'],
	['src/state', 'src/workers'],
];

const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');

/** Classes that a room must hold to recognise what it is handed. */
const isErrorClass = (line: ImportLine): boolean => line.target === 'src/workers/table-client.ts';

function violations(imports: readonly ImportLine[]): string[] {
	return imports.flatMap((line) => {
		const room = ROOMS[roomOf(line.file)];
		if (!room) return [`${line.file} is in no room`];
		if (line.target !== null) {
			const target = roomOf(line.target);
			if (!room.rooms.includes(target)) return [`${line.file} reaches into ${target}`];
			const typesOnly = TYPES_ONLY.some(
				([from, to]) => from === roomOf(line.file) && to === target,
			);
			return typesOnly && !line.isTypeOnly && !isErrorClass(line)
				? [`${line.file} takes more than types from ${target}`]
				: [];
		}
		if (line.specifier.startsWith('node:')) {
			return /^(?:src\/cli|geodata\/build)/.test(line.file) ? [] : [`${line.file} needs Node`];
		}
		const name = packageOf(line.specifier);
		return room.packages.includes(name) ? [] : [`${line.file} uses ${name}`];
	});
}

const ALL = [...allImports('src'), ...allImports('geodata/build')];

describe('the floors', () => {
	it('hold in every file', () => {
		expect(violations(ALL)).toEqual([]);
	});

	it('leave no unused permission: every package a room may use, it uses', () => {
		const used = new Set(ALL.map((line) => `${roomOf(line.file)} ${packageOf(line.specifier)}`));
		const unused = Object.entries(ROOMS).flatMap(([room, { packages }]) =>
			packages.filter((name) => !used.has(`${room} ${name}`)).map((name) => `${room} ${name}`),
		);
		expect(unused).toEqual([]);
	});

	it('catch a core file that reaches up', () => {
		const planted = importsIn(
			'src/core/planted.ts',
			"import { x } from '../state/session.svelte.ts';",
		);
		expect(violations(planted)).toEqual(['src/core/planted.ts reaches into src/state']);
	});

	it('catch a map library outside the map room, even inside a component', () => {
		const planted = importsIn(
			'src/ui/Planted.svelte',
			'<script lang="ts">import { Map } from \'maplibre-gl\';</script>',
		);
		expect(violations(planted)).toEqual(['src/ui/Planted.svelte uses maplibre-gl']);
	});

	it('catch a dynamic import', () => {
		const planted = importsIn('src/io/planted.ts', "await import('../state/x.ts')");
		expect(violations(planted)).toEqual(['src/io/planted.ts reaches into src/state']);
	});
});

describe('names', () => {
	it('of files say a subject: there is no drawer', () => {
		const drawers = sourceFiles('src').filter((file) =>
			/\/(?:utils?|helpers?|common|misc|shared)(?:\/|\.)/.test(file),
		);
		expect(drawers).toEqual([]);
	});

	it('of modules are kebab-case, of components PascalCase', () => {
		const odd = sourceFiles('src').filter((file) => {
			const name = file.split('/').at(-1) ?? '';
			return (
				!/^[a-z0-9-]+(?:\.d|\.en|\.id|\.svelte|\.worker)?\.ts$/.test(name) &&
				!/^[A-Z][A-Za-z0-9]+\.svelte$/.test(name)
			);
		});
		expect(odd).toEqual([]);
	});
});
