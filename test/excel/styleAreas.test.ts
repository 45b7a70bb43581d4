import fc from "fast-check";
import { styledAreas } from "../../src/excel/styleAreas";
import { anyStyles, cellsOf, painted } from "./paintedStyles";

test("painting what styles come to is painting the styles in order", () => {
  fc.assert(
    fc.property(anyStyles, (styles) => {
      const merged = styledAreas(styles).map(({ style, areas }) => ({ ...style, areas }));
      expect(painted(merged)).toEqual(painted(styles));
    }),
    { numRuns: 300 },
  );
});

test("one entry a property and value, no cell in it twice", () => {
  fc.assert(
    fc.property(anyStyles, (styles) => {
      const merged = styledAreas(styles);
      const names = merged.map(({ style }) => JSON.stringify(style));
      expect(new Set(names).size).toBe(names.length);
      for (const { style, areas } of merged) {
        expect(Object.keys(style)).toHaveLength(1);
        const cells = areas.flatMap(cellsOf);
        expect(new Set(cells).size).toBe(cells.length);
      }
    }),
  );
});

test("the same words on neighbouring rows are one rectangle; what is taken back leaves nothing", () => {
  const row = (top: number) => ({ top, left: 0, bottom: top, right: 3 });
  expect(
    styledAreas([
      { areas: [row(0), row(1), row(2), row(4)], bold: true, fontSize: 11 },
      { areas: [row(4)], bold: false },
    ]),
  ).toEqual([
    { style: { fontSize: 11 }, areas: [{ ...row(0), bottom: 2 }, row(4)] },
    { style: { bold: true }, areas: [{ ...row(0), bottom: 2 }] },
  ]);
});
