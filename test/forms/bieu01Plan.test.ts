import { areaAddress, type CellArea } from "../../src/grid/address";
import { styledAreas } from "../../src/excel/styleAreas";
import { WRITTEN_COLUMNS } from "../../src/forms/bieu01/bieu01Inputs";
import { BIEU01_FIRST_ROW, BIEU01_HEAD } from "../../src/forms/bieu01/bieu01Layout";
import { isAnswered } from "../../src/forms/bieu01/bieu01Rows";
import { choiceSpans, spanArea } from "../../src/forms/bieu01/headControls";
import words from "../../src/forms/words/bieu01.json";
import { PLAN_CASES, PlanCase } from "./planCases";

describe.each(PLAN_CASES)("cells of Biểu 01, %s", (_name, subject) => {
  const made = new PlanCase(subject);
  const { plan, layout, rows } = made;

  test("every result cell is unlocked and has a prompt, no other cell of its columns is or has", () => {
    for (const { row, sheetRow } of rows) {
      for (const group of layout.groups) {
        const value = layout.index(`${group}.value`);
        const isAim = group === "target" && row.kind === "criterion";
        const expected = isAnswered(row) || isAim;
        expect([row.key, made.unlocked(sheetRow, value), made.prompted(sheetRow, value)]).toEqual([
          row.key,
          expected,
          expected,
        ]);
        const verdict = layout.index(`${group}.verdict`);
        expect([made.unlocked(sheetRow, verdict), made.prompted(sheetRow, verdict)]).toEqual([false, false]);
      }
    }
  });

  test("every row can be described; a threshold is typed only where there is none", () => {
    for (const { row, sheetRow } of rows) {
      for (const id of WRITTEN_COLUMNS) expect(made.unlocked(sheetRow, layout.index(id))).toBe(true);
      for (const id of ["responsible", "deadline"] as const) {
        expect(made.prompted(sheetRow, layout.index(id))).toBe(true);
      }
      const open = isAnswered(row) && row.threshold === null;
      expect([row.key, made.unlocked(sheetRow, layout.index("threshold"))]).toEqual([row.key, open]);
    }
  });

  test("what is chosen in the head is unlocked and has a prompt", () => {
    const { mode, asOf, comparison } = choiceSpans(layout);
    for (const span of [mode, asOf, ...(comparison === null ? [] : [comparison])]) {
      const { top, left } = spanArea(layout, span, BIEU01_HEAD.place);
      expect([made.unlocked(top, left), made.prompted(top, left)]).toEqual([true, true]);
    }
  });

  test("no formula, key or mark can be typed over on a protected sheet", () => {
    const typedOver = plan.cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const hidden = plan.columns[column]?.hidden === true && layout.columns[column]?.hidden !== false;
        const inBody = row >= BIEU01_FIRST_ROW && row <= made.lastBodyRow;
        const ours = cell.kind === "formula" || (hidden && (cell.kind !== "empty" || inBody));
        return ours && made.unlocked(row, column) ? [`${row}:${column}`] : [];
      }),
    );
    expect(typedOver).toEqual([]);
  });

  test("no merged cell in the table's body", () => {
    const inBody = plan.merges.filter(({ top, bottom }) => bottom >= BIEU01_FIRST_ROW && top <= made.lastBodyRow);
    expect(inBody).toEqual([]);
  });

  test("six frozen rows at most, every one of them on view", () => {
    expect(plan.frozenRows).toBeLessThanOrEqual(6);
    expect(plan.rows.slice(0, plan.frozenRows).filter(({ hidden }) => hidden)).toEqual([]);
  });

  test("every row has a height Excel accepts, and only the row of column ids is hidden", () => {
    expect(plan.rows).toHaveLength(plan.cells.length);
    for (const { height } of plan.rows) {
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThanOrEqual(409);
    }
    expect(plan.rows.flatMap(({ hidden }, row) => (hidden ? [row] : []))).toEqual([BIEU01_HEAD.columnIds]);
  });

  test("hidden columns stand between visible ones, so that a sort takes the keys along", () => {
    const hidden = plan.columns.slice(0, layout.lastColumn + 1).map((column) => column.hidden);
    expect([hidden[0], hidden.at(-1)]).toEqual([false, false]);
    expect(hidden[layout.index("key")]).toBe(true);
    expect(plan.columns.slice(layout.lastColumn + 1).every((column) => column.hidden)).toBe(true);
  });

  test("a plan shows no results yet, a report no tasks", () => {
    const isHidden = (id: "actual.value" | "actual.verdict" | "tasks"): boolean | undefined =>
      layout.has(id) ? plan.columns[layout.index(id)]?.hidden : undefined;
    const isPlan = subject.mode === "plan";
    const results = layout.has("actual.value") ? isPlan : undefined;
    expect([isHidden("actual.value"), isHidden("actual.verdict"), isHidden("tasks")]).toEqual([
      results,
      results,
      !isPlan,
    ]);
  });

  test("prompts and warnings keep Excel's limits", () => {
    for (const validation of plan.validations) {
      if (validation.kind === "none") continue;
      const { prompt, warning } = validation.words;
      for (const { title, message } of [prompt, ...(warning === null ? [] : [warning])]) {
        expect(title.length).toBeLessThanOrEqual(32);
        expect(message.length).toBeLessThanOrEqual(224);
      }
    }
  });

  test("lists lie in one hidden row each, filled to the last cell", () => {
    for (const validation of plan.validations) {
      if (validation.kind !== "list") continue;
      const { top, left, bottom, right } = validation.source;
      expect(top).toBe(bottom);
      const filled = plan.cells[top]?.slice(left, right + 1).map((cell) => cell.kind === "text" && cell.text !== "");
      expect(filled).toEqual(Array.from({ length: right - left + 1 }, () => true));
      expect(plan.columns.slice(left, right + 1).every(({ hidden }) => hidden)).toBe(true);
    }
  });

  test("every address stays within Excel's 8,192 characters", () => {
    const addressed: readonly (readonly CellArea[])[] = [
      plan.inputs,
      ...plan.styles.map(({ areas }) => areas),
      ...styledAreas(plan.styles).map(({ areas }) => areas),
      ...plan.validations.flatMap((rule) => (rule.kind === "formula" ? [] : [rule.areas])),
    ];
    for (const areas of addressed) expect(areas.map(areaAddress).join(",").length).toBeLessThanOrEqual(8192);
  });

  test("headings are the words of words/bieu01.json", () => {
    const heading = (id: Parameters<typeof layout.index>[0]): string =>
      made.text(BIEU01_HEAD.heading, layout.index(id));
    for (const { id } of layout.columns) expect(heading(id)).not.toBe("");
    expect(heading("text")).toBe(words.columns.text);
    for (const id of WRITTEN_COLUMNS) expect(heading(id)).toBe(words.columns[id]);
    for (const group of layout.groups) {
      const of = group === "baseline" || group === "target" || group === "actual" ? group : "unit";
      expect([heading(`${group}.value`), heading(`${group}.verdict`)]).toEqual([
        words.groups[of].value,
        words.groups[of].verdict,
      ]);
    }
  });

  test("all text is composed Unicode (NFC)", () => {
    const text = JSON.stringify(plan);
    expect(text).toBe(text.normalize("NFC"));
  });
});
