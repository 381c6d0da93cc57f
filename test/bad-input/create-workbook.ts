import { strToU8, zipSync } from 'fflate';

const OPEN_XML = 'http://schemas.openxmlformats.org';
const MAIN = `${OPEN_XML}/spreadsheetml/2006/main`;
const RELATIONS = `${OPEN_XML}/officeDocument/2006/relationships`;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * An XLSX of one sheet around hand-written rows: what spreadsheets never write themselves, as cells
 * whose formula has no stored result. The style `1` shows a share as a percentage.
 *
 * @param rows  the XML inside `sheetData`
 */
export function createWorkbook(rows: string): Uint8Array<ArrayBuffer> {
	const sheets = `<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>`;
	const relations = (...targets: readonly (readonly [type: string, target: string])[]): string => {
		const each = targets.map(
			([type, target], at) =>
				`<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
		);
		return `<Relationships xmlns="${OPEN_XML}/package/2006/relationships">${each.join('')}</Relationships>`;
	};
	const parts: Readonly<Record<string, string>> = {
		'[Content_Types].xml': `<Types xmlns="${OPEN_XML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
		'_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
		'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheets}</workbook>`,
		'xl/_rels/workbook.xml.rels': relations(
			['worksheet', 'worksheets/sheet1.xml'],
			['styles', 'styles.xml'],
		),
		'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>`,
		'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
	};
	const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
	return new Uint8Array(
		zipSync(
			Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(head + xml)])),
		),
	);
}

/** A row of text cells and one raw cell behind them. */
export function sheetRow(number: number, text: string, cell: string): string {
	return `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${text}</t></is></c>${cell}</row>`;
}
