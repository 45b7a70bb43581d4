import { parseCellAddress, type CellArea } from "../../src/grid/address";
import { bieu01Plan } from "../../src/forms/bieu01Plan";
import { BIEU01_COLUMNS, BIEU01_FIRST_ROW, columnIndex } from "../../src/forms/bieu01Layout";
import { FORMULA_FUNCTIONS } from "../../src/forms/formulaFunctions";
import type { PlanCell, SheetPlan } from "../../src/forms/sheetPlan";
import { advancedSubject, communeSubject, everyKindSubject, villageSubject } from "../fixtures/subjects";
import { formulaParts } from "./formulaText";

const subjects = [
  ["kdc-kieu-mau-lang-son", villageSubject],
  ["xa-ntm-2021-2025", communeSubject],
  ["xa-ntm-nang-cao-2021-2025", advancedSubject],
  ["every kind", everyKindSubject],
] as const;

function formulasOf(plan: SheetPlan): readonly string[] {
  const inCells = plan.cells.flat().flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
  const inColours = plan.conditionalFormats.map(({ formula }) => formula);
  const inValidations = plan.validations.flatMap((rule) => (rule.kind === "formula" ? [rule.formula] : []));
  return [...inCells, ...inColours, ...inValidations];
}

type Covers = (area: CellArea) => boolean;

/** Whether the last validation put on a cell has a prompt. */
function promptAt(plan: SheetPlan, covers: Covers): boolean {
  const last = [...plan.validations]
    .reverse()
    .find((rule) => (rule.kind === "formula" ? [rule.area] : rule.areas).some(covers));
  return last !== undefined && last.kind !== "none";
}

function textAt(plan: SheetPlan, row: number, column: number): string {
  const cell: PlanCell | undefined = plan.cells[row]?.[column];
  return cell?.kind === "text" ? cell.text : "";
}

describe.each(subjects)("every formula of Biểu 01, %s", (_name, subject) => {
  const plan = bieu01Plan(subject);
  const formulas = formulasOf(plan);

  test("uses declared functions only, which Excel 2010 has", () => {
    const used = new Set(formulas.flatMap((formula) => formulaParts(formula).functions));
    expect([...used].filter((name) => !FORMULA_FUNCTIONS.some((known) => known === name))).toEqual([]);
  });

  test("refers to cells of its own sheet and to no name", () => {
    expect(formulas.flatMap((formula) => formulaParts(formula).otherWords)).toEqual([]);
  });

  test("refers to cells inside the plan", () => {
    const rows = plan.cells.length;
    const columns = plan.cells[0]?.length ?? 0;
    for (const reference of formulas.flatMap((formula) => formulaParts(formula).references)) {
      const cell = parseCellAddress(reference);
      expect(cell?.row).toBeLessThan(rows);
      expect(cell?.column).toBeLessThan(columns);
    }
  });

  test("stays within Excel's limits and closes its brackets", () => {
    for (const formula of formulas) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect(formulaParts(formula).balanced).toBe(true);
      // Excel nests functions 64 deep at most.
      expect(formula.split("IF(").length).toBeLessThanOrEqual(64);
    }
  });

  test("no roll-up looks at the column it stands in", () => {
    plan.cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell.kind !== "formula" || row < BIEU01_FIRST_ROW) return;
        const letters = formulaParts(cell.formula)
          .references.filter((reference) => /^\$[A-Z]+\$\d+$/.test(reference))
          .map((reference) => reference.replace(/[$\d]/g, ""));
        expect(letters).not.toContain(String.fromCharCode(65 + column));
      });
    });
  });

  test("colours look at cells of their own row only", () => {
    for (const { formula, area } of plan.conditionalFormats) {
      for (const reference of formulaParts(formula).references) expect(reference).toBe(`$K${area.top + 1}`);
    }
  });
});

describe.each(subjects)("texts of Biểu 01, %s", (_name, subject) => {
  const plan = bieu01Plan(subject);

  test("prompts and warnings keep Excel's limits", () => {
    for (const validation of plan.validations) {
      if (validation.kind === "none") continue;
      for (const { title, message } of [validation.words.prompt, validation.words.warning]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(224);
      }
    }
  });

  test("every input cell is unlocked and every result cell has a prompt", () => {
    const value = columnIndex("value");
    const covers = (row: number) => (area: CellArea) =>
      row >= area.top && row <= area.bottom && value >= area.left && value <= area.right;
    const unlocked = plan.cells.map((_, row) => plan.inputs.some(covers(row)));
    const prompted = plan.cells.map((_, row) => promptAt(plan, covers(row)));
    expect(unlocked.slice(1)).toEqual(prompted.slice(1));
  });

  test("no merged cell in the table's body", () => {
    expect(plan.merges.filter(({ bottom }) => bottom >= BIEU01_FIRST_ROW)).toEqual([]);
  });

  test("six frozen rows at most", () => {
    expect(plan.frozenRows).toBeLessThanOrEqual(6);
  });

  test("all text is composed Unicode (NFC)", () => {
    const text = JSON.stringify(plan);
    expect(text).toBe(text.normalize("NFC"));
  });
});

describe("Biểu 01 of plan 95", () => {
  const plan = bieu01Plan(villageSubject);

  test("says whose form it is", () => {
    expect(textAt(plan, 1, 0)).toBe(
      "KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ KHU DÂN CƯ NÔNG THÔN MỚI KIỂU MẪU (LẠNG SƠN), NĂM 2023",
    );
    expect(textAt(plan, 2, 0)).toBe("Thôn Còn Toòng, xã Thụy Hùng");
  });

  test("has a row for each of 7 criteria and 20 contents, keyed", () => {
    const keys = plan.cells.map((_, row) => textAt(plan, row, columnIndex("key")));
    expect(keys.filter((key) => key.startsWith("c:"))).toHaveLength(7);
    expect(keys.filter((key) => key.startsWith("i:"))).toHaveLength(20);
  });

  test("says under the table that its answers are self-assessed", () => {
    const notes = plan.cells.slice(-4).map((line) => (line[0]?.kind === "text" ? line[0].text : ""));
    expect(notes.some((note) => note.startsWith("* Tự đánh giá"))).toBe(true);
  });
});

describe("Biểu 01 of the commune", () => {
  const plan = bieu01Plan(communeSubject);
  const rowOf = (key: string): number =>
    plan.cells.findIndex((_, row) => textAt(plan, row, columnIndex("key")) === key);
  const formatOf = (key: string): string => {
    const row = rowOf(key);
    const column = columnIndex("threshold");
    return (
      plan.numberFormats.find(({ areas }) => areas.some((a) => a.top === row && a.left === column))?.format ?? "General"
    );
  };

  test.each([
    ["i:3.1", { kind: "number", number: 80 }, '"≥ "General"%*"'],
    ["i:11.1", { kind: "number", number: 13 }, '"≤ "General"%*"'],
    ["i:9.1", { kind: "number", number: 0 }, '"= "General"*"'],
    ["i:10.1", { kind: "number", number: 42 }, '"≥ "General"*"'],
    ["i:8.2", { kind: "text", text: "Đạt" }, '@"*"'],
    // Left to the province: an input cell, whose figure is the officer's own and has no asterisk.
    ["i:2.1", { kind: "empty" }, '"≥ "General"%"'],
  ])("%s shows its threshold with sign, unit and asterisk", (key, cell, format) => {
    expect(plan.cells[rowOf(key)]?.[columnIndex("threshold")]).toEqual(cell);
    expect(formatOf(key)).toBe(format);
  });

  test("codes are text, so that 17.1, 17.10, 17.11 and 17.12 do not meet", () => {
    const tt = columnIndex("tt");
    const codes = plan.cells.flatMap((line) => (line[tt]?.kind === "text" ? [line[tt].text] : []));
    for (const code of ["17.1", "17.10", "17.11", "17.12"]) expect(codes.filter((c) => c === code)).toHaveLength(1);
    expect(plan.numberFormats.find(({ format }) => format === "@")?.areas[0]?.left).toBe(tt);
  });

  test("parts are rows of their own under their indicator", () => {
    const row = rowOf("i:14.1");
    expect([1, 2, 3, 4].map((n) => textAt(plan, row + n, columnIndex("key")))).toEqual(
      [1, 2, 3, 4].map((n) => `p:14.1/${n}`),
    );
  });

  test("hidden columns stand between visible ones, so that a sort takes the keys along", () => {
    const hidden = BIEU01_COLUMNS.map((column) => column.hidden);
    expect(hidden[0]).toBe(false);
    expect(hidden.at(-1)).toBe(false);
    expect(hidden[columnIndex("key")]).toBe(true);
  });
});
