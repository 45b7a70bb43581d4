import type { FormMode } from "../../src/taskpane/period/formModes";
import { askedDay, changedDraft, typedDay, type PeriodDraft } from "../../src/taskpane/period/periodDraft";
import { proposedAsOf } from "../../src/taskpane/period/proposedAsOf";

const on = (text: string): Date => {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return new Date(year, month - 1, day);
};

test.each<[FormMode, number, string, string]>([
  ["plan", 2023, "2023-11-23", ""],
  ["month", 2023, "2023-11-23", "31/10/2023"],
  ["month", 2023, "2023-11-30", "30/11/2023"],
  ["month", 2023, "2023-03-01", "28/02/2023"],
  ["month", 2024, "2024-03-01", "29/02/2024"],
  ["month", 2023, "2023-01-10", "10/01/2023"],
  ["month", 2022, "2023-11-23", "31/12/2022"],
  ["quarter", 2023, "2023-11-23", "30/9/2023"],
  ["quarter", 2023, "2023-02-14", "14/02/2023"],
  ["quarter", 2022, "2023-02-14", "31/12/2022"],
  ["sixMonths", 2023, "2023-11-23", "30/6/2023"],
  ["sixMonths", 2023, "2023-06-30", "30/6/2023"],
  ["sixMonths", 2023, "2023-06-20", "20/6/2023"],
  ["nineMonths", 2023, "2023-11-23", "30/9/2023"],
  ["nineMonths", 2023, "2023-07-05", "05/7/2023"],
  ["year", 2023, "2023-11-23", "23/11/2023"],
  ["year", 2023, "2023-12-31", "31/12/2023"],
  ["year", 2021, "2023-11-23", "31/12/2021"],
  ["year", 2024, "2023-11-23", ""],
])("%s of %p, seen on %s, speaks of %p", (mode, year, today, proposed) => {
  expect(proposedAsOf(mode, year, on(today))).toBe(proposed);
});

const draft: PeriodDraft = { mode: "quarter", year: 2023, asOf: "", asOfTyped: false, frame: "annex" };
const today = on("2023-11-23");

test("the day follows kind and year until one is typed, and again once it is emptied", () => {
  const followed = changedDraft(draft, { year: 2022 }, today);
  expect(followed.asOf).toBe("31/12/2022");
  const typed = changedDraft(followed, typedDay("15/8/2023"), today);
  expect(changedDraft(typed, { mode: "sixMonths" }, today).asOf).toBe("15/8/2023");
  const emptied = changedDraft(typed, typedDay(""), today);
  expect(emptied.asOf).toBe("");
  expect(changedDraft(emptied, { mode: "sixMonths", year: 2023 }, today).asOf).toBe("30/6/2023");
});

test("another frame leaves the day as it is", () => {
  expect(changedDraft({ ...draft, asOf: "31/3/2023" }, { frame: "standalone" }, today).asOf).toBe("31/3/2023");
});

test("a plan is asked for without a day, even where one was typed", () => {
  expect(askedDay({ mode: "plan", asOf: "30/6/2023" })).toBe("");
  expect(askedDay({ mode: "year", asOf: " 30/6/2023 " })).toBe("30/6/2023");
});
