import type { diagnosticMessagesId } from './diagnostic-messages.id.ts';

/** What is said of a person's data and why, in English: the same keys, checked by the compiler. */
export const diagnosticMessagesEn = {
	'reason.left-out': 'left out by you',
	'reason.no-coordinates': 'coordinates empty or unreadable',
	'reason.zero-coordinates': 'coordinates are 0, 0',
	'reason.coordinates-swapped': 'latitude and longitude seem swapped',
	'reason.not-degrees': 'coordinates are not degrees',
	'reason.outside-indonesia': 'the point is outside Indonesia',
	'reason.at-sea': 'the point is at sea',
	'reason.point-and-name-differ': 'point and name are different places',
	'reason.total': 'total',
	'reason.footnote': 'note',
	'reason.section': 'section heading',
	'reason.no-name': 'no area name',
	'reason.name-unknown': 'unknown name',
	'reason.code-unknown': 'the code is not in the list of areas',
	'reason.code-system-unknown': 'code system not known yet',
	'reason.several-areas': 'several areas have this name',
	'reason.code-and-name-differ': 'code and name are different places',
	'reason.spelling': 'similar spelling',

	'diagnostic.file-empty':
		'The file is empty. Nothing was imported. Check whether the download finished.',
	'diagnostic.file-too-large':
		'The file of {megabytes} MB exceeds the limit of {limit} MB. Filter columns or years first, or split it by province.',
	'diagnostic.file-type-unknown':
		'{file} does not hold a table we know. Save it as CSV or Excel (.xlsx) and open it again.',
	'diagnostic.file-type-differs':
		'This file really is {format}, though its name ends in .{ending}. It was opened as {format}.',
	'diagnostic.file-damaged':
		'The file {file} is damaged or cut off (part {part}). Download it again, or save it again in the program it came from.',
	'diagnostic.file-locked':
		'The file is locked with a password. Open it in Excel, save it without one, and try again.',
	'diagnostic.file-inflates':
		'The file {file} unpacks to more than {megabytes} MB, so it was refused for safety. Save only the sheet you need.',
	'diagnostic.file-unsafe':
		'The file {file} uses XML features that are not safe (part {part}) and was refused. Open it in Excel, save it as a new .xlsx and try again.',
	'diagnostic.json-broken':
		'The file {file} is cut off or damaged at line {line}, column {column}. Download it again.',
	'diagnostic.json-without-table':
		'The JSON could be read, but there is no list of rows in it. Save it as a list of records, CSV or Excel.',
	'diagnostic.file-is-web-page':
		'This file holds a web page, not data (perhaps the link expired or needs a login). Download it again from its site.',
	'diagnostic.file-is-error-reply':
		'This file holds an error message from its source: "{message}". It is not data. Download it again from its site.',
	'diagnostic.personal-data':
		'Column {column} seems to hold {personal} ({share}% of it). Reading was stopped: the file is not shown, not kept and not sent. First count per area (families per district, for example), then open that table of counts.',
	'diagnostic.reading-cancelled': 'Reading of {file} was cancelled.',
	'diagnostic.encoding-guessed':
		'{count} cells have letters that cannot be read for certain (for example row {row}). We read them as {encoding}. Choose another encoding if the letters are wrong.',
	'diagnostic.encoding-chosen': 'Read as {encoding}, as you chose.',
	'diagnostic.quote-unclosed':
		'A quotation mark in line {line} is not closed, so the rest of the file is read as one cell. Correct that line.',
	'diagnostic.rows-ragged':
		'{count} rows have a different number of columns (rows {at}). Short rows were filled with blanks; extra cells are read as columns without a heading. Check those rows.',
	'diagnostic.table-empty': 'Sheet {table} is empty.',
	'diagnostic.header-only': 'There are column headings but no data rows.',
	'diagnostic.table-turned':
		'{count} areas ({areas}, …) stand side by side as column headings. The table is turned: one row per area, {columns} columns of figures.',
	'diagnostic.places-parted':
		'Column “{column}” writes two levels in one cell (such as “{example}”): in {inside} of {count} cells one area does lie in the other. The larger one is read as the parent, in column {parents}.',
	'diagnostic.codes-parted':
		'Column “{column}” writes code and name in one cell (such as “{example}”). The codes of {count} cells are put into a column of their own, Kode Wilayah.',
	'diagnostic.merged-cells-filled':
		'Column {column} is filled only in the first row of each group. The {count} rows below are read as the same.',
	'diagnostic.header-rows-joined':
		'A heading of {count} rows was joined: {headers}. Check whether that is right.',
	'diagnostic.number-format-ambiguous':
		'Column {column}: {count} cells ({examples}) may be a thousand or one point two. Choose once for this column; until then those cells count as missing.',
	'diagnostic.number-format-mixed':
		'Column {column} uses dots ({dot} cells) and commas ({comma} cells) in turn. Those that differ ({examples}) count as missing until you choose.',
	'diagnostic.number-unreadable':
		'Column {column}: {count} cells are not numbers ({examples}). They count as missing, not zero.',
	'diagnostic.number-out-of-range':
		'Column {column}: {count} values are infinite or out of range ({examples}). They count as missing. Correct your file and open it again.',
	'diagnostic.percent-or-fraction':
		'Column {column}: {count} values lie between 0 and 1 ({examples}). Are they fractions or percentages? The column is not drawn until you choose.',
	'diagnostic.dates-in-numbers':
		'Column {column}: {count} cells were turned into dates ({examples}). They count as missing. Make them numbers again in Excel and open the file again.',
	'diagnostic.formula-without-value':
		'{count} formula cells have no result yet ({cells}). They count as blank. Open and save the file in Excel so that they are calculated.',
	'diagnostic.thousands-lost-zeros':
		'Column {column}: {count} cells ({examples}) look like thousands that lost their zeros. The column is not drawn until you choose how to read it.',
	'diagnostic.factor-thousand':
		'Column {column}: {count} values ({examples}) are about a thousand times larger or smaller than the others. We did not change them. Check their unit.',
	'diagnostic.part-exceeds-whole':
		'{count} rows: {column} is larger than {whole} ({examples}). Shown as it stands, not changed. Check both columns.',
	'diagnostic.percent-impossible':
		'Column {column}: {count} percentages are below 0 or above 100 ({examples}). Shown as they stand, not changed. Check the file.',
	'diagnostic.denominator-zero':
		'{column} is 0 in {count} rows, though there are figures beside it. Their percentage cannot be checked. Complete that column.',
	'diagnostic.several-periods': 'The data hold {count} periods: {periods}. Choose the one to draw.',
	'diagnostic.no-area-column':
		'There is no column of area names or codes. The columns are: {headers}. Add a column with province, regency/city or district names.',
	'diagnostic.no-value-column':
		'{rows} rows match areas, but there is no column of numbers to draw. The columns are: {headers}. Add a value column and open the file again.',
	'diagnostic.columns-not-remembered':
		'The decisions about columns remembered from a file of this shape do not fit this file and were not used. The cells decide.',
	'diagnostic.columns-remembered':
		'Columns are read as you decided for a file of the same shape. Undo to let the cells decide again.',
	'diagnostic.desa-summed': '{count} kecamatan are sums of all their desa.',
	'diagnostic.desa-summed-partly':
		'{count} kecamatan are sums of their desa; {missing} desa without a figure are not in the sums, which may be too small.',
	'diagnostic.code-system-decided': 'Code system: {system}.',
	'diagnostic.code-systems-agree': 'The codes are the same in all systems.',
	'diagnostic.code-system-unknown':
		'These codes are different areas at BPS and Kemendagri. Choose the code system.',
	'diagnostic.codes-damaged':
		'{count} codes were damaged by a spreadsheet (such as “{example}”). {recovered} are recognised by their area name; {lost} cannot be recovered. Save the code column as text.',
	'diagnostic.codes-superseded':
		'{count} codes are from an older list, such as before Papua was split in 2022. Their areas are matched to the present list.',
	'diagnostic.codes-translated':
		'{count} BPS codes are translated to Kemendagri codes; {unpaired} codes have no counterpart.',
	'diagnostic.hidden-characters':
		'{count} names or codes hold hidden characters. They are left out for matching.',
	'diagnostic.kind-from-convention': '{count} names without a prefix are read as regencies.',
	'diagnostic.kind-from-header':
		'{count} names without a prefix are read as regencies because of the heading.',
	'diagnostic.kind-from-section':
		'{count} names without a prefix are read as regencies or cities by the section heading above them.',
	'diagnostic.parent-inferred': 'All districts are taken to be in {area}.',
	'diagnostic.parents-from-headings':
		'{headings} heading rows ({areas}) are read as the parents of the {count} rows below them: {inside} names do lie in them.',
	'diagnostic.desa-names-missing':
		'Village names are not loaded yet, so village rows are not matched.',
	'diagnostic.no-row-matched':
		'None of {rows} rows matches a {level} boundary. Check the area level, or use another area column.',
	'diagnostic.level-suggested':
		'{count} names match {level} boundaries. Change the area level to {level}.',
	'diagnostic.points-counted':
		'{count} of {rows} rows were counted as points per province, regency/city and district, by their coordinates.',
	'diagnostic.points-offered':
		'This table has coordinates too. Its rows were read as areas; its points can be counted per area.',
	'diagnostic.coordinates-swapped':
		'{count} rows lie outside Indonesia; latitude and longitude seem swapped. Nothing was changed yet, so these rows are not counted. Swap?',
	'diagnostic.coordinates-not-degrees':
		'The coordinates of {count} rows are not degrees: perhaps metres (UTM), or the decimal mark was lost. Not counted. Export again as WGS84 (EPSG:4326).',
	'diagnostic.points-without-coordinates':
		'{count} rows have no readable coordinates. Not counted. Fill them in, or choose the area in the list.',
	'diagnostic.points-at-zero':
		'{count} rows have the coordinates 0, 0, which means they were never filled in. Not counted.',
	'diagnostic.points-outside':
		'{count} points lie outside Indonesia. Not counted. Check the minus of the latitude and the order of the columns.',
	'diagnostic.points-at-sea':
		'{count} points lie at sea, more than 2 km from any area. Not counted. Check the coordinates, or choose the area in the list.',
	'diagnostic.points-contradict':
		'{count} points lie in another area than the one written in their row. Not counted until you choose.',
	'diagnostic.points-by-name':
		'{count} points lie less than 2 km outside the area written in their row. Counted in the area written, because the outlines of the map are simplified.',
	'diagnostic.points-near-shore':
		'{count} points lie less than 2 km off the shore of the map. Counted in the nearest area, because the shores of the map are simplified.',
	'diagnostic.points-repeated':
		'{count} rows have the same point as a row before. All are counted. Check whether rows are doubled or coordinates only estimated.',
	'diagnostic.row-unmatched':
		'{count} rows are unknown. The map is still drawn; what does not match is not coloured.',
	'diagnostic.row-ambiguous':
		'{count} rows may be several areas. “{name}”: {places}? Choose, or add regency/city and the parent area.',
	'diagnostic.row-contradiction':
		'{count} rows have a code and a name that are two places. Not coloured.',
	'diagnostic.row-proposed':
		'{count} rows have a similar spelling. Accept our proposals to colour them.',
	'diagnostic.row-aggregate': '{count} rows of totals ({labels}). Not mapped.',
	'diagnostic.row-note': '{count} rows of notes. Not mapped.',
	'diagnostic.name-differs':
		'{count} rows are spelled differently from the list; their code is used.',
	'diagnostic.parent-differs':
		'{count} rows lie outside the parent area written beside them (perhaps from before a split).',
	'diagnostic.parent-told':
		'{count} rows follow your answer: {parents}. Undo the answer to take them back.',
	'diagnostic.duplicate-area':
		'{count} rows repeat an area for the same period and category. Areas with two different values are not coloured.',
	'diagnostic.extent-differs':
		'{count} rows are from before a split: their figures cover areas that are now separate ({areas}).',
	'diagnostic.level-not-drawn':
		'{count} rows at {level} level are matched, but there are no {level} boundaries to draw them on. Counts can be added up by kecamatan.',
	'diagnostic.pack-missing':
		'The boundaries were not found ({part}). The table and figures can still be read. Run npm run boundaries where the site is built, or reload the page.',
	'diagnostic.pack-damaged':
		'The boundary file is damaged ({part}). It was not loaded; the table and figures can still be read. Build it again with npm run boundaries.',
	'diagnostic.pack-newer':
		'The boundaries were made for a newer app (version {version}). Update this app first.',
	'diagnostic.project-not-ours':
		'{file} is no project of Peta Sasaran. Choose a .peta.json file that was saved here.',
	'diagnostic.project-newer':
		'Project {file} was made in version {version} of the format; this app knows it up to version {known}. Update the app first. Your file is unchanged.',
	'diagnostic.project-damaged':
		'Project {file} breaks off or is damaged in line {line}, column {column}. Nothing was opened. Use another copy, or repair that line.',
	'diagnostic.project-table-lost':
		'Damaged tables of project {file} were not opened: {places}. The rest is restored. Open their original files again.',
	'diagnostic.project-part-damaged':
		'Project {file} is damaged here: {places} ({count} in all). Defaults are used there; the rest is restored. Look these places over.',
	'diagnostic.project-result-differs':
		'Table {table} now reads differently: {rows} rows matched (then {rowsThen}) and {areas} areas with figures (then {areasThen}), for the rules of reading changed since it was saved. Look it over on the data screen.',
	'diagnostic.project-figures-differ':
		'Table {table} matches as many areas as then, but some figures now read differently than when it was saved. Check before you use it.',
	'diagnostic.project-vintage-differs':
		'The project was saved over boundaries of {then}; here they are of {now}. Areas split in between may differ.',
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
	'diagnostic.classes-of-one-value': 'All values are equal, so there is one class.',
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

	'evidence.chosen': 'you chose it',
	'evidence.header-word': 'its header is "{header}"',
	'evidence.no-cells': 'all its cells are empty',
	'evidence.cells-are-codes': '{percent}% of its cells look like codes of {digits} digits',
	'evidence.cells-are-names': '{percent}% of its cells are names of {level}',
	'evidence.cells-are-numbers': '{percent}% of its cells are numbers or marks for none',
	'evidence.cells-are-words': '{percent}% of its cells are words, not numbers',
	'evidence.cells-are-degrees': 'its cells are coordinates in degrees',
	'evidence.years': 'its cells are years or periods',
	'evidence.parts-of-a-year': 'its cells are parts of a year: months, semesters or quarters',
	'evidence.running-number': 'its cells number the rows',
	'evidence.repeats': 'only {distinct} different entries in {filled} cells',
	'evidence.unit-in-header': 'its header names the unit: {unit}',
	'evidence.part-of-a-set': 'part of one figure: {group}',
} as const satisfies Record<keyof typeof diagnosticMessagesId, string>;
