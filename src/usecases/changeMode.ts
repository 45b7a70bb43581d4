import { serialOf } from "../grid/excelDate";
import { valueText, type GridCell } from "../grid/sheetGrid";
import { arrangedColumns } from "../forms/bieu01/arrangement";
import { bieu01FrameLine } from "../forms/bieu01/headings";
import { FORM_MODES, MODE_WORDS } from "../forms/formMode";
import type { PlanCell } from "../forms/sheetPlan";
import type { OwnForm } from "../recognition/ownForm";
import type { FormProblem, PeriodRequest, RequestRefusal, Written } from "./app";
import { formProblem } from "./formProblem";
import { asOfProblems } from "./insertRequest";
import { openForm } from "./openForm";
import type { CellEdit, ListSource, Outcome, SheetEdit, WorkbookPort, WorkbookProblem } from "./ports";
import { typedDate } from "./typedDate";
import { writtenBy } from "./writtenBy";

/**
 * Đổi loại biểu: writes the mode and the day into the head and shows the columns that go with the mode. No value of the
 * table is touched; the frame line follows only where nobody completed it.
 */
export async function changeMode(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
  request: PeriodRequest,
): Promise<Outcome<Written, RequestRefusal | FormProblem | WorkbookProblem>> {
  const reading = await workbook.readSheet(sheetId);
  if (!reading.ok) return reading;
  const open = await openForm(reading.value, lists);
  if (open.kind !== "form") return { ok: false, problem: formProblem(open) };
  const { year } = open.form.identity;
  const problems = asOfProblems({ ...request, year });
  if (problems.length > 0) return { ok: false, problem: { code: "request", problems } };
  return writtenBy(await workbook.editSheet(modeEdit(sheetId, open.form, request)));
}

function modeEdit(sheetId: string, form: OwnForm, request: PeriodRequest): SheetEdit {
  const { mode } = request;
  const day = typedDate(request.asOf);
  const serial = day === null ? null : serialOf(day);
  const arranged = form.index.at(form.arrangedFor.position.row, form.arrangedFor.position.column);
  return {
    sheetId,
    cells: [
      ...edited(form.controls.get("mode"), { kind: "text", text: MODE_WORDS[mode] }),
      ...(serial === null ? [] : edited(form.controls.get("asOf"), { kind: "number", number: serial })),
      ...edited(arranged, { kind: "text", text: mode }),
      ...frameLineEdit(form, request),
    ],
    columns: arrangedColumns(form.layout, mode).flatMap(({ id, hidden }) => {
      const column = form.columns.get(id);
      return column === undefined ? [] : [{ column, hidden }];
    }),
  };
}

/** What stands there already is not written again. */
function edited(cell: GridCell | undefined, entry: PlanCell): readonly CellEdit[] {
  if (cell === undefined) return [];
  const seen = valueText(cell.value);
  const same =
    (entry.kind === "text" && cell.value === entry.text) || (entry.kind === "number" && cell.value === entry.number);
  return same ? [] : [{ position: { row: cell.row, column: cell.column }, seen, entry }];
}

function frameLineEdit(form: OwnForm, { mode }: PeriodRequest): readonly CellEdit[] {
  const { frame, year, commune } = form.identity;
  const cell = form.controls.get("frameLine");
  const untouched = FORM_MODES.some((known) => bieu01FrameLine({ frame, mode: known, year, commune }) === cell?.value);
  return untouched ? edited(cell, { kind: "text", text: bieu01FrameLine({ frame, mode, year, commune }) }) : [];
}
