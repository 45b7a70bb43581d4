import { headingKey } from "../../forms/bieu02/bieu02Ranges";
import type { Finding } from "../finding";
import { cellOf, textAt, type TableUnderReview } from "../tables/tableUnderReview";
import { oneSpelling, type CriterionOfRow, type FindingSubject } from "./findingSubject";

type Table = Pick<TableUnderReview, "table">;

/** One subject for each of the findings on a form other than Biểu 01, in their order. */
export function tableSubjects({ table }: Table, findings: readonly Finding[]): readonly FindingSubject[] {
  const keyOnRow = new Map(table.rows.map(({ row, key }) => [row, key]));
  return oneSpelling(
    findings.map(({ target: { position } }) => {
      const { row } = position;
      if (row <= table.idRow || row >= table.endRow) return { criterion: null, responsible: "" };
      return {
        criterion: criterionOf({ table }, row, keyOnRow.get(row) ?? ""),
        responsible: textAt({ table }, row, "responsible"),
      };
    }),
  );
}

/** By the number a work has beside it, or by the key of the row; the row over a criterion's rows has its name. */
function criterionOf({ table }: Table, row: number, key: string): CriterionOfRow | null {
  const [heading, no] = table.formId === "bieu-02" ? workCriterion({ table }, row, key) : listedCriterion(key);
  if (no === null) return null;
  const named = table.rows.find((other) => other.key === heading);
  return { id: heading, no, name: named === undefined ? "" : textAt({ table }, named.row, "text") };
}

type Heading = readonly [key: string, no: number | null];

function workCriterion({ table }: Table, row: number, key: string): Heading {
  const value = cellOf({ table }, row, "criterion")?.value ?? null;
  // Sums stand on rows of their own; a work belongs where its number says, wherever it was copied from.
  const text = value === null || value === "" ? (/^[thw]:(\d{1,2})(?:\.|$)/.exec(key)?.[1] ?? "") : value;
  const no = typeof text === "object" || text === "" ? NaN : Number(text);
  return Number.isInteger(no) ? [headingKey(no), no] : ["", null];
}

/** "c2:5" and 5 of "i2:5.1/1". */
function listedCriterion(key: string): Heading {
  const [, set, no] = /^[cip]([2-9]?):(\d{1,2})(?:[./]|$)/.exec(key) ?? [];
  return set === undefined || no === undefined ? ["", null] : [`c${set}:${no}`, Number(no)];
}
