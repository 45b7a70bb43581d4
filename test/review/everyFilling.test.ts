import fc from "fast-check";
import { inputColumns } from "../../src/forms/bieu01/bieu01Inputs";
import type { Bieu01Column } from "../../src/forms/bieu01/bieu01Layout";
import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import { layoutOf } from "../../src/forms/bieu01/bieu01Subject";
import { valueText, type CellValue } from "../../src/grid/sheetGrid";
import type { Finding } from "../../src/review/finding";
import { countedGroups, type JudgedForm } from "../../src/review/judgedForm";
import type { RepairEntry } from "../../src/review/repair";
import { reviewFilledForm } from "../../src/review/reviewFilledForm";
import { communeSubject, everyKindSubject, villagesSubject } from "../fixtures/subjects";
import { judgedCells, type TypedCell } from "./filledCells";
import { judged } from "./judgedForms";

const plan: Bieu01Subject = { ...everyKindSubject, mode: "plan", asOf: null };
/** Nothing is known of the year before the first of the set. */
const firstYear: Bieu01Subject = { ...communeSubject, year: communeSubject.list.years.from, mode: "plan", asOf: null };
const SUBJECTS = [communeSubject, everyKindSubject, plan, firstYear, villagesSubject];

const FAULTS: readonly CellValue[] = [
  ...[0, 1, 85.5, 0.855, 8550, 855, -1, 79.96, 45_323, 1e21, 0.11, 420],
  ...["82,5", "95,5%", "1.000", "1,000", "1.234,5", "03", "12 nhà", "khoảng 80", "0,855", "85,5\u00a0"],
  ...[
    "Đạt",
    "Đạt ",
    "dat",
    "Đạt\u00a0",
    "Đ\u200bạt",
    "Đạt".normalize("NFD"),
    "x",
    "có",
    "Không",
    "chưa đạt.",
    "khong xet",
  ],
  ...[" ", "\u00a0", "", "xxx", "Nguyễn Văn A", "BC số …", "Khá", "kha ", "Mục tiêu năm ", "≥ 80%"],
  ...[true, false, { error: "#REF!" }, { error: "#N/A" }, null],
];
const FORMATS = [
  undefined,
  'General"%"',
  "0.00%",
  "0.0",
  "d-mmm",
  "mmm-yy",
  "dd/mm/yyyy",
  "@",
  "0,",
  ";;;",
  '"',
] as const;

/** Whatever somebody can type anywhere, in whatever format. */
function typedCells(subject: Bieu01Subject, values: fc.Arbitrary<CellValue>): fc.Arbitrary<TypedCell[]> {
  const empty = judged(subject);
  const { form, answered } = empty;
  const counted = countedGroups(empty).map((group): Bieu01Column => `${group}.value`);
  const place = fc.oneof(
    fc.record({
      key: fc.constantFrom(...answered.map(({ keyText }) => keyText)),
      column: fc.constantFrom<Bieu01Column>(...counted, "threshold"),
    }),
    fc.record({
      key: fc.constantFrom(...form.rows.map(({ keyText }) => keyText)),
      column: fc.constantFrom<Bieu01Column>(...inputColumns(layoutOf(subject))),
    }),
  );
  const cell = fc.record({
    place,
    value: values,
    format: fc.constantFrom(...FORMATS),
    formula: fc.option(fc.constantFrom("=A1", "=1/0"), { freq: 8, nil: undefined }),
  });
  const typed = cell.map(({ place: { key, column }, value, format, formula }): TypedCell => {
    return {
      key,
      column,
      value,
      ...(format === undefined ? {} : { format }),
      ...(formula === undefined ? {} : { formula }),
    };
  });
  return fc.uniqueArray(typed, { maxLength: 20, selector: ({ key, column }) => `${key} ${column}` });
}

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...FAULTS),
  fc.double(),
  fc.string({ unit: "binary", maxLength: 12 }),
);

describe.each(SUBJECTS.map((subject, index) => [index, subject] as const))("form %i", (_index, subject) => {
  test("no check breaks, whatever is typed", () => {
    fc.assert(
      fc.property(typedCells(subject, anyValue), (typed) => {
        const failed = reviewFilledForm(judgedCells(subject, typed)).filter(
          ({ code }) => code === "internal.checkFailed",
        );
        expect(failed).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("a row that keeps the form from being clear says why", () => {
    fc.assert(
      fc.property(typedCells(subject, anyValue), (typed) => {
        const form = judgedCells(subject, typed);
        const told = new Set(said(reviewFilledForm(form)).map(({ target }) => target.anchor?.key));
        expect(openRows(form).filter((key) => !told.has(key))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test("a certain repair removes its finding and brings no other error", () => {
    fc.assert(
      fc.property(typedCells(subject, fc.constantFrom(...FAULTS)), (typed) => {
        const before = reviewFilledForm(judgedCells(subject, typed));
        for (const finding of before) {
          const repaired = applied(typed, finding);
          if (repaired === null) continue;
          const after = reviewFilledForm(judgedCells(subject, repaired));
          expect(after.map(placeOf)).not.toContain(placeOf(finding));
          // A row without its threshold or with an odd blank is asked for its figure next, Không xét for its grounds.
          const row = finding.target.anchor?.key ?? "";
          const asked = countedGroups(judged(subject)).map((group) => `value.missing ${row} ${group}.value`);
          const shown = [...asked, `reason.missing ${row} note`, `reason.missing ${row} evidence`];
          const known = new Set([...before.map(placeOf), ...shown]);
          expect(errors(after).filter((place) => !known.has(place))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});

function openRows(form: JudgedForm): readonly string[] {
  const open = ["missing", "invalid", "unmet", "noThreshold"];
  return form.answered
    .filter(({ verdicts }) => countedGroups(form).some((group) => open.includes(verdicts.get(group)?.kind ?? "")))
    .map(({ keyText }) => keyText);
}

/** With the certain repair of the finding in its cell; null where it has none, or none in an input. */
function applied(typed: readonly TypedCell[], { repair, target: { anchor } }: Finding): readonly TypedCell[] | null {
  const cell = typed.find(({ key, column }) => key === anchor?.key && column === anchor.column);
  if (repair?.kind !== "certain" || cell === undefined) return null;
  const format = repair.to.format ?? cell.format;
  const { key, column } = cell;
  const repaired = { key, column, value: valueOf(repair.to), ...(format === undefined ? {} : { format }) };
  return typed.map((other) => (other === cell ? repaired : other));
}

function valueOf({ entry }: RepairEntry): CellValue {
  switch (entry.kind) {
    case "number":
      return entry.number;
    case "text":
      return entry.text;
    default:
      return null;
  }
}

/** The plain grid is not calculated, so that its verdicts say nothing. */
function said(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ code }) => code !== "formula.overwritten");
}

function errors(findings: readonly Finding[]): readonly string[] {
  return said(findings)
    .filter(({ severity }) => severity === "error")
    .map(placeOf);
}

function placeOf(finding: Finding): string {
  return `${finding.code} ${cellOf(finding)}`;
}

function cellOf({ target: { anchor, position, seen } }: Finding): string {
  return anchor === null ? `${position.row}:${position.column} ${valueText(seen)}` : `${anchor.key} ${anchor.column}`;
}
