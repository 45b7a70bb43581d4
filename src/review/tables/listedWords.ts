import { ANSWER_WORDS, excelTrim, sameWord } from "../../assessment/answer";
import type { TableValidation } from "../../forms/tables/tableForm";
import type { CellValue } from "../../grid/sheetGrid";
import type { BodyRow, TableUnderReview } from "./tableUnderReview";

/** The list a cell's word has to come from, and what else may stand there. */
export type CellList = {
  readonly words: readonly (string | number)[];
  readonly others: "numbers" | "words" | null;
  readonly trimmed: boolean;
};

/** Null where anything may be typed: a list without a warning only helps. */
export function listOf({ form, table }: TableUnderReview, row: BodyRow, columnId: string): CellList | null {
  const validation = form.validations.find((candidate) => {
    const { columns, rule, words, only, from } = candidate;
    if (rule.kind !== "list" || words.warning === null || !columns.includes(columnId)) return false;
    if (only !== undefined) return row.key !== null && only.includes(row.key);
    const first = from === null ? undefined : table.rows.find(({ key }) => key === from)?.row;
    return first === undefined || row.row >= first;
  });
  return validation === undefined ? null : cellList(form.lists, validation.rule);
}

function cellList(lists: TableUnderReview["form"]["lists"], rule: TableValidation["rule"]): CellList | null {
  if (rule.kind !== "list") return null;
  const words = lists.find(({ id }) => id === rule.list)?.words ?? [];
  return words.length === 0 ? null : { words, others: rule.others ?? null, trimmed: rule.trimmed === true };
}

/** As the sheet's formulas compare: without regard to case. */
export function isListed({ words, others, trimmed }: CellList, value: CellValue): boolean {
  if (typeof value === "number") return others === "numbers" || words.includes(value);
  if (typeof value !== "string") return false;
  const word = trimmed ? excelTrim(value) : value;
  // The formulas take both words for the same.
  const meansUnmet = sameWord(word, ANSWER_WORDS.unmetFormal) && words.includes(ANSWER_WORDS.unmet);
  return meansUnmet || words.some((known) => typeof known === "string" && sameWord(known, word));
}
