import type { CheckAnswer } from "../../src/usecases/app";
import { afterEvent, NOTHING_CHECKED, type CheckReason } from "../../src/taskpane/check/checkState";
import { groupFindings } from "../../src/taskpane/check/groupFindings";
import { finding, missingFindings, reportWith, SHEET_ID, variedFindings } from "../doubles/sampleReport";
import { refused, succeeded, writtenTo } from "../doubles/fakeApp";

const report: CheckAnswer = { kind: "report", report: reportWith(variedFindings()) };
const answered = (reason: CheckReason, answer: CheckAnswer) =>
  ({ kind: "answered", reason, outcome: succeeded(answer) }) as const;
const shown = afterEvent(NOTHING_CHECKED, answered("asked", report));
const away = (sheetIds: readonly string[]): CheckAnswer => ({
  kind: "notAForm",
  sheetName: "Sheet1",
  forms: sheetIds.map((sheetId) => ({ sheetId, sheetName: sheetId })),
});

test("a look at another sheet keeps the report as long as its sheet is there", () => {
  expect(afterEvent(shown, answered("live", away([SHEET_ID]))).shown).toBe(report);
  const gone = away(["{other}"]);
  expect(afterEvent(shown, answered("live", gone)).shown).toBe(gone);
});

test("a check somebody asks for on another sheet answers for that sheet", () => {
  const answer = away([SHEET_ID]);
  expect(afterEvent(shown, answered("asked", answer)).shown).toBe(answer);
});

test("a renewal says so until the next check or jump, not only until the next edit", () => {
  const renewed = afterEvent(shown, answered("renewal", report));
  expect(renewed.notice).toEqual({ kind: "renewed" });
  expect(afterEvent(renewed, answered("live", report)).notice).toEqual({ kind: "renewed" });
  expect(afterEvent(renewed, answered("asked", report)).notice).toBeNull();
});

test("what was written stays told with its way back over later checks, until one is asked for", () => {
  const { inverse } = writtenTo(SHEET_ID);
  const notice = { kind: "done", told: { title: "Đã xác nhận 2 số liệu", text: "", inverse } } as const;
  const told = afterEvent(shown, { kind: "ended", notice });
  for (const reason of ["written", "live"] as const) {
    expect(afterEvent(told, answered(reason, report)).notice).toEqual(notice);
  }
  expect(afterEvent(told, answered("asked", report)).notice).toBeNull();
});

test("a refused writing is told over its own new check, not over the next edit", () => {
  const notice = { kind: "notWritten", action: "arrange", problem: { code: "changed" } } as const;
  const told = afterEvent(shown, { kind: "ended", notice });
  expect(afterEvent(told, answered("written", report)).notice).toEqual(notice);
  expect(afterEvent(told, answered("live", report)).notice).toBeNull();
});

test("a refusal keeps the result that is there", () => {
  const problem = { code: "cellEditMode" } as const;
  const state = afterEvent(shown, { kind: "answered", reason: "asked", outcome: refused(problem) });
  expect(state).toMatchObject({ shown: report, running: false, notice: { kind: "notChecked", problem } });
});

test("findings are grouped by severity and cause, errors first, none lost", () => {
  const sections = groupFindings([...variedFindings(), ...missingFindings(67)].reverse());
  expect(sections.map(({ severity, count }) => [severity, count])).toEqual([
    ["error", 72],
    ["explain", 3],
    ["note", 1],
  ]);
  const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  expect(rows).toHaveLength(76);
});

test("rows that point at one cell still have names of their own", () => {
  const missing = (code: string) => finding(4, { code: "structure.rowMissing", indicator: { code, text: "", of: "" } });
  const [section] = groupFindings([missing("1.1"), missing("1.2"), missing("1.3")]);
  const ids = section?.groups.flatMap(({ rows }) => rows.map(({ id }) => id)) ?? [];
  expect(new Set(ids).size).toBe(3);
});
