import json from "../../src/forms/examples/ke-hoach-95.json";
import {
  LONGEST_ASSIGNMENT,
  LONGEST_TASKS,
  LONGEST_WORK,
  parsePlanExample,
  PlanExampleError,
} from "../../src/forms/examples/planExample";

const row = { row: { group: "1" }, tasks: "Rà soát quy hoạch." };
const assignment = { section: "III.5", task: "Báo cáo.", lead: "Các thôn", with: "", when: "Định kỳ" };
const small = { ...json, communeRows: [row], villageRows: [], works: [], assignments: [assignment] };

const communeRows = (...rows: readonly unknown[]): unknown => ({ ...small, communeRows: rows });
const villageRows = (...rows: readonly unknown[]): unknown => ({ ...small, villageRows: rows });
const assignments = (...rows: readonly unknown[]): unknown => ({ ...small, assignments: rows });

const works = (...rows: readonly unknown[]): unknown => ({ ...small, works: rows });

test.each<[string, unknown]>([
  ["as shipped", json],
  ["with a row for a criterion", communeRows({ ...row, row: { set: 1, no: 15 }, aim: true })],
  ["with a row for a part", communeRows({ ...row, row: { set: 0, code: "14.1", part: "1" } })],
  ["with a target only", communeRows({ ...row, tasks: "", target: 90 })],
  ["with the same code in both sets", communeRows(...[0, 1].map((set) => ({ ...row, row: { set, code: "2.1" } })))],
  ["with somebody responsible", communeRows({ ...row, responsible: "Địa chính – Nông lâm" })],
  ["with village rows", villageRows({ ...row, row: { no: 2 } }, { ...row, row: { code: "2.b" }, target: "Đạt" })],
  ["with tasks as long as they may be", communeRows({ ...row, tasks: "x".repeat(LONGEST_TASKS) })],
  ["with a work in words", works({ criterion: 1, text: "Chỉnh trang vườn hộ" })],
  ["with a work and its figure", works({ criterion: 2, text: "Chiếu sáng", unit: "m", quantity: 4700 })],
  ["with a note", assignments({ ...assignment, note: "" })],
])("an example is accepted %s", (_name, example) => {
  expect(parsePlanExample(example)).toEqual(example);
});

test.each<[string, unknown, string]>([
  ["that is none", null, ""],
  ["with a field nobody knows", { ...small, extra: 1 }, "extra"],
  ["with a date that is none", { ...small, signedOn: "15/02/2023" }, "signedOn"],
  ["with decomposed Unicode", { ...small, commune: "Thụy Hùng".normalize("NFD") }, "commune"],
  ["with a row of nobody's", communeRows({ ...row, row: { no: 1 } }), "communeRows.0.row"],
  ["with a part of a village's row", villageRows({ ...row, row: { code: "2.b", part: "1" } }), "villageRows.0.row"],
  ["with a row twice", communeRows(row, row), "communeRows.1.row"],
  [
    "with a row twice, told in another order",
    communeRows({ ...row, row: { set: 0, code: "2.1" } }, { ...row, row: { code: "2.1", set: 0 } }),
    "communeRows.1.row",
  ],
  ["with a row that says nothing", communeRows({ ...row, tasks: "" }), "communeRows.0"],
  ["with tasks too long", communeRows({ ...row, tasks: "x".repeat(LONGEST_TASKS + 1) }), "communeRows.0.tasks"],
  ["with decomposed tasks", communeRows({ ...row, tasks: "Rà soát".normalize("NFD") }), "communeRows.0.tasks"],
  ["with a target that is none", communeRows({ ...row, target: true }), "communeRows.0.target"],
  ["with an aim that is none", communeRows({ ...row, aim: false }), "communeRows.0.aim"],
  ["with a work of no criterion", works({ text: "Chiếu sáng" }), "works.0.criterion"],
  ["with a work without words", works({ criterion: 2, text: "" }), "works.0.text"],
  ["with a figure without its unit", works({ criterion: 2, text: "Chiếu sáng", quantity: 3 }), "works.0"],
  ["with a figure in words", works({ criterion: 2, text: "x", unit: "m", quantity: "4.700" }), "works.0.quantity"],
  ["with a figure of nothing", works({ criterion: 2, text: "x", unit: "m", quantity: 0 }), "works.0.quantity"],
  ["with a work too long", works({ criterion: 2, text: "x".repeat(LONGEST_WORK + 1) }), "works.0.text"],
  ["with a section that is none", assignments({ ...assignment, section: "3.5" }), "assignments.0.section"],
  ["with nobody in the lead", assignments({ ...assignment, lead: "" }), "assignments.0.lead"],
  [
    "with a task too long",
    assignments({ ...assignment, task: "x".repeat(LONGEST_ASSIGNMENT + 1) }),
    "assignments.0.task",
  ],
])("an example is refused %s", (_name, example, path) => {
  expect(() => parsePlanExample(example)).toThrow(PlanExampleError);
  expect(() => parsePlanExample(example)).toThrow(`plan example: ${path}: `);
});
