import fc from "fast-check";
import type { ClosingState } from "../../src/review/closing/closingState";
import { percentOf, type Completeness } from "../../src/review/completeness";
import type { Finding, Severity } from "../../src/review/finding";
import { SHEET_STATES, sheetState, workbookState, type SheetState } from "../../src/review/sheetState";

const EXPLANATION = { text: "Dự án chậm vốn", by: "Hoàng Thị Lan", on: "2026-11-02" };

type Kind = "error" | "explain" | "explained" | "note";

const SEVERITIES: Readonly<Record<Kind, Severity>> = {
  error: "error",
  explain: "explain",
  explained: "explain",
  note: "note",
};

function found(kinds: readonly Kind[]): readonly Finding[] {
  return kinds.map((kind, row): Finding => {
    const target = { sheetId: "s", position: { row, column: 0 }, anchor: null, seen: "" };
    const explained = kind === "explained" ? { explained: EXPLANATION } : {};
    return { severity: SEVERITIES[kind], target, code: "head.modeUnknown", ...explained };
  });
}

function filled(started: boolean, answered: number, asked: number): Completeness {
  return { started, answered, asked, officers: [] };
}

const NONE = filled(false, 0, 57);
const SOME = filled(true, 46, 57);
const ALL = filled(true, 57, 57);
/** A list of works: nothing certain is asked, something is listed. */
const LISTED = filled(true, 0, 0);
const UNLISTED = filled(false, 0, 0);

test.each<[string, ClosingState, Completeness, readonly Kind[], SheetState]>([
  ["as inserted", "open", NONE, ["error"], "notStarted"],
  ["a list without a line", "open", UNLISTED, [], "notStarted"],
  ["filled in half", "open", SOME, ["error"], "inProgress"],
  ["filled in half, the rest sound", "open", SOME, [], "inProgress"],
  ["filled in half, something to explain", "open", SOME, ["explain"], "inProgress"],
  ["whole, an error", "open", ALL, ["error", "explain"], "hasErrors"],
  ["whole, something to explain", "open", ALL, ["explain", "note"], "needsExplanation"],
  ["whole, one of two explained", "open", ALL, ["explained", "explain"], "needsExplanation"],
  ["whole, all explained", "open", ALL, ["explained", "note"], "ready"],
  ["whole, nothing found", "open", ALL, [], "ready"],
  ["a list with a line", "open", LISTED, [], "ready"],
  ["a list with an error", "open", LISTED, ["error"], "hasErrors"],
  ["closed", "closed", ALL, [], "closed"],
  ["sent", "sent", ALL, [], "sent"],
  ["returned", "returned", ALL, ["error"], "returned"],
])("%s", (_name, closing, completeness, kinds, expected) => {
  expect(sheetState({ closing, completeness, findings: found(kinds) })).toBe(expected);
});

test("a sheet is ready exactly when it has no error, nothing left to explain and nothing left to fill in", () => {
  const completeness = fc
    .record({ asked: fc.nat(300), share: fc.double({ min: 0, max: 1, noNaN: true }), started: fc.boolean() })
    .map(({ asked, share, started }) => filled(started, Math.floor(asked * share), asked));
  const kinds = fc.array(fc.constantFrom<Kind>("error", "explain", "explained", "note"), { maxLength: 4 });
  fc.assert(
    fc.property(completeness, kinds, (form, findings) => {
      const sound = !findings.includes("error") && !findings.includes("explain");
      const state = sheetState({ closing: "open", completeness: form, findings: found(findings) });
      expect(state === "ready").toBe(sound && percentOf(form) === 100);
    }),
  );
});

test.each<[Completeness, number]>([
  [NONE, 0],
  [SOME, 80],
  [ALL, 100],
  [filled(true, 199, 200), 99],
  [filled(true, 1, 300), 0],
  [LISTED, 100],
  [UNLISTED, 0],
])("%j is %i percent", (completeness, percent) => expect(percentOf(completeness)).toBe(percent));

test("only what is whole is 100 percent", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (asked, left) => {
      const answered = Math.max(0, asked - left);
      expect(percentOf(filled(true, answered, asked)) === 100).toBe(answered === asked);
    }),
  );
});

test.each<[readonly SheetState[], SheetState | null]>([
  [[], null],
  [["notStarted", "notStarted"], "notStarted"],
  [["notStarted", "sent"], "inProgress"],
  [["ready", "inProgress", "hasErrors"], "inProgress"],
  [["needsExplanation", "hasErrors"], "hasErrors"],
  [["ready", "needsExplanation"], "needsExplanation"],
  [["returned", "ready"], "returned"],
  [["ready", "closed"], "ready"],
  [["closed", "sent"], "closed"],
  [["sent", "sent"], "sent"],
])("sheets %j make a workbook %s", (states, expected) => expect(workbookState(states)).toBe(expected));

test("a workbook is never further than any of its sheets", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...SHEET_STATES), { minLength: 1, maxLength: 6 }), (states) => {
      const whole = workbookState(states);
      const rank = (state: SheetState | null) => SHEET_STATES.findIndex((known) => known === state);
      const least = Math.min(...states.map(rank));
      expect(rank(whole) === least || (whole === "inProgress" && least === 0)).toBe(true);
    }),
  );
});
