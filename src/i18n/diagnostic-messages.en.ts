import type { diagnosticMessagesId } from './diagnostic-messages.id.ts';

/** What is said of boundaries, links, classes, colours and the figure, in English: the same keys, checked by the compiler. */
export const diagnosticMessagesEn = {
	'diagnostic.pack-missing':
		'The boundaries were not found ({part}). The table and figures can still be read. Run npm run boundaries where the site is built, or reload the page.',
	'diagnostic.pack-damaged':
		'The boundary file is damaged ({part}). It was not loaded; the table and figures can still be read. Build it again with npm run boundaries.',
	'diagnostic.pack-newer':
		'The boundaries were made for a newer app (version {version}). Update this app first.',
	'diagnostic.view-value-invalid':
		'The link holds {part} that does not exist ({key}={value}). The default is used; the rest of the link is kept.',
	'diagnostic.working-area-left':
		'This file has no figures in {area}, so you work in all areas of the file again. Choose once more if needed.',
	'diagnostic.tooltip-markup':
		'The tooltip template holds markup (“{markup}”), so it is not used: it may hold names of fields only, so that nothing is run as HTML. The usual one is used. Write nama, nilai, for example.',
	'diagnostic.tooltip-field-unknown':
		'The tooltip template is not used: no field is called {fields}. The usual one is used. The fields are {known}.',
	'diagnostic.view-newer':
		'This link is from another version of the app (v={version}). What is known is used, the rest left alone; reload the page if there is a new version.',
	'diagnostic.language-unreachable':
		'The words of the other language could not be fetched, so the page stays as it is. Try again when you are connected.',
	'diagnostic.values-not-finite':
		'{count} values are not finite numbers (NaN or ∞) and are taken as missing. Check where they come from.',
	'diagnostic.classes-without-values':
		'There is not one value, so no classes can be made. Check column and period.',
	'diagnostic.classes-of-one-value':
		'{values?There is one value|All values are equal}, so there is one class.',
	'diagnostic.classes-per-value':
		'There are only {made} different values, so {wanted} classes became {made}: one class per value.',
	'diagnostic.palette-unreadable':
		'{words} is no colour. Write each colour as #rrggbb, such as #f3e4bd, with commas between. The map did not change.',
	'diagnostic.palette-colors-count':
		'There are {found} colours; a palette needs {least} to {most}. The map did not change.',
	'diagnostic.palette-classes-alike':
		'Classes {first} and {second} look nearly the same to {sight}: ΔE {apart}, where {least} is needed. Set their lightness further apart.',
	'diagnostic.palette-class-bare':
		'Class {class} looks nearly like areas without data to {sight}: ΔE {apart}, where {least} is needed. Move its lightness away from the paper.',
	'diagnostic.palette-border-faint':
		'Borders can hardly be seen on class {class}: contrast {ratio} : 1, where {least} : 1 is needed. Make its colour lighter or darker.',
	'diagnostic.palette-text-faint':
		'Names are hard to read on class {class}: contrast {ratio} : 1, where {least} : 1 is needed. Make its colour lighter or darker.',
	'diagnostic.classes-merged': 'Many values are equal, so {wanted} classes became {made}.',
	'diagnostic.classes-follow-data':
		'This method follows the data: it makes {made} classes, not {wanted}.',
	'diagnostic.classes-by-anchors':
		'There are more reference figures than limits, so {wanted} classes became {made}.',
	'diagnostic.unclassed-too-many':
		'{areas} areas are too many for a map without classes (at most {most}). Quantiles are used.',
	'diagnostic.class-limits-tidied':
		'Class limits were out of order or repeated. They are sorted, each used once.',
	'diagnostic.class-limits-outside':
		'Limits outside the data ({range}) are not used: {limits}. Check the numbers.',
	'diagnostic.figure-resized':
		'The figure was not made {wantedWidth} × {wantedHeight} pixels but {width} × {height}: larger cannot be opened, smaller cannot be read. Choose another size if need be.',
	'diagnostic.figure-empty':
		'There is no area in this part of the map, so the figure holds only sea and legend. Check the area chosen.',
	'diagnostic.figure-shape-missing':
		'{count} areas have no shape that can be drawn ({areas}). Their figures are still in the table. Check the boundary pack.',
	'diagnostic.figure-without-values':
		'None of the {count} areas has a figure. All are drawn with the sign for no data. Check period and column.',
	'diagnostic.figure-areas-small':
		'{count} areas are smaller than two pixels at this size and are marked by dots. Make the figure larger or map one provinsi.',
	'diagnostic.webgl-missing':
		'Map graphics are not available (WebGL). The map is drawn as a plain picture; table and legend still work.',
	'diagnostic.webgl-lost':
		'Map graphics stopped. A plain picture takes their place; table and legend still work.',
	'diagnostic.webgl-restored': 'Map graphics are back. The map is as it was.',
	'diagnostic.shapes-unusable':
		'The shapes of {count} areas in the boundary file cannot be filled ({areas}). Their figures are still in the table. Check the boundary file.',
	'diagnostic.mesh-failed':
		'The shapes could not be made ready for map graphics. The map is drawn as a plain picture; table and legend still work. Reload the page, or build the boundaries again.',
} as const satisfies Record<keyof typeof diagnosticMessagesId, string>;
