import { isOnView } from "../forms/tables/tableColumn";
import { frameLine } from "../forms/frame";
import { FORM_MODES, MODE_WORDS } from "../forms/formMode";
import { serialOf } from "../grid/excelDate";
import type { PeriodRequest, RequestRefusal, Written } from "./app";
import { editedCell } from "./editedCell";
import { asOfProblems } from "./insertRequest";
import type { OpenedTable } from "./openTable";
import type { CellEdit, Outcome, SheetEdit, WorkbookPort, WorkbookProblem } from "./ports";
import type { FormProblem } from "./app";
import { typedDate } from "./typedDate";
import { written } from "./edits/written";

/** Đổi loại biểu for a table form: mode and day in the head, and the columns that go with the mode. Values stay. */
export async function changeTableMode(
  workbook: WorkbookPort,
  opened: OpenedTable,
  request: PeriodRequest,
): Promise<Outcome<Written, RequestRefusal | FormProblem | WorkbookProblem>> {
  const { year } = opened.table.identity;
  const problems = asOfProblems({ ...request, year });
  if (problems.length > 0) return { ok: false, problem: { code: "request", problems } };
  return written(workbook, opened.reading, modeEdit(opened, request));
}

function modeEdit({ reading, table, form }: OpenedTable, { mode, asOf }: PeriodRequest): SheetEdit {
  const day = typedDate(asOf);
  const serial = day === null ? null : serialOf(day);
  const { row, column } = table.arrangedFor.position;
  return {
    sheetId: reading.sheetId,
    cells: [
      ...editedCell(table.controls.get("mode"), { kind: "text", text: MODE_WORDS[mode] }),
      ...(serial === null ? [] : editedCell(table.controls.get("asOf"), { kind: "number", number: serial })),
      ...editedCell(table.index.at(row, column), { kind: "text", text: mode }),
      ...frameLineEdit({ table, form }, mode),
    ],
    columns: form.columns.flatMap((declared) => {
      const at = table.columns.get(declared.id);
      if (at === undefined || declared.hidden || declared.modes === null) return [];
      return [{ column: at, hidden: !isOnView(declared, mode) }];
    }),
  };
}

/** The frame line follows only where nobody completed it. */
function frameLineEdit(
  { table, form }: Pick<OpenedTable, "table" | "form">,
  mode: PeriodRequest["mode"],
): readonly CellEdit[] {
  const framed = { ...table.identity, form: form.formNumber };
  const cell = table.controls.get("frameLine");
  const untouched = FORM_MODES.some((known) => frameLine({ ...framed, mode: known }) === cell?.value);
  return untouched ? editedCell(cell, { kind: "text", text: frameLine({ ...framed, mode }) }) : [];
}
