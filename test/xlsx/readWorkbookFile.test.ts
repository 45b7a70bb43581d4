import * as fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { cellAddress } from "../../src/grid/address";
import type { GridCell } from "../../src/grid/sheetGrid";
import { inflateRaw } from "../../src/cli/inflateRaw";
import { readWorkbookFile, type FileSheet } from "../../src/xlsx/readWorkbookFile";
import { workbookOf, zipOf } from "../fixtures/xlsxFiles";

async function sheetsOf(bytes: Uint8Array): Promise<readonly FileSheet[]> {
  const reading = await readWorkbookFile(bytes, inflateRaw);
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.sheets;
}

/** The cells of the one sheet, by address. */
async function cellsOf(pieces: Parameters<typeof workbookOf>[0]): Promise<Readonly<Record<string, unknown>>> {
  const [sheet] = await sheetsOf(zipOf(workbookOf(pieces)));
  return Object.fromEntries(
    (sheet?.grid.cells ?? []).map(({ row, column, ...content }) => [cellAddress({ row, column }), content]),
  );
}

const FORMATS = `<dxfs><numFmt numFmtId="165" formatCode="0.0"/></dxfs>
  <numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="General&quot;%&quot;"/></numFmts>
  <cellStyleXfs><xf numFmtId="10"/></cellStyleXfs>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="164"><alignment/></xf><xf numFmtId="165"/></cellXfs>`;

describe("the cells of a file are read as Excel shows them", () => {
  test("texts as they are: rich ones joined, entities and escapes decoded, Unicode not normalised, spaces kept", async () => {
    const texts = `<si><r><t>Giao </t></r><r><rPr><b/></rPr><t xml:space="preserve">thông </t></r></si><si><t>A &amp; &#7844; _x000A_</t></si>`;
    const decomposed = "Đạt".normalize("NFD");
    const cells = `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>
      <row r="3"><c r="B3" t="inlineStr"><is><t>${decomposed}</t></is></c><c r="C3" t="inlineStr"><is><t></t></is></c></row>`;
    expect(await cellsOf({ cells, texts })).toEqual({
      B2: { value: "Giao thông ", formula: null },
      C2: { value: "A & Ấ \n", formula: null },
      B3: { value: decomposed, formula: null },
    });
  });

  test("figures with their number formats, a date as its serial number, General as no format", async () => {
    const cells = `<row r="1"><c r="A1" s="0"><v>85.5</v></c><c r="B1" s="1"><v>0.855</v></c><c r="C1" s="2"><v>45000.123456789</v></c>
      <c r="D1" s="3"><v>85.5</v></c><c r="E1" s="2"><v>60</v></c><c r="F1" t="b"><v>1</v></c></row>`;
    expect(await cellsOf({ cells, styles: FORMATS })).toEqual({
      A1: { value: 85.5, formula: null },
      B1: { value: 0.855, formula: null, format: "0%" },
      C1: { value: 45000.123456789, formula: null, format: "dd/mm/yyyy" },
      D1: { value: 85.5, formula: null, format: 'General"%"' },
      E1: { value: 60, formula: null, format: "dd/mm/yyyy" },
      F1: { value: true, formula: null },
    });
  });

  test("formulas with what they gave last: figures, texts, errors, nothing", async () => {
    const cells = `<row r="1"><c r="A1"><f>SUM(B1:B2)</f><v>3</v></c><c r="B1" t="str"><f>"Đ"&amp;"ạt"</f><v>Đạt</v></c>
      <c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="str"><f>IF(A1,"","x")</f><v></v></c><c r="E1"><f>A1</f></c>
      <c r="F1" t="e"><v>#N/A</v></c></row>`;
    expect(await cellsOf({ cells })).toEqual({
      A1: { value: 3, formula: "=SUM(B1:B2)" },
      B1: { value: "Đạt", formula: '="Đ"&"ạt"' },
      C1: { value: { error: "#DIV/0!" }, formula: "=1/0" },
      D1: { value: "", formula: '=IF(A1,"","x")' },
      E1: { value: null, formula: "=A1" },
      F1: { value: { error: "#N/A" }, formula: null },
    });
  });

  test("a formula written once for many cells stands in each of them with its own references", async () => {
    const cells = `<row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">A1+$A1+A$1+$A$1+'A1 B1'!A1+LOG10(A1)&amp;"A1"</f><v>1</v></c>
      <c r="D1"><f t="shared" si="0"/><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>1</v></c></row>`;
    expect(await cellsOf({ cells })).toMatchObject({
      D1: { formula: `=B1+$A1+B$1+$A$1+'A1 B1'!B1+LOG10(B1)&"A1"` },
      C2: { formula: `=A2+$A2+A$1+$A$1+'A1 B1'!A2+LOG10(A2)&"A1"` },
    });
  });

  test("cells and rows without an address follow one another", async () => {
    const cells = `<row><c><v>1</v></c><c s="1"><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c s="1"><v>4</v></c></row>`;
    const one = (value: number, format?: string) => ({ value, formula: null, ...(format ? { format } : {}) });
    expect(await cellsOf({ cells, styles: FORMATS })).toEqual({
      A1: one(1),
      B1: one(2, "0%"),
      C4: one(3),
      D4: one(4, "0%"),
    });
  });
});

describe("a sheet", () => {
  test("has its name, whether it is hidden, and its merged areas", async () => {
    const sheet = `<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2"/><mergeCell ref="D1:D1048576"/></mergeCells>`;
    const [read] = await sheetsOf(zipOf(workbookOf({ sheet })));
    expect(read).toMatchObject({ name: "Biểu & bảng", hidden: false, cut: false });
    expect(read?.grid.merges).toEqual([
      { top: 0, left: 0, bottom: 0, right: 2 },
      { top: 0, left: 3, bottom: 2999, right: 3 },
    ]);
  });

  test.each([
    ["a row below", `<row r="3001"><c r="A3001"><v>1</v></c></row>`, true],
    ["a column to the right", `<row r="1"><c r="CW1"><v>1</v></c></row>`, true],
    ["the last cell there is", `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, true],
    ["a mere format outside", `<row r="1048576"><c r="XFD1048576" s="1"/></row>`, false],
    ["the last cell of a form", `<row r="3000"><c r="CV3000"><v>1</v></c></row>`, false],
  ])("says that it goes on outside what is read: %s", async (_, cells, cut) => {
    const [read] = await sheetsOf(zipOf(workbookOf({ cells: `<row r="1"><c r="A1"><v>7</v></c></row>${cells}` })));
    expect(read?.cut).toBe(cut);
    expect(read?.grid.cells[0]).toEqual({ row: 0, column: 0, value: 7, formula: null });
    expect(read?.grid.cells).toHaveLength(cells.includes("CV3000") ? 2 : 1);
  });
});

const text = fc.oneof(
  fc.constantFrom("Đạt", "Chưa đạt", "≥ 80%", "Đường ngõ, xóm".normalize("NFD"), "  hai  ", "a\nb", "=1+1", "#N/A"),
  // hucre 1.0.0 writes the words "_x000A_" as a line end.
  fc.string({ unit: "grapheme", minLength: 1 }).filter((word) => !word.includes("_x")),
);
const figure = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const content = fc.oneof(
  text,
  figure.map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.boolean(),
);
const format = fc.constantFrom(undefined, "0%", 'General"%"', "dd/mm/yyyy", "#,##0.00");

test("whatever another program writes into the cells comes out of the file unchanged", async () => {
  const place = fc.record({ row: fc.nat(200), column: fc.nat(99) });
  const cell = fc.record({ place, value: content, format, formula: fc.boolean() });
  const sheet = fc.uniqueArray(cell, { selector: ({ place: { row, column } }) => row * 100 + column, minLength: 1 });
  await fc.assert(
    fc.asyncProperty(fc.array(sheet, { minLength: 1, maxLength: 3 }), async (sheets) => {
      const bytes = await writeXlsx({
        sheets: sheets.map((cells, index) => ({
          name: `Biểu ${index}`,
          hidden: index > 0,
          cells: new Map(
            cells.map(({ place: { row, column }, value, format: numFmt, formula }) => [
              `${row},${column}`,
              {
                ...(formula ? { formula: "A1&B2", formulaResult: value } : { value }),
                ...(numFmt === undefined ? {} : { style: { numFmt } }),
              },
            ]),
          ),
        })),
      });
      const read = await sheetsOf(bytes);
      expect(read.map(({ name, hidden, cut }) => ({ name, hidden, cut }))).toEqual(
        sheets.map((_, index) => ({ name: `Biểu ${index}`, hidden: index > 0, cut: false })),
      );
      expect(read.map(({ grid }) => grid.cells)).toEqual(sheets.map((cells) => inOrder(cells.map(expected))));
    }),
    { numRuns: 30 },
  );
});

type Written = {
  place: { row: number; column: number };
  value: string | number | boolean;
  format: string | undefined;
  formula: boolean;
};

function expected({ place, value, format: code, formula }: Written): GridCell {
  // As in Excel: typed or calculated, it is the error.
  const isError = value === "#N/A";
  return {
    ...place,
    value: isError ? { error: "#N/A" } : value,
    formula: formula ? "=A1&B2" : null,
    ...(code === undefined ? {} : { format: code }),
  };
}

function inOrder(cells: readonly GridCell[]): readonly GridCell[] {
  return [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
}
