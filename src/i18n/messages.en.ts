import type { MessageKey } from './messages.id.ts';

/** English, the second language: the same keys as Indonesian, checked by the compiler. */
export const messagesEn = {
	'app.name': 'Peta Sasaran',
	'app.tagline': 'Maps and priority locations from your own tables',
	'app.privacy': 'Data does not leave this device',
	'app.skipToTable': 'Skip the map, go to the table',
	'app.loading': 'Loading the map…',

	'mode.label': 'Steps',
	'mode.data': 'Data',
	'mode.map': 'Map',
	'mode.table': 'Table',
	'mode.about': 'About',

	'header.openFile': 'Open file',
	'header.search': 'Find an area: name or code',
	'header.searchResults': 'Areas found',
	'header.searchNone': 'No area has that name or code',
	'header.appearance': 'Appearance',
	'header.language': 'Language: English. Switch to Indonesian',
	'header.languageCode': 'EN',
	'header.about': 'About this map',

	'theme.auto': 'Follow the device',
	'theme.light': 'Light',
	'theme.dark': 'Dark',
	'theme.projector': 'Projector',

	'level.label': 'Area level',
	'level.provinsi': 'Province',
	'level.kabkota': 'Regency/City',
	'level.kecamatan': 'District',
	'level.desa': 'Village',
	'level.lower.provinsi': 'province (provinsi)',
	'level.lower.kabkota': 'regency/city (kabupaten/kota)',
	'level.lower.kecamatan': 'district (kecamatan)',
	'level.lower.desa': 'village (desa/kelurahan)',
	'level.notValidMark': '{level}: not valid',
	'level.absentInTable': 'This file has no rows at {level} level',
	'level.absentInSeries': 'No figures at {level} level for this indicator yet',
	'level.noBoundaries': 'There are no village boundaries',

	'title.chooseIndicator': 'Choose an indicator',
	'title.bundled': 'Official figures included',
	'title.fromFile': 'From {file}',
	'title.byCode': 'by {system} code',
	'title.byName': 'by area name',
	'title.choosePeriod': 'Choose a period',
	'title.scope.nation': 'Indonesia',
	'title.metadataMissing': 'metadata incomplete',
	'title.metadataMissingHelp':
		'The unit, source or valid level of this column is not written in the file.',

	'legend.label': 'Legend',
	'legend.lightMore': 'lighter is higher',
	'legend.darkMore': 'darker is higher',
	'legend.largerMore': 'larger is more',
	'legend.areas': '{count} areas',
	'legend.quantile': 'Quantiles, {count} classes, {areas} areas',
	'legend.singleValue': 'All areas have the same value',
	'legend.symbols': 'Circle area is proportional to the count',
	'legend.noFigures': 'No figures to draw',
	'legend.validTo': 'Valid down to {level}',
	'legend.indicative': 'District boundaries in Papua are indicative',
	'legend.undrawn': '{count} districts without a boundary are drawn as points',
	'legend.reference': 'Indonesia {value}',

	'state.noData': 'No data',
	'state.noMatch': 'Not matched yet',
	'state.notValid': 'Not valid at this level',

	'missing.blank': 'empty cell',
	'missing.not-available': 'not available (…)',
	'missing.nil-or-none': 'nil or none (–)',
	'missing.withheld': 'withheld by the source',
	'missing.error-cell': 'error cell',
	'missing.not-a-number': 'not a number',
	'missing.ambiguous-number': 'ambiguous number',
	'missing.out-of-range': 'out of range',
	'missing.became-date': 'turned into a date',
	'missing.negligible': 'negligible (~0)',
	'missing.not-in-source': 'not in the source',
	'missing.did-not-exist': 'the area did not exist then',
	'missing.no-row': 'not in the file',

	'card.national': 'National figure',
	'card.close': 'Close the card',
	'card.codes': 'code {kemendagri} (BPS {bps})',
	'card.codeOnly': 'code {kemendagri}',
	'card.rank': 'rank {rank} of {of}',
	'card.rankTied': 'rank {rank} (tied) of {of}',
	'card.classes':
		'Of {high} areas in the highest class ({from} and above), {inRegion} are in {region}. Of the {low} lowest areas, {kota} are cities.',
	'card.try': 'Try your own table:',
	'card.noValue': 'No figure',
	'card.standardErrorUnknown':
		'No standard error is available yet. Do not read differences below about 1 percentage point as an order.',
	'card.indicativeBoundary': 'District boundaries in Papua are indicative.',
	'card.undrawnArea': 'This district has no boundary yet; it is drawn as a point inside {parent}.',
	'card.extent': 'The figure for {period} covers the area before it was split, larger than drawn.',
	'card.zoom': 'Zoom to this area',
	'card.fromTable': 'from the file {file}',

	'table.title': 'Table',
	'table.close': 'Close the table',
	'table.save': 'Save CSV',
	'table.count': '{count} areas',
	'table.parent': 'Parent',
	'table.value': 'Value',
	'table.caption': '{title}, {period}, {count} areas',
	'table.published': '{area} {value} (BPS figure, not a mean of rows)',
	'table.sortBy': 'Sort by {column}',
	'table.notValid': 'Not valid',

	'map.label': 'Map of {title}, {period}, {count} areas',
	'map.keys':
		'Arrow keys move to a neighbouring area, Enter selects, Esc clears, plus and minus zoom.',
	'map.zoomIn': 'Zoom in',
	'map.zoomOut': 'Zoom out',
	'map.home': 'All of Indonesia',
	'map.homeTable': 'All areas of the file',
	'map.north': 'North',
	'map.northLetter': 'N',
	'map.scale': 'Scale bar, {km} kilometres',
	'map.west': 'West',
	'map.east': 'East',
	'map.plain': 'Plain picture map: WebGL is not available in this browser.',
	'map.projection': 'Cylindrical equal-area projection',
	'map.degree.east': '{degrees} E',
	'map.degree.west': '{degrees} W',
	'map.degree.north': '{degrees} N',
	'map.degree.south': '{degrees} S',

	'foot.source': 'Source: {source}',
	'foot.boundaries': 'Boundaries: {attribution}. Indicative, not an official reference.',

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

	'data.title': 'Match with areas',
	'data.none': 'No table yet',
	'data.noneHelp':
		'Drag a CSV or Excel file onto the map. Area, year and unit columns are recognised; doubtful ones are asked about.',
	'data.reading': 'Reading {file}…',
	'data.joining': 'Matching {rows} rows with areas…',
	'data.cancel': 'Cancel',
	'data.sheet': 'Sheet',
	'data.rows': '{count} data rows',
	'data.tally.matched': 'matched',
	'data.tally.waiting': 'need you',
	'data.tally.remarks': 'totals and notes',
	'data.columns': 'Columns',
	'data.columnName': 'Column heading',
	'data.columnRole': 'Read as',
	'data.decision': 'What we decided',
	'data.codesDotted': 'Column {column} is read as Kemendagri codes: they have dots.',
	'data.codesDeclared': 'Column {column} is read as {system} codes: declared.',
	'data.codesByName':
		'Column {column} is read as {system} codes: the names beside them agree in {agreeing} of {witnesses} combinations; other systems: {others}.',
	'data.codesAgree':
		'Column {column}: the codes are the same in every possible system, so the places do not depend on it.',
	'data.codesByLength': 'Column {column} is read as Kemendagri district codes: six digits.',
	'data.codesUnknown':
		'Column {column} holds codes without dots and no name shows their system. The same BPS and Kemendagri code can be different places, so these codes are not used yet.',
	'data.codeSystem': 'Code system of this column',
	'data.codeSystemAsk': 'Choose the code system',
	'data.codeSystemAuto': 'By the names',
	'data.namesOnly': 'Areas are matched by name; no code column is used.',
	'data.convention':
		'{count} names without a prefix are read as regencies, because this file writes "Kota" for cities.',
	'data.kindHeader':
		'{count} names without a prefix are read as regencies, because the heading says regency only.',
	'data.parentInferred':
		'All districts are taken to be in {area}: nearly all the names exist only there.',
	'data.decimal': 'Decimal mark of column {column}',
	'data.decimalAsk': 'Choose the decimal mark',
	'data.decimalDot': 'dot: 1.5 is one and a half',
	'data.decimalComma': 'comma: 1,5 is one and a half',
	'data.decimalAuto': "By the column's contents",
	'data.group.contradiction': 'Code and name contradict',
	'data.group.contradictionHelp': 'One row, two places. Not coloured.',
	'data.group.ambiguous': 'Several areas',
	'data.group.ambiguousHelp': 'Several areas have this name. Not coloured.',
	'data.group.spelling': 'Similar spelling',
	'data.group.spellingHelp': 'Our proposal is on the right. Not coloured until you accept it.',
	'data.group.duplicate': 'Repeated',
	'data.group.duplicateHelp':
		'The same area more than once for one period and category. Where the values differ it is not coloured until you choose a rule above.',
	'data.group.unmatched': 'Unknown',
	'data.group.unmatchedHelp': 'No area has this name or code. Not coloured.',
	'data.group.remark': 'Totals and notes',
	'data.group.remarkHelp': 'Not areas. Not mapped.',
	'data.group.matched': 'Matched',
	'data.acceptAll': 'Accept all {count}',
	'data.accept': 'Accept',
	'data.rowNumber': 'row {row}',
	'data.moreRows': 'and {count} more rows',
	'data.by.code': 'by code',
	'data.by.name': 'by name',
	'data.by.alias': 'by a former or customary name',
	'data.by.spelling': 'by an accepted spelling',
	'data.by.person': 'by your answer',
	'data.undo': 'Undo',
	'data.undoNone': 'There is no decision to take back yet',
	'data.saveReport': 'Save report as CSV',
	'data.tables': 'Open tables',
	'data.tableRemove': 'Close {file}',
	'data.merged': 'merged into the table on screen',
	'data.addFile': 'Add a file',
	'data.choosePlace': 'Choose another',
	'data.leaveOut': 'Not an area',
	'data.whichPlace': 'One row, two places. Which one?',
	'data.byCode': 'By code',
	'data.byName': 'By name',
	'data.placeTaken': 'already in row {row}',
	'data.placeFree': 'no row yet',
	'data.pickPlace': 'Find an area for “{label}”',
	'data.repeats':
		'{count} areas have several figures for this period. Not painted until you choose a rule.',
	'data.repeatsAsk': 'Which to use',
	'data.repeatsNone': 'not chosen yet',
	'data.repeats.first': 'the first row',
	'data.repeats.last': 'the last row',
	'data.repeats.sum': 'add them up',
	'data.moreAreas': 'and {count} more areas',
	'data.emptyAreas': 'Areas without a figure',
	'data.restInReport': 'and {count} more; all of them are in the CSV report',
	'data.pasted': 'pasted table {number}',
	'data.columnWhy': 'Because',
	'data.columnRoleOf': 'Column {column} is read as',
	'data.columnLevelOf': 'Level of the areas in column {column}',
	'data.columnReset': 'Let the cells decide',
	'legend.shared': 'Figure of before the split, for areas together',
	'card.shared':
		'This figure of {period} covers the territory before the split: {areas}. It cannot be read as the figure of one of them.',
	'table.shared': 'together',
	'data.scale.percent-or-fraction':
		'Numbers of column {column}: some from 0 to 1, some larger. Shares or percentages? Not drawn until you choose.',
	'data.scale.thousands-lost-zeros':
		'Numbers of column {column} seem to have lost zeros at their end (50.36 among 167.228). Not drawn until you choose.',
	'data.scaleAsk': 'Read as',
	'data.scaleNone': 'not chosen yet',
	'data.scaleIs.percent': 'percentages as they stand',
	'data.scaleIs.fraction': 'shares of one, times 100',
	'data.scaleIs.thousand': 'thousands: 50.36 is 50,360',
	'data.scaleIs.as-written': 'decimals as they stand',
	'data.sumDesa': 'Add up to kecamatan',
	'data.draw': 'Draw the map',
	'data.drawEmpty': 'Draw the map, {count} areas empty',
	'data.notSent': 'The file is read on this device and sent nowhere',
	'data.choose': 'What is drawn',
	'data.chooseValue': 'Value column',
	'data.choosePeriod': 'Period',
	'data.chooseCategory': 'Category {name}',
	'data.drop': 'Drop to open the file',

	'report.file': 'match-report-{name}',
	'report.heading.file': 'file',
	'report.heading.row': 'row',
	'report.heading.label': 'as_written',
	'report.heading.code': 'kemendagri_code',
	'report.heading.area': 'area',
	'report.heading.parent': 'parent',
	'report.heading.outcome': 'outcome',
	'report.heading.by': 'matched_by',
	'report.heading.reason': 'reason',
	'report.heading.suggestions': 'choices',
	'report.outcome.matched': 'matched',
	'report.outcome.waiting': 'waits for approval',
	'report.outcome.aggregate': 'total',
	'report.outcome.note': 'note',
	'report.outcome.unmatched': 'unknown',
	'report.outcome.ambiguous': 'several areas of that name',
	'report.outcome.contradiction': 'code and name contradict',
	'role.area-code': 'area code',
	'role.area-name': 'area name',
	'role.parent-code': 'parent area code',
	'role.parent-name': 'parent area name',
	'role.period': 'period',
	'role.category': 'category',
	'role.unit': 'unit',
	'role.value': 'value',
	'role.row-id': 'row number',
	'role.text': 'text, not used',
	'role.empty': 'empty',

	'reason.left-out': 'left out by you',
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

	'notice.close': 'Close the message',
	'notice.chooseOther': 'Choose another file',
	'notice.kept': 'What was on screen is still there.',

	'about.title': 'About Peta Sasaran',
	'about.what':
		'Joins indicator tables to the boundaries of provinces, regencies, cities and districts, and draws them. All of it in this browser.',
	'about.privacy':
		"Your files are only read in this device's memory. They are not sent and not stored. This page contacts no other site.",
	'about.boundaries': 'Boundaries',
	'about.vintage': 'Area hierarchy as of {vintage}',
	'about.undrawn':
		'{count} districts have no boundary yet and are drawn as points inside their regency:',
	'about.figures': 'Figures included',
	'about.licences': 'Licences',
	'about.code': 'Program code: MIT. Data licences are named with each source.',
	'about.disclaimer':
		'Boundaries on this map are indicative and are not an official reference for administrative boundaries.',
	'about.changes': 'What is new',
	'about.close': 'Close',

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
		'{count} cells hold letters that could not be read for certain (row {row}, for example). They were read as {encoding}. Check the name in that row, or save the file as CSV UTF-8.',
	'diagnostic.quote-unclosed':
		'A quotation mark in line {line} is not closed, so the rest of the file is read as one cell. Correct that line.',
	'diagnostic.rows-ragged':
		'{count} rows have a different number of columns (rows {at}). Short rows were filled with blanks; extra cells are read as columns without a heading. Check those rows.',
	'diagnostic.table-empty': 'Sheet {table} is empty.',
	'diagnostic.header-only': 'There are column headings but no data rows.',
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
	'diagnostic.parent-told':
		'{count} rows follow your answer: {parents}. Undo the answer to take them back.',
	'diagnostic.desa-names-missing':
		'Village names are not loaded yet, so village rows are not matched.',
	'diagnostic.no-row-matched':
		'None of {rows} rows matches a {level} boundary. Check the area level, or use another area column.',
	'diagnostic.level-suggested':
		'{count} names match {level} boundaries. Change the area level to {level}.',
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
	'diagnostic.view-value-invalid':
		'The link holds a value we do not know ({key}={value}); the default is used.',
	'diagnostic.classes-merged': 'Many values are equal, so {wanted} classes became {made}.',
	'diagnostic.webgl-missing':
		'Map graphics are not available (WebGL). The map is drawn as a plain picture; table and legend still work.',
	'diagnostic.webgl-lost': 'Map graphics stopped. Table and legend still work.',

	'evidence.chosen': 'you chose it',
	'evidence.header-word': 'its header is "{header}"',
	'evidence.no-cells': 'all its cells are empty',
	'evidence.cells-are-codes': '{percent}% of its cells look like codes of {digits} digits',
	'evidence.cells-are-names': '{percent}% of its cells are names of {level}',
	'evidence.cells-are-numbers': '{percent}% of its cells are numbers or marks for none',
	'evidence.cells-are-words': '{percent}% of its cells are words, not numbers',
	'evidence.years': 'its cells are years or periods',
	'evidence.parts-of-a-year': 'its cells are parts of a year: months, semesters or quarters',
	'evidence.running-number': 'its cells number the rows',
	'evidence.repeats': 'only {distinct} different entries in {filled} cells',
	'evidence.unit-in-header': 'its header names the unit: {unit}',
	'evidence.part-of-a-set': 'part of one figure: {group}',

	'format.zip': 'an Excel or OpenDocument workbook',
	'format.ole2': 'an old Excel workbook (.xls)',
	'format.html': 'a web page',
	'format.json': 'JSON',
	'format.parquet': 'Parquet',
	'format.delimited': 'delimited text (CSV)',

	'personal.nik': 'NIK (personal identity numbers)',
	'personal.family-card': 'family card numbers',
	'personal.number': 'personal identity or family card numbers',
	'personal.names': 'names of people with their address or birth',

	'system.kemendagri': 'Kemendagri',
	'system.bps-2020': 'BPS 2020',
	'system.bps-2025': 'BPS 2025',
	'system.pcode': 'OCHA (ID + BPS)',
	'system.none': 'no codes',
	'system.unknown': 'not known yet',

	'month.1': 'January',
	'month.2': 'February',
	'month.3': 'March',
	'month.4': 'April',
	'month.5': 'May',
	'month.6': 'June',
	'month.7': 'July',
	'month.8': 'August',
	'month.9': 'September',
	'month.10': 'October',
	'month.11': 'November',
	'month.12': 'December',

	'period.semester': 'Semester {part} {year}',
	'period.quarter': 'Quarter {part} {year}',
	'period.none': 'period not stated',
} as const satisfies Record<MessageKey, string>;
