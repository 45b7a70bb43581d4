import fc from "fast-check";
import { Bieu01Layout, UNITS_MAXIMUM } from "../../src/forms/bieu01/bieu01Layout";
import {
  entryRows,
  explanationPlaces,
  headingRows,
  type ExplanationEntry,
} from "../../src/forms/explanations/explanationBlock";
import { explanationColumns, type PrintedColumn } from "../../src/forms/explanations/explanationColumns";
import { explanationKeyText, parseExplanationKey } from "../../src/forms/explanations/explanationKey";
import { HIGHEST_ROW } from "../../src/forms/explanations/textParts";
import { LONGEST_EXPLANATION, writtenText } from "../../src/forms/explanations/writtenText";
import { FORM_MODES } from "../../src/forms/formMode";
import { TABLE_CHOICES } from "../../src/forms/tables/tableCatalogue";
import { GridIndex, type GridCell } from "../../src/grid/sheetGrid";
import { readExplanations } from "../../src/recognition/explanations";
import { bieu01Columns, tableColumns } from "../../src/usecases/explanations/explainableSheet";
import { declaredForm } from "../fixtures/tableForms";

const layouts = Array.from({ length: UNITS_MAXIMUM }, (_, index) => Bieu01Layout.forUnits(index + 1));

describe("the four columns", () => {
  const forms: readonly (readonly [string, () => Promise<readonly PrintedColumn[]>])[] = [
    ...layouts.map(
      (layout, index) => [`Biểu 01 of ${index + 1}`, () => Promise.resolve(bieu01Columns(layout))] as const,
    ),
    ...TABLE_CHOICES.map((choice) => [choice.id, async () => tableColumns(await declaredForm(choice))] as const),
  ];

  test.each(forms)("fit %s in every mode, side by side, clear of the keys", async (_, columnsOf) => {
    const columns = await columnsOf();
    const spans = explanationColumns(columns, "plan");
    if (spans === null) throw new Error("too narrow");
    const at = (id: string) => columns.findIndex((column) => column.id === id);
    const parts = [spans.number, spans.content, spans.text, spans.signer].map(({ first, last }) => [
      at(first),
      at(last),
    ]);
    for (const mode of FORM_MODES) {
      const shown = columns.flatMap(({ isOnView }, index) => (isOnView(mode) ? [index] : []));
      const covered = parts.flatMap(([from = 0, to = -1]) => shown.filter((index) => index >= from && index <= to));
      expect(covered).toEqual(shown);
      expect(parts.every(([from = -1]) => shown.includes(from))).toBe(true);
    }
    const key = at("key");
    expect(parts.some(([from = 0, to = -1]) => key >= from && key <= to)).toBe(false);
    // Wide enough for a word, and for a name with a day.
    expect(Math.min(spans.content.width, spans.text.width)).toBeGreaterThan(110);
    expect(spans.signer.width).toBeGreaterThan(75);
  });
});

test.each([
  ["  Đang  chờ vốn \r\n\r\n\r\n\r\nxã\tkhác ", "Đang  chờ vốn\n\nxã khác"],
  ["Tie\u0302\u0301n đo\u0323\u0302", "Tiến độ"],
  ["ẩn\u200b\u0007\ud83d", "ẩn"],
  ["\u00a0\n ", ""],
])("%j is written as %j", (typed, written) => {
  expect(writtenText(typed)).toBe(written);
});

describe("keys", () => {
  const key = {
    of: { code: "indicator.unmet", key: "i:3.1", column: "actual.value", row: "" },
    seen: "40",
    figures: [40, 80],
    on: "2023-11-23",
    columns: { content: "text", text: "baseline.value", signer: "deadline" },
  };

  test("are read back", () => {
    expect(parseExplanationKey(explanationKeyText(key))).toEqual(key);
    const inAdded = { ...key, of: { ...key.of, key: null, row: 'Nhà "văn hóa"' } };
    expect(parseExplanationKey(explanationKeyText(inAdded))).toEqual(inAdded);
  });

  test.each([
    "x:heading",
    "x:",
    "x:[",
    "x:[1]",
    'x:["a"]',
    "i:3.1",
    "",
    explanationKeyText(key).replace("40,80", '"40"'),
  ])("%s is none", (text) => {
    expect(parseExplanationKey(text)).toBeNull();
  });
});

/** The block of a Biểu 01 with these, from row 100 on. */
function blockOf(entries: readonly ExplanationEntry[], layout: Bieu01Layout) {
  const spans = explanationColumns(bieu01Columns(layout), "plan");
  const places = spans === null ? null : explanationPlaces(spans, (id) => columnsOf(layout).get(id));
  if (spans === null || places === null) throw new Error("no place");
  const rows = [
    ...headingRows(places),
    ...entries.flatMap((entry, index) => entryRows(places, spans, entry, index + 1)),
  ];
  const cells = rows.flatMap((row, index) =>
    row.cells.map(({ column, cell }): GridCell => {
      if (cell.kind !== "text") throw new Error("only texts");
      return { row: 100 + index, column, value: cell.text, formula: null };
    }),
  );
  return { rows, sheet: { index: new GridIndex({ cells }), idRow: 6, columns: columnsOf(layout) } };
}

function columnsOf(layout: Bieu01Layout): ReadonlyMap<string, number> {
  return new Map(layout.columns.map(({ id }, index) => [id, index]));
}

const anyText = fc
  .oneof(
    fc.constantFrom("=1+1", "1/2", "'a", "x:heading", "Ngày 1/1/2020", "a, ngày 2/3/2021", "-", "a\nb"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
    fc
      .array(fc.constantFrom("vốn", "đường", "a".repeat(400), "\n", "Tiê\u0301n"), { maxLength: 120 })
      .map((all) => all.join(" ")),
  )
  .map((typed) => writtenText(typed).slice(0, LONGEST_EXPLANATION).trim())
  .filter((text) => text !== "");

const entry = fc.record({
  key: fc.record({
    of: fc.record({
      code: fc.constantFrom("indicator.unmet", "table.remark"),
      key: fc.option(fc.string({ maxLength: 10 })),
      column: fc.constantFrom("actual.value", "D"),
      row: fc.string({ maxLength: 20 }),
    }),
    seen: fc.string({ maxLength: 30 }),
    figures: fc.array(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((figure) => figure + 0),
      { maxLength: 3 },
    ),
  }),
  content: anyText,
  text: anyText,
  by: anyText.map((text) => text.replace(/\n/g, " ").slice(0, 60).trim()).filter((text) => text !== ""),
  on: fc
    .date({ min: new Date("2021-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
});

test("whatever is explained is read back as it was written", () => {
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), fc.constantFrom(...layouts), (entries, layout) => {
      const { rows, sheet } = blockOf(entries, layout);
      const read = readExplanations(sheet);
      expect(read.entries.map(({ text, by, on }) => ({ text, by, on }))).toEqual(
        entries.map(({ text, by, on }) => ({ text, by, on })),
      );
      expect(read.entries.map(({ key }) => [key.of, key.seen, key.figures])).toEqual(
        entries.map(({ key }) => [key.of, key.seen, key.figures]),
      );
      expect(read).toMatchObject({ heading: 100, columnsRow: 101, lastRow: 100 + rows.length - 1 });
      expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(HIGHEST_ROW);
    }),
    { numRuns: 120 },
  );
});
