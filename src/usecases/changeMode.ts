import { serialOf } from "../grid/excelDate";
import { arrangedColumns } from "../forms/bieu01/arrangement";
import { bieu01FrameLine } from "../forms/bieu01/headings";
import { FORM_MODES, MODE_WORDS } from "../forms/formMode";
import type { OwnForm } from "../recognition/ownForm";
import type { FormProblem, PeriodRequest, RequestRefusal, Written } from "./app";
import { changeTableMode } from "./changeTableMode";
import { editedCell } from "./editedCell";
import { formProblem } from "./formProblem";
import { asOfProblems } from "./insertRequest";
import { openForm } from "./openForm";
import { openTable } from "./openTable";
import { tableProblem } from "./tableProblem";
import type { CellEdit, ListSource, Outcome, SheetEdit, WorkbookPort, WorkbookProblem } from "./ports";
import { typedDate } from "./typedDate";
import { written } from "./edits/written";

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
  const table = await openTable(reading.value, lists);
  if (table.kind === "table") return changeTableMode(workbook, table, request);
  if (table.kind === "unreadable") return { ok: false, problem: tableProblem(table) };
  const open = await openForm(reading.value, lists);
  if (open.kind !== "form") return { ok: false, problem: formProblem(open) };
  const { year } = open.form.identity;
  const problems = asOfProblems({ ...request, year });
  if (problems.length > 0) return { ok: false, problem: { code: "request", problems } };
  return written(workbook, reading.value, modeEdit(sheetId, open.form, request));
}

function modeEdit(sheetId: string, form: OwnForm, request: PeriodRequest): SheetEdit {
  const { mode } = request;
  const day = typedDate(request.asOf);
  const serial = day === null ? null : serialOf(day);
  const arranged = form.index.at(form.arrangedFor.position.row, form.arrangedFor.position.column);
  return {
    sheetId,
    cells: [
      ...editedCell(form.controls.get("mode"), { kind: "text", text: MODE_WORDS[mode] }),
      ...(serial === null ? [] : editedCell(form.controls.get("asOf"), { kind: "number", number: serial })),
      ...editedCell(arranged, { kind: "text", text: mode }),
      ...frameLineEdit(form, request),
    ],
    columns: arrangedColumns(form.layout, mode).flatMap(({ id, hidden }) => {
      const column = form.columns.get(id);
      return column === undefined ? [] : [{ column, hidden }];
    }),
  };
}

function frameLineEdit(form: OwnForm, { mode }: PeriodRequest): readonly CellEdit[] {
  const { frame, year, commune } = form.identity;
  const cell = form.controls.get("frameLine");
  const untouched = FORM_MODES.some((known) => bieu01FrameLine({ frame, mode: known, year, commune }) === cell?.value);
  return untouched ? editedCell(cell, { kind: "text", text: bieu01FrameLine({ frame, mode, year, commune }) }) : [];
}
