import { CanceledError, CommandType } from "@univerjs/core";
import "@univerjs/sheets-ui/facade";
import {
  CopySheetCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideCommand,
  SetWorksheetNameCommand,
} from "@univerjs/sheets";
import { SheetPasteShortKeyCommand } from "@univerjs/sheets-ui";
import { areaParam, enteredCellsParam, lastSelectionParam, textParam } from "./commandParams";
import type { UniverGrid } from "./createUniver";
import { EnteredCells, Typing } from "./enteredCells";
import type { GridEdit } from "./gridEdit";
import { isHarmless } from "./harmlessCommands";
import type { UniverBook } from "./univerBook";

/**
 * Tells what a person does in the grid. Structure (rows, columns, sheets) is taken out of Univer's hands
 * before it happens; values are let through, told, and drawn again from the model afterwards.
 */
export function watchEdits(grid: UniverGrid, book: UniverBook, tell: (edit: GridEdit) => void): void {
  const typing = new Typing();
  const entered = new EnteredCells((sheetId, cells) => tell({ kind: "entered", sheetId, cells }));

  const { Event } = grid.api;
  grid.api.addEvent(Event.BeforeCommandExecute, (command) => {
    if (book.isDrawing) return;
    const edit = structureEdit(command);
    if (edit === null) return;
    // After this turn: the answer draws into the very grid that is still busy with the command.
    queueMicrotask(() => tell(edit));
    throw new CanceledError();
  });

  grid.api.addEvent(Event.CommandExecuted, ({ id, params }) => {
    if (book.isDrawing) return;
    const sheetId = textParam(params, "subUnitId");
    if (sheetId === null) return;
    if (id === SetRangeValuesMutation.id) {
      const cells = enteredCellsParam(params);
      book.forget(
        sheetId,
        cells.map(({ row, column }) => `${row}:${column}`),
      );
      const typed = typing.take(sheetId, cells);
      if (typed !== null) queueMicrotask(() => tell(typed));
      else if (cells.length > 0) entered.add(sheetId, cells);
    } else if (id === SetSelectionsOperation.id) {
      const area = lastSelectionParam(params);
      if (area !== null) tell({ kind: "selected", sheetId, area });
    } else if (id === SetWorksheetActiveOperation.id) {
      if (book.noteActive(sheetId)) tell({ kind: "sheetActivated", sheetId });
    }
  });

  grid.api.addEvent(Event.SheetEditStarted, () => tell({ kind: "editingBegun" }));
  grid.api.addEvent(Event.BeforeSheetEditEnd, ({ worksheet, row, column, value, isConfirm }) => {
    if (isConfirm)
      typing.note({ sheetId: worksheet.getSheetId(), row, column, text: value.toPlainText().replace(/\n$/, "") });
  });
  grid.api.addEvent(Event.SheetEditEnded, () => tell({ kind: "editingEnded" }));
}

type WatchedCommand = { readonly id: string; readonly type?: CommandType; readonly params?: unknown };

/** Changes of structure and what the workbench does not offer; null for all that may go on. */
function structureEdit({ id, type, params }: WatchedCommand): GridEdit | null {
  const sheetId = textParam(params, "subUnitId") ?? "";
  const area = areaParam(params, "range");
  switch (id) {
    case InsertRowByRangeCommand.id:
      return area && { kind: "rowsInserted", sheetId, at: area.top, count: area.bottom - area.top + 1 };
    case RemoveRowByRangeCommand.id:
      return area && { kind: "rowsDeleted", sheetId, at: area.top, count: area.bottom - area.top + 1 };
    case InsertColByRangeCommand.id:
      return area && { kind: "columnsInserted", sheetId, at: area.left, count: area.right - area.left + 1 };
    case RemoveColByRangeCommand.id:
      return area && { kind: "columnsDeleted", sheetId, at: area.left, count: area.right - area.left + 1 };
    case SheetPasteShortKeyCommand.id: {
      // The clipboard's own text: Univer would read "1.250" as a decimal, Excel in Vietnam as a thousand.
      const text = textParam(params, "textContent");
      return text === null || text === "" ? null : { kind: "pasted", text };
    }
    case InsertSheetCommand.id:
      return { kind: "sheetAdded" };
    case RemoveSheetCommand.id:
      return { kind: "sheetDeleted", sheetId };
    case CopySheetCommand.id:
      return { kind: "sheetCopied", sheetId };
    case SetWorksheetHideCommand.id:
      return { kind: "sheetHidden", sheetId };
    case SetWorksheetNameCommand.id:
      return { kind: "sheetRenamed", sheetId, name: textParam(params, "name") ?? "" };
    default:
      return type !== CommandType.COMMAND || isHarmless(id) ? null : { kind: "unsupported", command: id };
  }
}
