import { bieu11Form } from "../../src/forms/bieu11/bieu11Form";
import { bieu12Form } from "../../src/forms/bieu12/bieu12Form";
import { bieu13Form } from "../../src/forms/bieu13/bieu13Form";
import { theoDoiVonForm } from "../../src/forms/theoDoiVon/theoDoiVonForm";
import { tablePlan } from "../../src/forms/tables/tablePlan";
import { halfYearSubject } from "../fixtures/halfYearSubject";

const plan = { ...halfYearSubject, mode: "plan", asOf: null } as const;
const signedPlan = { ...plan, frame: "standalone" } as const;

test("a form that its signatures make a little higher than a page is shrunk onto one, without breaks", () => {
  for (const form of [bieu11Form, bieu13Form]) {
    expect(tablePlan(form(signedPlan)).page).toMatchObject({ onePage: true, breakBefore: [] });
    expect(tablePlan(form(plan)).page).toMatchObject({ onePage: false, breakBefore: [] });
  }
});

test("a form of many rows goes on to further pages: its letters would be too small on one", () => {
  for (const form of [bieu12Form, theoDoiVonForm]) {
    expect(tablePlan(form(signedPlan)).page.onePage).toBe(false);
  }
});

test("a plan that may become a report has its breaks where neither has a page of a few rows", () => {
  const { page, rows } = tablePlan(theoDoiVonForm(signedPlan));
  const [first = 0, second = 0, ...more] = page.breakBefore;
  const height = rows.slice(first, second).reduce((sum, row) => sum + row.height, 0);
  expect(more).toEqual([]);
  expect(height).toBeGreaterThan(350);
});

test("every note is one cell over the whole width in which it wraps", () => {
  const { merges, styles, page } = tablePlan(bieu12Form(plan));
  const notes = { top: page.printArea.bottom - 1, left: 0, bottom: page.printArea.bottom, right: page.printArea.right };
  expect(merges).toContainEqual(notes);
  expect(styles.filter(({ areas }) => areas.some(({ top }) => top === notes.top)).at(-1)).toMatchObject({ wrap: true });
});
