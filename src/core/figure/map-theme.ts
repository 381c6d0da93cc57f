import type { ThemeName } from '../classify/color-scheme.ts';

/**
 * The map's colours on one ground.
 *
 * Both renderers, the WebGL map and the SVG figure, take them from here; `styles/tokens.css` holds
 * the same values for the interface, and a test keeps the two equal.
 */
export interface MapTheme {
	readonly name: ThemeName;
	readonly sea: string;
	readonly waterline: string;
	readonly graticule: string;
	readonly equator: string;
	readonly seaName: string;
	/** Land of neighbouring countries. */
	readonly foreign: string;
	readonly foreignLine: string;
	readonly foreignName: string;
	/** Indonesian land that is not part of what is shown. */
	readonly context: string;
	readonly borderNear: string;
	readonly borderFar: string;
	/** Border between two dark fills. */
	readonly borderOnDark: string;
	/** Border between areas that are not part of what is shown. */
	readonly borderContext: string;
	readonly borderParent: string;
	readonly borderParentCase: string;
	readonly coast: string;
	readonly select: string;
	/** The ring around the area the keyboard stands on. */
	readonly focus: string;
	readonly halo: string;
	readonly label: string;
	/** Text beside the map, and text that stands back. */
	readonly ink: string;
	readonly inkQuiet: string;
	readonly neatInk: string;
	readonly neatPaper: string;
	readonly degree: string;
	/** Ground of areas nothing is known about. */
	readonly bare: string;
	readonly textureDot: string;
	readonly textureStrong: string;
	/** Fill and edge of proportional symbols. */
	readonly symbol: string;
	readonly symbolEdge: string;
}

const LIGHT: MapTheme = {
	name: 'light',
	sea: '#e3edf0',
	waterline: '#b4cdd6',
	graticule: '#d0dfe4',
	equator: '#86a8b5',
	seaName: '#426b7d',
	foreign: '#f0ede4',
	foreignLine: '#d8d3c5',
	foreignName: '#6a6860',
	context: '#f3f0e8',
	borderNear: 'rgba(40,24,16,.86)',
	borderFar: 'rgba(58,38,28,.52)',
	borderOnDark: '#e8bfa6',
	borderContext: '#d9d3c4',
	borderParent: '#2c2320',
	borderParentCase: '#fffdf6',
	coast: '#5d5148',
	select: '#0a161e',
	focus: '#1557c0',
	halo: '#fffdf8',
	label: '#1a2229',
	ink: '#14212b',
	inkQuiet: '#44525c',
	neatInk: '#3b4a54',
	neatPaper: '#fcfbf7',
	degree: '#50707e',
	bare: '#fdfdfb',
	textureDot: '#8a9399',
	textureStrong: '#7b868c',
	symbol: '#0b5a70',
	symbolEdge: '#fffdf8',
};

const DARK: MapTheme = {
	name: 'dark',
	sea: '#0f171d',
	waterline: '#24404c',
	graticule: '#1a2830',
	equator: '#3d5e6c',
	seaName: '#6f9fb1',
	foreign: '#1c252b',
	foreignLine: '#2a353c',
	foreignName: '#8a969d',
	context: '#20292f',
	borderNear: 'rgba(10,14,18,.86)',
	borderFar: 'rgba(10,14,18,.62)',
	borderOnDark: '#dccbbe',
	borderContext: '#2d383f',
	borderParent: '#f0e9df',
	borderParentCase: '#0d1217',
	coast: '#8d7b6c',
	select: '#ffffff',
	focus: '#9cc7ff',
	halo: '#0d1419',
	label: '#f3f1ea',
	ink: '#ebf0f1',
	inkQuiet: '#bbc6cb',
	neatInk: '#7f929c',
	neatPaper: '#141b21',
	degree: '#7c98a5',
	bare: '#151d23',
	textureDot: '#5d6d77',
	textureStrong: '#82939d',
	symbol: '#74c6dc',
	symbolEdge: '#0d1419',
};

const PROJECTOR: MapTheme = {
	...LIGHT,
	name: 'projector',
	sea: '#f1f6f8',
	waterline: '#a7c4cf',
	graticule: '#dfe9ed',
	seaName: '#2f6276',
	foreign: '#ebe8df',
	foreignLine: '#b9b4a5',
	context: '#e9e5da',
	borderNear: 'rgba(40,24,16,.9)',
	borderFar: 'rgba(40,24,16,.7)',
	borderOnDark: '#f0cdb6',
	borderParent: '#000000',
	coast: '#2b221c',
	halo: '#ffffff',
	label: '#000c14',
	ink: '#000c14',
	inkQuiet: '#25333d',
	neatPaper: '#ffffff',
	symbolEdge: '#ffffff',
};

const THEMES: Readonly<Record<ThemeName, MapTheme>> = {
	light: LIGHT,
	dark: DARK,
	projector: PROJECTOR,
};

/** The map's colours on a ground. */
export function mapTheme(name: ThemeName): MapTheme {
	return THEMES[name];
}
