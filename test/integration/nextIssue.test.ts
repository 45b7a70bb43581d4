/** @jest-environment jsdom */
import { AddIn, communeRequest, villageRequest, type FormSheet } from "../fixtures/addIn";
import type { Finding } from "../../src/review/finding";

let addIn: AddIn;
let form: FormSheet;

beforeEach(async () => {
  addIn = await AddIn.open();
});

async function next(): Promise<Finding | null> {
  const outcome = await addIn.app.goToNextIssue();
  if (!outcome.ok) throw new Error(outcome.problem.code);
  if (outcome.value.kind === "nothingLeft") return null;
  if (outcome.value.kind !== "selected") throw new Error(outcome.value.kind);
  const { selection } = form.sheet;
  expect(outcome.value.finding.target.position).toEqual({ row: selection.top, column: selection.left });
  return outcome.value.finding;
}

/** Every stop, until the first comes again; more than one finding of a cell is one stop. */
async function wholeRound(): Promise<readonly Finding[]> {
  const round: Finding[] = [];
  for (let found = await next(); found !== null && !isSame(found, round[0]); found = await next()) round.push(found);
  return round;
}

function isSame(finding: Finding, first: Finding | undefined): boolean {
  return JSON.stringify(finding.target) === JSON.stringify(first?.target);
}

/** Every indicator met, but for those given. */
function answerAll(but: readonly string[]): void {
  for (const key of [...form.sheet.storedIn({ top: 7, left: 1, bottom: 60, right: 1 })].map(({ cell }) => cell.value)) {
    if (typeof key === "string" && key.startsWith("i:") && !but.includes(key)) form.type(key, "Đạt");
  }
}

test("stops at what was typed wrong as well as at what is missing, and never at a note", async () => {
  form = await addIn.insert(villageRequest);
  answerAll(["i:2.b", "i:5.a"]);
  form.type("i:5.a", " Đạt\u00a0");
  const checked = await addIn.app.checkActiveSheet();
  if (!checked.ok || checked.value.kind !== "report") throw new Error("not checked");
  const { findings } = checked.value.report;
  // Met rows without a document are noted: what the walk leaves out is there.
  expect(findings.some(({ severity }) => severity === "note")).toBe(true);

  addIn.host.person.select(form.sheet, "A1");
  const round = await wholeRound();
  expect(round.map(({ target }) => target.anchor?.key)).toEqual(["i:2.b", "i:5.a"]);
  expect(round.map(({ severity }) => severity)).not.toContain("note");
});

test("passes by what was explained, and stops there again once the figure changes", async () => {
  form = await addIn.insert(communeRequest);
  form.type("i:3.1", "40");
  const checked = await addIn.app.checkActiveSheet();
  if (!checked.ok || checked.value.kind !== "report") throw new Error("not checked");
  const unmet = checked.value.report.findings.find(({ code }) => code === "indicator.unmet");
  if (unmet === undefined) throw new Error("nothing unmet");
  const stopsAtRow = async (): Promise<boolean> => {
    addIn.host.person.select(form.sheet, form.address("i:3.1", "tt"));
    return (await next())?.target.anchor?.key === "i:3.1";
  };
  expect(await stopsAtRow()).toBe(true);
  const items = [{ finding: unmet, content: "3.1" }];
  const explained = await (
    await addIn.app.checkWork()
  ).explain({ items, text: "Hạn hán", by: "Hoàng Văn Thụ", on: "2023-11-23" });
  expect(explained.ok).toBe(true);
  expect(await stopsAtRow()).toBe(false);
  form.type("i:3.1", "41");
  expect(await stopsAtRow()).toBe(true);
});

test("writes nothing and reads the sheet once", async () => {
  form = await addIn.insert(villageRequest);
  addIn.host.resetCounters();
  await next();
  expect(addIn.host.counters.writes).toBe(0);
  expect(addIn.host.counters.syncs).toBe(2);
});
