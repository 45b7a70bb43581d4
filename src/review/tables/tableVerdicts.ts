import { ANSWER_WORDS, excelTrim, sameWord } from "../../assessment/answer";
import { readNumberText } from "../../assessment/numberText";
import { isCountedVerdict } from "../../forms/tables/verdictColumns";
import { SHEET_VERDICTS } from "../../forms/verdictWords";
import { cleanText } from "../../grid/cleanText";
import { isCellError, valueText, type CellValue } from "../../grid/sheetGrid";
import type { Finding } from "../finding";
import { entryOf, repairOf } from "../repair";
import {
  columnNamed,
  inputCells,
  isEmptyCell,
  rowName,
  tableTarget,
  textAt,
  titleOf,
  cellOf,
  type InputCell,
  type TableUnderReview,
} from "./tableUnderReview";

/**
 * DESCRIPTION: results and the verdicts beside them: what the sheet calls Sai số liệu is put right, what it lacks is filled
 * in, what is unmet is explained; a chosen verdict does not contradict its result, and Không xét has its reason.
 */
export function checkTableVerdicts(reviewed: TableUnderReview): readonly Finding[] {
  const verdicts = reviewed.form.columns.filter(({ id }) => id === "verdict" || id.endsWith(".verdict"));
  const inputs = inputCells(reviewed);
  const results = verdicts.flatMap(({ id }) => {
    const value = id.replace(/verdict$/, "value");
    return inputs.filter(({ column }) => column.id === value).map((result) => ({ result, id }));
  });
  return [
    ...results.flatMap(({ result, id }) => verdictFindings(reviewed, result, id)),
    ...withoutReason(reviewed, results),
  ];
}

function verdictFindings(reviewed: TableUnderReview, result: InputCell, verdictId: string): readonly Finding[] {
  const { row, column, cell } = result;
  const verdict = cellOf(reviewed, row.row, verdictId);
  if (verdict === null || isCellError(cell.value)) return [];
  const target = tableTarget(reviewed, cell, row, column.id);
  const indicator = rowName(reviewed, row.row);
  if (verdict.formula === null) return chosenFindings(reviewed, result, verdict.value, verdictId);
  switch (valueText(verdict.value)) {
    case SHEET_VERDICTS.missing:
      if (!isEmptyCell(cell)) return [];
      return [{ severity: "error", target, code: "table.valueMissing", indicator, column: titleOf(column) }];
    case SHEET_VERDICTS.invalid: {
      const repair = invalidRepair(reviewed, result);
      return [
        { severity: "error", target, code: "table.valueInvalid", indicator, ...(repair === null ? {} : { repair }) },
      ];
    }
    case SHEET_VERDICTS.unmet:
      return isCountedVerdict(verdictId, reviewed.choices.mode)
        ? [{ severity: "explain", target, code: "table.unmet", indicator }]
        : [];
    default:
      return [];
  }
}

/** A figure typed as text; a share typed with its sign, which Excel keeps as a fraction. */
function invalidRepair(reviewed: TableUnderReview, { row, cell }: InputCell): ReturnType<typeof repairOf> {
  if (cell.formula !== null || typeof cell.value !== "string") return null;
  const unit = columnNamed(reviewed, "unit") === undefined ? "%" : textAt(reviewed, row.row, "unit");
  const figures = readNumberText(cleanText(cell.value), unit === "" ? null : unit).filter((figure) => figure >= 0);
  return repairOf(figures.map((figure) => ({ entry: entryOf(figure) })));
}

/** An answer in words beside a chosen verdict that says the other thing; a chosen Chưa đạt is explained. */
function chosenFindings(
  reviewed: TableUnderReview,
  { row, cell }: InputCell,
  verdict: CellValue,
  verdictId: string,
): readonly Finding[] {
  const [answered, chosen] = [answerIn(cell.value), answerIn(verdict)];
  const verdictCell = cellOf(reviewed, row.row, verdictId);
  if (chosen === null || verdictCell === null) return [];
  const target = tableTarget(reviewed, verdictCell, row, verdictId);
  const indicator = rowName(reviewed, row.row);
  if (answered !== null && answered !== chosen) {
    const said = valueText(cell.value);
    return [{ severity: "error", target, code: "table.verdictContradicts", indicator, result: said }];
  }
  const isOpen = chosen === "unmet" && isCountedVerdict(verdictId, reviewed.choices.mode);
  return isOpen ? [{ severity: "explain", target, code: "table.unmet", indicator }] : [];
}

function answerIn(value: CellValue): "met" | "unmet" | "notApplicable" | null {
  if (typeof value !== "string") return null;
  const word = excelTrim(value);
  if (sameWord(word, ANSWER_WORDS.met)) return "met";
  if (sameWord(word, ANSWER_WORDS.notApplicable)) return "notApplicable";
  return sameWord(word, ANSWER_WORDS.unmet) || sameWord(word, ANSWER_WORDS.unmetFormal) ? "unmet" : null;
}

/** Said of a chosen verdict or of the result itself; asked once a row. */
function withoutReason(
  reviewed: TableUnderReview,
  results: readonly { readonly result: InputCell; readonly id: string }[],
): readonly Finding[] {
  const rows = results.flatMap(({ result: { row, cell }, id }) => {
    const verdict = cellOf(reviewed, row.row, id);
    return [cell.value, verdict?.value ?? null].some((value) => answerIn(value) === "notApplicable") ? [row] : [];
  });
  return [...new Map(rows.map((row) => [row.row, row])).values()].flatMap((row): readonly Finding[] => {
    const note = cellOf(reviewed, row.row, "note");
    if (note === null || cleanText(valueText(note.value)) !== "") return [];
    const target = tableTarget(reviewed, note, row, "note");
    return [{ severity: "error", target, code: "table.reasonMissing", indicator: rowName(reviewed, row.row) }];
  });
}
