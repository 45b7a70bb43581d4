import { MODEL_AREA_SET } from "../forms/bieu02/modelAreaSet";
import { readOlderForm } from "../recognition/olderForm";
import { readOwnForm, type OwnForm } from "../recognition/ownForm";
import { readOwnTable } from "../recognition/ownTable";
import { tableChoices } from "../recognition/tableChoices";
import { factsOf, headOf, type CheckedSheet, type OtherSheet } from "../review/cross/crossSheet";
import { reviewAcross } from "../review/cross/reviewAcross";
import type { Finding } from "../review/finding";
import { judgeForm, type JudgedForm } from "../review/judgedForm";
import { otherSheets } from "./otherSheets";
import type { ListSource, SheetReading, WorkbookPort } from "./ports";

/** What the other forms of the workbook say otherwise; a note that nothing was compared where Excel does not give them. */
export async function compareSheets(
  workbook: WorkbookPort,
  lists: ListSource,
  reading: SheetReading,
  sheet: CheckedSheet,
): Promise<readonly Finding[]> {
  try {
    const others = await otherSheets(workbook, reading);
    if (!others.ok) return [{ severity: "note", target: headOf(sheet, "mode"), code: "cross.notCompared" }];
    const forms = await Promise.all(others.value.map((other) => formOn(other, sheet, lists)));
    return reviewAcross(
      sheet,
      forms.filter((form) => form !== null),
    );
  } catch {
    // Nothing another sheet holds takes the findings of this one away.
    return [{ severity: "error", target: headOf(sheet, "mode"), code: "internal.checkFailed", check: "otherSheets" }];
  }
}

/** Null for a sheet that is no form, or one that cannot be read: its own check says why. */
async function formOn(
  { sheetId, sheetName, grid }: SheetReading,
  sheet: CheckedSheet,
  lists: ListSource,
): Promise<OtherSheet | null> {
  const own = readOwnForm(grid);
  if (own.kind === "form") {
    const { form } = own;
    return { kind: "criteria", sheetName, form, judged: await judgedFor(sheet, sheetId, form, lists) };
  }
  if (own.kind === "older") {
    const older = readOlderForm(grid);
    return older === null ? null : { kind: "older", sheetName, older };
  }
  const read = readOwnTable(grid);
  if (read.kind !== "table") return null;
  return { kind: "table", sheetName, table: read.table, choices: tableChoices(read.table) };
}

/** Only the works of Biểu 02 are compared with verdicts. */
async function judgedFor(
  sheet: CheckedSheet,
  sheetId: string,
  form: OwnForm,
  lists: ListSource,
): Promise<JudgedForm | null> {
  const { setId, setVersions, year } = form.identity;
  const isCompared = sheet.kind === "table" && sheet.table.formId === "bieu-02" && setId === MODEL_AREA_SET;
  if (!isCompared || year !== factsOf(sheet).year) return null;
  const list = await lists.load(setId, { references: setVersions });
  return list === null ? null : judgeForm(sheetId, form, list);
}
