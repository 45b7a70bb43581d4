import { areaAddress, cellAddress, type CellArea, type CellPosition } from "../../grid/address";
import { isCellError, type CellValue } from "../../grid/sheetGrid";
import { formulaText } from "../formulaFunctions";
import type { Colour } from "../sheetPlan";
import { STATE_COLOURS } from "../verdictColours";
import type { CellTest, ColouredCell, ColourState } from "./colouredCell";

/**
 * In every rule of ours on a sheet of others, and in nobody else's: by it Bỏ tô màu finds them, fragments that copying
 * rows made of them included. N of a text is 0 (Excel's N function).
 */
export const COLOUR_MARKER = 'N("bntm1")=0';

/** A rule over cells of one column; the formula is relative to the topmost of them. */
export type ColourRule = {
  /** Top to bottom. */
  readonly areas: readonly CellArea[];
  readonly formula: string;
  readonly fill: Colour;
  readonly fontColour: Colour | null;
};

/** "a string of up to 8192 characters" (Worksheet.getRanges). */
const LONGEST_ADDRESS = 8000;

/** Rules by which the cells of a column colour themselves; several cells that ask the same share one. */
export function colourRules(cells: readonly ColouredCell[]): readonly ColourRule[] {
  const groups = [...grouped(cells, ({ test }) => JSON.stringify(test))].flatMap((group) => byTest(group));
  const empty = [...grouped(cells, ({ empty: state }) => state)].flatMap((group) =>
    group[0] === undefined ? [] : rule(group, group[0].empty, (cell) => `LEN(${cell})=0`),
  );
  const seen = cells.filter(({ seen: value, test }) => !isBlank(value) && !judgesItself(test, value));
  const words = [...grouped(seen, ({ state, seen: value }) => JSON.stringify([state, value]))].flatMap((group) => {
    const [first] = group;
    const state = first?.state ?? null;
    if (first === undefined || state === null) return [];
    const literal = literalOf(first.seen);
    return rule(group, state, (cell) => (literal === null ? `ISERROR(${cell})` : `${cell}=${literal}`));
  });
  return [...groups, ...empty, ...words];
}

function byTest(cells: readonly ColouredCell[]): readonly ColourRule[] {
  const [first] = cells;
  return first === undefined
    ? []
    : Object.entries(testsOf(first.test)).flatMap(([state, test]) => {
        return isState(state) ? rule(cells, state, test) : [];
      });
}

type CellFormula = (cell: string) => string;

function testsOf(test: CellTest): Partial<Readonly<Record<ColourState, CellFormula>>> {
  switch (test.kind) {
    case "seen":
      return {};
    case "yes-no":
      return { met: equals(["Đạt", "Có", "x"]), unmet: equals(["Chưa đạt", "Không đạt", "Không"]) };
    case "figure":
      return figureTests(test);
  }
}

function figureTests(test: Extract<CellTest, { kind: "figure" }>): Partial<Readonly<Record<ColourState, CellFormula>>> {
  const { asked, scale } = test;
  const figure = (cell: string): string => `ROUND(${scale === 1 ? cell : `${cell}*100`},9)`;
  const wrong: CellFormula = (cell) => {
    const value = figure(cell);
    const faults = [
      `${value}<0`,
      ...(test.maximum === null ? [] : [`${value}>${test.maximum}`]),
      ...(test.noFractions ? [`AND(${value}>0,${value}<=1)`] : []),
    ];
    return faults.length === 1 ? faults.join("") : `OR(${faults.join(",")})`;
  };
  const right =
    (more: CellFormula | null): CellFormula =>
    (cell) =>
      `AND(ISNUMBER(${cell}),NOT(${wrong(cell)})${more === null ? "" : `,${more(cell)}`})`;
  const invalid: CellFormula = (cell) => `AND(ISNUMBER(${cell}),${wrong(cell)})`;
  if (asked === null) return { invalid, aside: right(null) };
  const holds: CellFormula = (cell) => `${figure(cell)}${asked.op}ROUND(${asked.value},9)`;
  return { invalid, [test.isPart ? "open" : "met"]: right(holds), unmet: right((cell) => `NOT(${holds(cell)})`) };
}

function equals(words: readonly string[]): CellFormula {
  return (cell) => `OR(${words.map((word) => `${cell}=${formulaText(word)}`).join(",")})`;
}

/** Whether the rule for what is typed sees this value, too. */
function judgesItself(test: CellTest, value: CellValue): boolean {
  return test.kind === "figure" && typeof value === "number";
}

/** Null for an error, which equals nothing. */
function literalOf(value: CellValue): string | null {
  if (isCellError(value)) return null;
  if (typeof value === "string") return formulaText(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function isBlank(value: CellValue): boolean {
  return value === null || value === "";
}

function isState(text: string): text is ColourState {
  return Object.hasOwn(STATE_COLOURS, text);
}

function rule(cells: readonly ColouredCell[], state: ColourState, test: CellFormula): readonly ColourRule[] {
  return addressed(areasOf(cells.map(({ position }) => position))).flatMap((areas): readonly ColourRule[] => {
    const [first] = areas;
    if (first === undefined) return [];
    // Only the row is relative, and all cells are of one column: whatever a program takes for the first cell is the same.
    const cell = `$${cellAddress({ row: first.top, column: first.left })}`;
    return [{ areas, formula: `=AND(${test(cell)},${COLOUR_MARKER})`, ...STATE_COLOURS[state] }];
  });
}

/** Cells of one column as areas, those below each other joined. */
function areasOf(positions: readonly CellPosition[]): readonly CellArea[] {
  const areas: CellArea[] = [];
  for (const { row, column } of [...positions].sort((one, other) => one.row - other.row)) {
    const last = areas.at(-1);
    if (last?.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

/** Split where one address would become too long. */
function addressed(areas: readonly CellArea[]): readonly (readonly CellArea[])[] {
  const groups: CellArea[][] = [];
  let length = LONGEST_ADDRESS;
  for (const area of areas) {
    const own = areaAddress(area).length + 1;
    if (length + own > LONGEST_ADDRESS) {
      groups.push([]);
      length = 0;
    }
    groups.at(-1)?.push(area);
    length += own;
  }
  return groups;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Iterable<readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups.values();
}
