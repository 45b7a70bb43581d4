import type { CriteriaList } from "../../criteria/criteriaList";
import type { AreaId } from "../../criteria/criterionSet";
import { formNumber } from "../frame";
import type { PlanConditionalFormat } from "../sheetPlan";
import { REPORT_MODES, type RequiredInput } from "../tables/requiredInput";
import type { HeadSpans, TableForm, TableSubject } from "../tables/tableForm";
import type { TablePlaces } from "../tables/tablePlaces";
import { filledText } from "../textTemplate";
import { verdictColourRules } from "../verdictColours";
import words from "../words/bieu10.json";
import { bieu10Columns } from "./bieu10Columns";
import { bieu10Counter } from "./bieu10Counter";
import { bieu10Notes } from "./bieu10Notes";
import { groupColumn } from "./bieu10Ranges";
import { bieu10Rows, isJudgedBySet } from "./bieu10Row";
import { bieu10TableRow } from "./bieu10TableRow";
import { bieu10Lists, bieu10Validations } from "./bieu10Validations";

/** Biểu 10 of 2026–2030: each criterion's result and verdict at the end of last year, in the period, and as planned. */
export function bieu10Form(subject: TableSubject, list: CriteriaList, area: AreaId): TableForm {
  const { year } = subject;
  const judgedBy = { area, year };
  const rows = bieu10Rows(list, area, year);
  const areaName = list.areas.find(({ id }) => id === area)?.name;
  const first = rows.findIndex((row) => row.kind === "named" || isJudgedBySet(row));
  return {
    id: "bieu-10",
    layoutVersion: 1,
    subject,
    ...(areaName === undefined ? {} : { placeNote: areaName }),
    sheetName: filledText(words.sheetName, { year: String(year) }),
    formNumber: formNumber("10"),
    titles: words.titles,
    columns: bieu10Columns(year, rows.some(isJudgedBySet)),
    spans: SPANS,
    rows: rows.map((row) => bieu10TableRow(row, judgedBy)),
    counter: (places) => bieu10Counter(places, rows.filter(({ kind }) => kind === "criterion").length),
    lists: bieu10Lists(rows),
    validations: bieu10Validations(rows, judgedBy),
    colours,
    required: REQUIRED,
    notes: bieu10Notes(list, rows, judgedBy),
    lastPrinted: "note",
    firstInput: { row: first, column: rows[first]?.kind === "named" ? "text" : groupColumn("baseline", "value") },
  };
}

/**
 * Every criterion has its indicators named. A verdict is chosen on each named row; a row the set judges is asked for its
 * result by the verdict it shows.
 */
const REQUIRED: readonly RequiredInput[] = [
  { columns: ["text"], modes: null, rows: { kind: "eachGroup" }, severity: "error" },
  { columns: ["result.verdict"], modes: REPORT_MODES, rows: { kind: "each" }, severity: "error" },
  { columns: ["baseline.verdict"], modes: ["plan"], rows: { kind: "each" }, severity: "error" },
  { columns: ["next.verdict"], modes: ["plan"], rows: { kind: "each" }, severity: "error" },
];

const SPANS: HeadSpans = {
  left: ["tt", "text"],
  right: ["baseline.value", "note"],
  place: ["tt", "text"],
  modeLabel: ["unit", "unit"],
  mode: ["baseline.value", "baseline.verdict"],
  asOfLabel: ["next.value", "next.verdict"],
  asOf: ["note", "note"],
  unit: null,
};

/** Rows are coloured by where they stand: by the period reported, in a plan by the end of last year. */
function colours(places: TablePlaces): readonly PlanConditionalFormat[] {
  const bottom = places.lastBodyRow;
  const words = { ...places.area("baseline.value", places.firstRow, bottom), right: places.column("next.verdict") };
  const row = { ...places.area("tt", places.firstRow, bottom), right: places.column("unit") };
  return verdictColourRules({
    words,
    row,
    verdicts: ["result.verdict", "baseline.verdict"].map((id) => places.column(id)),
  });
}
