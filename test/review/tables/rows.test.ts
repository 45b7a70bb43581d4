import type { CellValue } from "../../../src/grid/sheetGrid";
import type { FormMode } from "../../../src/forms/formMode";
import { singleList } from "../../../src/criteria/criteriaList";
import { bieu11Form } from "../../../src/forms/bieu11/bieu11Form";
import { bieu13Form } from "../../../src/forms/bieu13/bieu13Form";
import { checkTableFunds } from "../../../src/review/tables/tableFunds";
import { checkTableRequired } from "../../../src/review/tables/tableRequired";
import { checkTableVerdicts } from "../../../src/review/tables/tableVerdicts";
import { checkTableWorks } from "../../../src/review/tables/tableWorks";
import { bieu10 } from "../../fixtures/bieu10";
import { halfYearSubject } from "../../fixtures/halfYearSubject";
import { ReviewedTable, told } from "../../fixtures/reviewedTable";
import { everyKindSet } from "../../fixtures/shippedSets";
import { CONDITIONS, FIXED_11, FUNDS, funds, NAMED, row, works, WORKS, type Entry } from "./filledTables";
import { conditionsForm } from "../../forms/listForms";

describe("Biểu 02", () => {
  const table = works();
  const plan = works({ mode: "plan", asOf: null });

  test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
    ["finished in full", { done: 100, progress: "Hoàn thành" }, []],
    ["finished, not in full", { done: 60, progress: "Hoàn thành" }, ["table.finishedShort w:2.1/progress"]],
    ["finished, nothing entered", { done: null, progress: "Hoàn thành" }, ["table.finishedShort w:2.1/progress"]],
    ["begun, said not to be", { progress: "Chưa thực hiện" }, ["table.startedBefore w:2.1/progress"]],
    ["more than planned", { done: 120 }, ["table.doneOverPlan w:2.1/done"]],
    ["late by its day", { deadline: 45_200 }, ["table.workOverdue w:2.1/deadline"]],
    ["late by its words", { deadline: "Quý III" }, ["table.workOverdue w:2.1/deadline"]],
    ["done in time", { deadline: 45_200, done: 100, progress: "Hoàn thành" }, []],
    ["whenever", { deadline: "Thường xuyên" }, []],
  ])("a work %s", (_name, cells, codes) => {
    table.fill([...WORKS, ...row("w:2.1", cells)]);
    plan.fill([...WORKS, ...row("w:2.1", cells)]);
    expect(told(checkTableWorks(table.reviewed()))).toEqual(codes);
    expect(checkTableWorks(plan.reviewed())).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
    ["words", { text: null }, ["error w:2.1/text"]],
    ["its criterion", { criterion: null }, ["error w:2.1/criterion"]],
    ["its quantity beside a price", { quantity: null, done: null }, ["error w:2.1/quantity"]],
    ["its quantity beside money alone", { quantity: null, price: null, done: null }, ["explain w:2.1/quantity"]],
    ["the unit of its quantity", { unit: null }, ["error w:2.1/unit"]],
    ["its progress", { progress: null }, ["error w:2.1/progress"]],
    ["a deadline, which nobody asks for", { deadline: null }, []],
  ])("a work without %s", (_name, cells, found) => {
    table.fill([...WORKS, ...row("w:2.1", cells)]);
    const findings = checkTableRequired(table.reviewed());
    table.fill([["w:2.1", "criterion", 2]]);
    expect(asked(findings)).toEqual(found);
  });
});

function asked(findings: ReturnType<typeof checkTableRequired>): readonly string[] {
  return findings.map(({ severity, target: { anchor } }) => `${severity} ${anchor?.key ?? ""}/${anchor?.column ?? ""}`);
}

describe("Theo dõi vốn", () => {
  const october = { mode: "nineMonths", asOf: "2026-10-05" } as const;
  const half = funds();
  const late = funds(october);
  const plan = funds({ mode: "plan", asOf: null });

  test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
    ["disbursed in full", { disbursed: 500 }, []],
    ["disbursed over plan", { disbursed: 500.1 }, ["table.overPlan w:1/disbursed"]],
    ["without decision", { decision: null }, ["table.decisionMissing w:1/decision"]],
    ["with blanks for a decision", { decision: " " }, ["table.decisionMissing w:1/decision"]],
    ["without the day of its decision", { decision: "12/QĐ-UBND" }, ["table.decisionIncomplete w:1/decision"]],
    ["without its number", { decision: "QĐ ngày 05/01/2026" }, ["table.decisionIncomplete w:1/decision"]],
    ["with a day in words", { decision: "QĐ số 12 ngày 5 tháng 1 năm 2026" }, []],
    ["without money given", { planned: null, disbursed: null, decision: null }, []],
  ])("money %s", (_name, cells, codes) => {
    for (const table of [half, plan]) table.fill([...FUNDS, ...row("w:1", cells)]);
    expect(told(checkTableFunds(half.reviewed()))).toEqual(codes);
    expect(checkTableFunds(plan.reviewed())).toEqual([]);
  });

  test.each<[string, readonly Entry[], readonly string[]]>([
    ["disbursed", [], []],
    ["open", [["w:2", "disbursed", 30]], ["table.carryOverOpen w:2/carried"]],
    ["with nothing disbursed", [["w:2", "disbursed", null]], ["table.carryOverOpen w:2/carried"]],
    [
      "of 2021–2025 entered as plan",
      row("w:2", { carried: null, planned: 40, disbursed: 30, decision: "1/QĐ ngày 1/2/2025" }),
      ["table.carryOverOpen w:2/planned"],
    ],
  ])("carried over and %s, in the last quarter", (_name, entries, codes) => {
    for (const table of [half, late]) table.fill([...FUNDS, ...entries]);
    expect(told(checkTableFunds(late.reviewed()))).toEqual(codes);
    expect(checkTableFunds(half.reviewed())).toEqual([]);
  });

  test.each(["text", "source", "capital", "period"])("a row without its %s", (column) => {
    half.fill([...FUNDS, ["w:1", column, null]]);
    expect(asked(checkTableRequired(half.reviewed()))).toEqual([`error w:1/${column}`]);
  });
});

test.each<[FormMode, string | null, readonly string[]]>([
  ["plan", null, ["plan"]],
  ["sixMonths", "2026-06-30", ["plan", "result"]],
  ["year", "2026-12-31", ["plan", "result", "next"]],
])("Biểu 11 as %s asks for its columns on every line", (mode, asOf, columns) => {
  const form = new ReviewedTable(bieu11Form({ ...halfYearSubject, mode, asOf }));
  const keys = FIXED_11.filter(([, column]) => column === "plan").map(([key]) => key);
  expect(new Set(asked(checkTableRequired(form.reviewed())))).toEqual(
    new Set(keys.flatMap((key) => columns.map((column) => `error ${key}/${column}`))),
  );
});

test("Biểu 13 asks for some amount, no more", () => {
  const form = new ReviewedTable(bieu13Form(halfYearSubject));
  expect(checkTableRequired(form.reviewed())).toMatchObject([
    { code: "table.nothingEntered", column: "Kế hoạch năm 2026" },
    { code: "table.nothingEntered" },
  ]);
  form.fill(row("t:3", { plan: 0, result: 0 }));
  expect(checkTableRequired(form.reviewed())).toEqual([]);
});

describe("Biểu 10 with rows an officer names", () => {
  const table = new ReviewedTable(bieu10());
  const found = () => told([...checkTableRequired(table.reviewed()), ...checkTableVerdicts(table.reviewed())]);

  test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
    ["without verdict", { "result.verdict": null }, ["table.valueMissing i:1.1/result.verdict"]],
    ["unmet", { "result.value": "20%", "result.verdict": "Chưa đạt" }, ["table.unmet i:1.1/result.verdict"]],
    ["met, with another result", { "result.value": "Chưa đạt" }, ["table.verdictContradicts i:1.1/result.verdict"]],
    [
      "unmet, with another result",
      { "result.verdict": "Không đạt" },
      ["table.verdictContradicts i:1.1/result.verdict"],
    ],
    ["not considered", { "result.value": null, "result.verdict": "Không xét" }, ["table.reasonMissing i:1.1/note"]],
    ["not considered, with why", { "result.value": null, "result.verdict": "Không xét", note: "Không có chợ" }, []],
    ["met by a figure", { "result.value": 85 }, []],
    ["of a criterion without any", { text: null }, ["table.valueMissing i:1.1/text"]],
  ])("%s", (_name, cells, codes) => {
    table.fill([...NAMED, ["i:1.1", "note", null], ...row("i:1.1", cells)]);
    expect(found()).toEqual(codes);
  });
});

test("Biểu 10 with a set's own rows asks for results by the verdict it shows, and takes a figure as text for wrong", () => {
  const list = singleList(everyKindSet);
  const table = new ReviewedTable(bieu10({ year: 2023, asOf: "2023-06-30" }, list, list.areas[0]?.id ?? ""));
  const missing = told(checkTableVerdicts(table.reviewed()));
  expect(missing).toContain("table.valueMissing i:1.1/result.value");
  table.fill([["i:1.1", "result.value", "không rõ"]]);
  const after = told(checkTableVerdicts(table.reviewed()));
  expect(after).toContain("table.valueInvalid i:1.1/result.value");
  expect(after).not.toContain("table.valueMissing i:1.1/result.value");
});

test("Điều kiện xét công nhận asks for every condition, explains what is unmet and takes a share as text for wrong", () => {
  const table = new ReviewedTable(conditionsForm(singleList(everyKindSet)));
  expect(told(checkTableVerdicts(table.reviewed()))).toContain("table.valueMissing d:overall/value");
  table.fill([...CONDITIONS, ["d:overall", "value", 85], ["s:1", "value", "91%"]]);
  const findings = table.findings();
  expect(told(findings)).toEqual(
    expect.arrayContaining(["table.unmet d:overall/value", "table.numberAsText s:1/value"]),
  );
  expect(told(findings)).not.toContain("table.valueInvalid s:1/value");
});
