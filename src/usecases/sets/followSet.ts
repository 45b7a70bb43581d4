import type { CriteriaList } from "../../criteria/criteriaList";
import type { CriterionSet, CriterionSetId } from "../../criteria/criterionSet";
import { setIdOf, setReference } from "../../criteria/setReference";
import { placeLine } from "../../forms/bieu01/bieu01Subject";
import { setSheetPlan } from "../../forms/boTieuChi/setSheetPlan";
import { reportingDay } from "../../forms/reportingDay";
import { asOfDate, headChoices } from "../../recognition/headChoices";
import { findMarks } from "../../recognition/marks";
import { readOwnForm, type OwnForm } from "../../recognition/ownForm";
import { anchoredEdit } from "../edits/anchoredEdit";
import type { CellEdit, ListSource, Outcome, SheetEdit, SheetReading, WorkbookPort, WorkbookProblem } from "../ports";
import { notCarried } from "./putInWorkbook";
import { followRows, type FollowedRow, type StructureChange } from "./followRows";

/** What following the set would do to one sheet. Nothing is written before somebody agrees. */
export type FollowPreview = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly unitName: string;
  readonly year: number;
  readonly areaName: string;
  /** Rows whose threshold would be another one. */
  readonly rows: readonly FollowedRow[];
  /** Thresholds an officer typed where the set had none: they stay. */
  readonly ownThresholds: number;
  /** What a change of cells cannot do: the form has to be moved into a new sheet. */
  readonly needsNewSheet: readonly StructureChange[];
  readonly edit: SheetEdit;
  /** People's own sets the sheet is of afterwards, where they do not lie in the workbook yet: they come with it. */
  readonly brings: readonly CriterionSet[];
};

export type Followed = {
  readonly cells: number;
  readonly inverse: SheetEdit;
  /** Sheets inserted besides, each carrying a set. */
  readonly withSets: readonly string[];
};

/** Every Biểu 01 of this workbook that was made from another state of the set. Reads only. */
export async function previewFollow(
  workbook: WorkbookPort,
  lists: ListSource,
  id: CriterionSetId,
): Promise<Outcome<readonly FollowPreview[], WorkbookProblem>> {
  const sheets = await workbook.readAllSheets();
  if (!sheets.ok) return sheets;
  const previews = await Promise.all(sheets.value.map((reading) => previewOf(reading, sheets.value, lists, id)));
  return { ok: true, value: previews.filter((preview) => preview !== null) };
}

async function previewOf(
  reading: SheetReading,
  sheets: readonly SheetReading[],
  lists: ListSource,
  id: CriterionSetId,
): Promise<FollowPreview | null> {
  const own = readOwnForm(reading.grid);
  if (own.kind !== "form" || !own.form.identity.setVersions.some((reference) => setIdOf(reference) === id)) return null;
  const { form } = own;
  const { identity } = form;
  const asOf = asOfDate(headChoices(form));
  const [before, after] = await Promise.all([
    lists.load(identity.setId, { references: identity.setVersions }),
    lists.load(identity.setId, { inForceOn: reportingDay({ year: identity.year, asOf }) }),
  ]);
  if (before === null || after === null) return null;
  const references = after.sets.map(({ set }) => setReference(set));
  if (references.join(" ") === identity.setVersions.join(" ")) return null;
  const { rows, edits, ownThresholds, structure } = followRows(form, before, after);
  const mark = structure.length === 0 ? markEdit(form, references) : [];
  return {
    sheetId: reading.sheetId,
    sheetName: reading.sheetName,
    unitName: placeLine(identity),
    year: identity.year,
    areaName: after.areas.find((area) => area.id === identity.area)?.name ?? identity.area,
    rows,
    ownThresholds,
    needsNewSheet: structure,
    edit: anchoredEdit(reading.grid, { sheetId: reading.sheetId, cells: [...edits, ...mark], columns: [] }),
    brings: mark.length === 0 ? [] : notCarried(sheets, ownSets(after)),
  };
}

/** The sheet then says that it is of the new state; a sheet whose rows are of the old one goes on saying so. */
function markEdit({ index, identity }: OwnForm, references: readonly string[]): readonly CellEdit[] {
  const cell = findMarks(index.grid, index).get("setVersion");
  if (cell === undefined) return [];
  const { row, column } = cell;
  const seen = identity.setVersions.join(" ");
  return [{ position: { row, column }, seen, entry: { kind: "text", text: references.join(" ") } }];
}

function ownSets({ sets }: CriteriaList): readonly CriterionSet[] {
  return sets.flatMap(({ set }) => (set.edition === null ? [] : [set]));
}

/**
 * Writes what was previewed, and brings the sets it is of then; refused where a cell is not as it was, and taken back
 * where a set cannot be brought.
 */
export async function follow(
  workbook: WorkbookPort,
  { edit, brings, sheetId }: FollowPreview,
): Promise<Outcome<Followed, WorkbookProblem | { readonly code: "changed" }>> {
  const answer = await workbook.editSheet(edit);
  if (!answer.ok) return answer;
  if (answer.value.kind === "changed") return { ok: false, problem: { code: "changed" } };
  const { inverse } = answer.value;
  const cells = edit.cells.length;
  if (brings.length === 0) return { ok: true, value: { cells, inverse, withSets: [] } };
  const brought = await workbook.insertSheets(brings.map(setSheetPlan), () => undefined);
  if (!brought.ok) {
    await workbook.editSheet(inverse);
    return brought;
  }
  // The sheet the officer is at stays in front.
  await workbook.showSheet(sheetId);
  return { ok: true, value: { cells, inverse, withSets: brought.value.map(({ sheetName }) => sheetName) } };
}
