import { areaText, parseAddress } from "../excel-host/model/addressText";
import type { Counters } from "../excel-host/counters";
import type { Sheet } from "../excel-host/model/sheet";
import type { Workbook } from "../excel-host/model/workbook";
import { cellText } from "../grid/cellText";
import type { Box, GridSelection } from "../grid/gridSelection";
import type { GridPicture, PicturedCell } from "../grid/gridPicture";

/** What browser tests ask the page, as `window.workbench`: the model's side and the grid's side apart. */
export type Inspection = {
  sheetNames(): readonly string[];
  activeSheetName(): string;
  /** "J12" on the active sheet. */
  selection(): string;
  /** Text of a cell as the model has it. */
  text(address: string): string;
  formula(address: string): string | null;
  /** What the grid draws there, conditional formats included. */
  picture(address: string): PicturedCell;
  /** Where the cell lies on the page; null while it is out of sight. */
  box(address: string): Box | null;
  /** Whether the grid shows a column ("A") of the active sheet, be it scrolled away or not. */
  columnShown(column: string): boolean;
  /** Address of the first cell in a column ("A") that shows the text. */
  find(column: string, text: string): string | null;
  counters(): Counters;
};

type Parts = {
  readonly workbook: () => Workbook;
  readonly counters: () => Counters;
  readonly selection: GridSelection;
  readonly picture: GridPicture;
};

export function inspectionOf({ workbook, counters, selection, picture }: Parts): Inspection {
  const active = () => workbook().activeSheet();
  return {
    sheetNames: () => workbook().sheets.map(({ name }) => name),
    activeSheetName: () => active().name,
    selection: () => areaText(active().selection),
    text: (address) => cellText(active().cell(...place(address))),
    formula: (address) => active().cell(...place(address)).formula,
    picture: (address) => picture.cell(active().id, ...place(address)),
    box: (address) => selection.cellBox(active().id, ...place(address)),
    columnShown: (column) => picture.columnShown(active().id, place(`${column}1`)[1]),
    find: (column, text) => find(active(), column, text),
    counters,
  };
}

function place(address: string): [row: number, column: number] {
  const parsed = parseAddress(address);
  if (parsed === null) throw new Error(`"${address}" is no cell`);
  return [parsed.area.top, parsed.area.left];
}

function find(sheet: Sheet, column: string, text: string): string | null {
  const [, at] = place(`${column}1`);
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    if (cellText(sheet.cell(row, at)) === text) return `${column}${row + 1}`;
  }
  return null;
}
