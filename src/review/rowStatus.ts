import type { IndicatorVerdict, CriterionVerdict } from "../assessment/verdict";
import { excelTrim, sameWord } from "../assessment/answer";
import type { GroupId } from "../forms/bieu01/bieu01Layout";
import { isReported } from "../forms/bieu01/bieu01Layout";
import type { RowStatus } from "../forms/verdictWords";
import { isCellError, type CellValue } from "../grid/sheetGrid";
import { cellIn, judgedSet, type JudgedForm } from "./judgedForm";
import type { RowKey } from "../forms/sheetMarks";

type AnyVerdict = IndicatorVerdict["kind"] | CriterionVerdict;

/** What is true of a row besides its verdict, as `forms/statusFormulas` calculates it. */
export function rowStatus(
  judged: JudgedForm,
  place: { readonly key: RowKey; readonly keyText: string; readonly row: number },
  group: GroupId,
  verdict: AnyVerdict,
): RowStatus {
  if (!isReported(group) || verdict === "notAsked") return { lost: false, overdue: false, carried: false };
  return {
    lost: group === "actual" && isLost(judged, place, verdict),
    overdue: isOverdue(judged, place.row, verdict),
    carried: isCarried(judged, place.row, group),
  };
}

/** Met at the end of last year by the same unit and set, unmet now. */
function isLost(
  judged: JudgedForm,
  place: { readonly key: RowKey; readonly keyText: string },
  verdict: AnyVerdict,
): boolean {
  if (verdict !== "unmet" || judged.head.comparison !== "lastYear") return false;
  const { key } = place;
  switch (key.kind) {
    case "group":
      return false;
    case "criterion": {
      const { result } = judgedSet(judged, "baseline", key.set);
      return result.criteria.find(({ criterion }) => criterion.no === key.no)?.verdict === "met";
    }
    case "indicator":
      return judgedSet(judged, "baseline", key.set).verdicts.get(key.code)?.kind === "met";
    case "part":
      return judged.answered.find((row) => row.keyText === place.keyText)?.verdicts.get("baseline")?.kind === "met";
  }
}

const NOT_DONE: readonly AnyVerdict[] = ["unmet", "missing", "invalid", "noThreshold", "open"];

/** The deadline has passed by the day of the figures; the clock of the machine does not count. */
function isOverdue(judged: JudgedForm, row: number, verdict: AnyVerdict): boolean {
  const deadline = cellIn(judged.form, row, "deadline")?.value;
  const { asOf } = judged.head;
  return typeof deadline === "number" && asOf !== null && deadline < asOf && NOT_DONE.includes(verdict);
}

/** The result is still the one taken over from the last period. */
export function isCarried(judged: JudgedForm, row: number, group: GroupId): boolean {
  const last = cellIn(judged.form, row, `${group}.carried`)?.value ?? null;
  const value = cellIn(judged.form, row, `${group}.value`)?.value ?? null;
  if (last === null || isCellError(last) || isCellError(value)) return false;
  if (typeof last === "string" && excelTrim(last) === "") return false;
  return sameCell(value, last);
}

/** Excel's "=": texts without regard to case, a text never equal to a number. */
function sameCell(value: CellValue, last: CellValue): boolean {
  if (typeof value === "string" && typeof last === "string") return sameWord(value, last);
  return value === last;
}
