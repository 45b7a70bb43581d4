import { BODY_KEY } from "../../forms/bieu02/bieu02Ranges";
import { MODEL_AREA_SET } from "../../forms/bieu02/modelAreaSet";
import type { GroupId } from "../../forms/bieu01/bieu01Layout";
import { cleanText } from "../../grid/cleanText";
import type { OwnTable } from "../../recognition/ownTable";
import type { JudgedForm } from "../judgedForm";
import { bodyRows, cellOf, textAt, type BodyRow } from "../tables/tableUnderReview";
import { isSameName } from "./placeNames";

/** A Biểu 01 of a model residential area beside a Biểu 02 of the same village and year. */
export type ModelArea = {
  readonly judged: JudgedForm;
  readonly works: OwnTable;
  /** The columns of that village where several stand side by side; null where the columns are periods. */
  readonly group: GroupId | null;
};

/** Null where the two are not about the same. */
export function modelArea(judged: JudgedForm, works: OwnTable): ModelArea | null {
  const { identity, layout } = judged.form;
  const { year, commune, village, example } = works.identity;
  const isSame = identity.year === year && identity.example === example && isSameName(identity.commune, commune);
  if (!isSame || identity.setId !== MODEL_AREA_SET || works.formId !== "bieu-02") return null;
  const { villages } = identity;
  if (villages.length < 2) return isSameName(villages[0] ?? "", village) ? { judged, works, group: null } : null;
  const group = layout.groups[villages.findIndex((name) => isSameName(name, village))];
  return group === undefined ? null : { judged, works, group };
}

export type Work = { readonly row: BodyRow; readonly criterion: number | null; readonly text: string };

/** Rows of Biểu 02 that name a work. */
export function worksOf(table: OwnTable): readonly Work[] {
  const body = table.rows.find(({ key }) => key === BODY_KEY)?.row ?? Infinity;
  return bodyRows({ table }).flatMap((row): readonly Work[] => {
    const text = cleanText(textAt({ table }, row.row, "text"));
    if (row.row <= body || text === "" || row.key?.startsWith("h:") === true) return [];
    return [{ row, text, criterion: criterionOn(table, row) }];
  });
}

function criterionOn(table: OwnTable, { row }: BodyRow): number | null {
  const value = cellOf({ table }, row, "criterion")?.value ?? null;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isInteger(number) ? number : null;
}
