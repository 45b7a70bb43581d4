import { TablePlaces } from "../forms/tables/tablePlaces";
import type { TableForm } from "../forms/tables/tableForm";
import { listMark } from "../forms/sheetMarks";
import { absoluteAddress, type CellArea } from "../grid/address";
import type { GridCell } from "../grid/sheetGrid";
import type { OwnTable, TableControl } from "./ownTable";

/**
 * The places of a form on the sheet as it stands now, so that a formula of ours can be written where rows and columns were
 * added since. Null where a column is gone or was moved past another, or a choice of the head cannot be found: a formula
 * written there would look at the wrong cells.
 */
export function placesOnSheet(form: TableForm, table: OwnTable): TablePlaces | null {
  const columns = form.columns.flatMap(({ id }) => table.columns.get(id) ?? []);
  const inOrder = columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? 0));
  const [modeCell, asOfCell, unit] = [
    controlCell(table, "mode"),
    controlCell(table, "asOf"),
    form.spans.unit === null ? "" : controlCell(table, "unit"),
  ];
  if (columns.length < form.columns.length || !inOrder) return null;
  if (modeCell === null || asOfCell === null || unit === null) return null;
  const rows = new Map<string, number>();
  for (const { key, row } of table.rows) if (!rows.has(key)) rows.set(key, row);
  const { idRow, endRow } = table;
  return new TablePlaces(form, {
    ...{ idRow, endRow, columns: table.columns, rows },
    ...{ modeCell, asOfCell, unitCell: unit === "" ? null : unit, lists: listsOnSheet(form, table) },
  });
}

function controlCell({ controls }: OwnTable, control: TableControl): string | null {
  const cell = controls.get(control);
  return cell === undefined ? null : absoluteAddress(oneCell(cell));
}

function oneCell({ row, column }: GridCell): CellArea {
  return { top: row, left: column, bottom: row, right: column };
}

/** Words of drop-downs stand at the right of the mark that names their list. */
function listsOnSheet({ lists }: TableForm, { index }: OwnTable): ReadonlyMap<string, CellArea> {
  return new Map(
    lists.flatMap(({ id, words }): (readonly [string, CellArea])[] => {
      const mark = index.grid.cells.find(({ value }) => value === listMark(id));
      if (mark === undefined || words.length === 0) return [];
      const left = mark.column + 1;
      return [[id, { top: mark.row, left, bottom: mark.row, right: left + words.length - 1 }]];
    }),
  );
}
