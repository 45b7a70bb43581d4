import { storedZip } from "./zip/storedZip";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_ML = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * A workbook of nothing but cells: what an untrusted file says of its cells, in a frame of our own. The library gets
 * no drawing, link, formula of a rule, size of a column or style to stumble over; and no date format, by which it
 * would turn figures into dates of the machine.
 */
export function plainWorkbook(cellData: readonly string[], sharedStrings: string | null): Uint8Array {
  const sheets = cellData.map((data, index) => ({ data, id: index + 1 }));
  const parts = new Map([
    ["[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"/>`],
    ["_rels/.rels", relations([relation("workbook", "officeDocument", "xl/workbook.xml")])],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${SHEET_ML}" xmlns:r="${RELATIONS}"><sheets>${sheets
        .map(({ id }) => `<sheet name="${id}" sheetId="${id}" r:id="s${id}"/>`)
        .join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...sheets.map(({ id }) => relation(`s${id}`, "worksheet", `${id}.xml`)),
        ...(sharedStrings === null ? [] : [relation("texts", "sharedStrings", "texts.xml")]),
      ]),
    ],
    ...sheets.map(({ data, id }) => [`xl/${id}.xml`, `<worksheet>${data}</worksheet>`] as const),
  ]);
  if (sharedStrings !== null) parts.set("xl/texts.xml", sharedStrings);
  return storedZip(parts);
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
}

function relations(all: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}
