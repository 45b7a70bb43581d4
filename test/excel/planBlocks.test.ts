import fc from "fast-check";
import { cellBlocks, equalRuns, numberFormatBlocks } from "../../src/excel/planBlocks";
import type { PlanCell, SheetPlan } from "../../src/forms/sheetPlan";

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant<PlanCell>({ kind: "empty" }) },
  fc.string().map((text): PlanCell => ({ kind: "text", text })),
);
const rectangle = fc
  .integer({ min: 1, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));

test("blocks hold every filled cell once, at its place", () => {
  fc.assert(
    fc.property(rectangle, (cells) => {
      const filled = cells.flatMap((line, row) =>
        line.flatMap((value, column) => (value.kind === "empty" ? [] : [`${row},${column}`])),
      );
      const inBlocks = cellBlocks(cells).flatMap(({ area, cells: lines }) =>
        lines.flatMap((line, row) =>
          line.flatMap((value, column) => (value.kind === "empty" ? [] : [`${area.top + row},${area.left + column}`])),
        ),
      );
      expect([...inBlocks].sort()).toEqual([...filled].sort());
    }),
  );
});

test("equal neighbours become runs", () => {
  expect(equalRuns([1, 1, 2, 1])).toEqual([
    { value: 1, from: 0, to: 1 },
    { value: 2, from: 2, to: 2 },
    { value: 1, from: 3, to: 3 },
  ]);
});

test("number formats of neighbouring columns are one block, each cell with its own", () => {
  const plan: Pick<SheetPlan, "numberFormats"> = {
    numberFormats: [
      { format: "@", areas: [{ top: 2, left: 0, bottom: 3, right: 0 }] },
      { format: "#,##0", areas: [{ top: 2, left: 1, bottom: 3, right: 1 }] },
      { format: "dd/mm/yyyy", areas: [{ top: 1, left: 1, bottom: 1, right: 1 }] },
      { format: "0", areas: [{ top: 3, left: 3, bottom: 3, right: 3 }] },
    ],
  };
  expect(numberFormatBlocks(plan)).toEqual([
    {
      area: { top: 1, left: 0, bottom: 3, right: 1 },
      formats: [
        ["General", "dd/mm/yyyy"],
        ["@", "#,##0"],
        ["@", "#,##0"],
      ],
    },
    { area: { top: 3, left: 3, bottom: 3, right: 3 }, formats: [["0"]] },
  ]);
  expect(numberFormatBlocks({ numberFormats: [] })).toEqual([]);
});
