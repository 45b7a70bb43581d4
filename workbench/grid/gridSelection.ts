import "@univerjs/sheets-ui/facade";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import { SelectRangeCommand } from "@univerjs/sheets";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { type Area, sameArea } from "../excel-host/model/address";
import type { UniverGrid } from "./createUniver";
import { BOOK_ID } from "./univerBook";

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Univer draws its scroll bars over the cells at the edge. */
const SCROLLBAR = 12;

/** Keeps the grid's selection equal to the model's and says where a cell lies on the page. */
export class GridSelection {
  private shown: { readonly sheetId: string; readonly area: Area } | null = null;

  constructor(private readonly grid: UniverGrid) {}

  /** The grid's own selection, told by the person's mouse and keys. */
  note(sheetId: string, area: Area): void {
    this.shown = { sheetId, area };
  }

  forget(): void {
    this.shown = null;
  }

  /** Selects, and scrolls there, only when the model moved the selection. */
  show(sheetId: string, area: Area): void {
    if (this.shown?.sheetId === sheetId && sameArea(this.shown.area, area)) return;
    const sheet = this.grid.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    if (!sheet) return;
    this.shown = { sheetId, area };
    const range = {
      startRow: area.top,
      startColumn: area.left,
      endRow: Math.min(area.bottom, sheet.getMaxRows() - 1),
      endColumn: Math.min(area.right, sheet.getMaxColumns() - 1),
    };
    this.grid.api.syncExecuteCommand(SelectRangeCommand.id, { unitId: BOOK_ID, subUnit: sheetId, range });
    // A workbook that was drawn this very moment cannot scroll yet; it begins at its first cell anyway.
    if (this.render() === null) return;
    // With its neighbours: Univer counts what lies under its scroll bar as seen.
    const seen = { ...range, endRow: area.top + 1, endColumn: area.left + 1 };
    this.grid.api.syncExecuteCommand(ScrollToRangeOperation.id, { range: seen });
  }

  /** A cell's place in the page's pixels; null while its middle is out of sight or its sheet is not in front. */
  cellBox(sheetId: string, row: number, column: number): Box | null {
    const sheet = this.grid.api.getActiveWorkbook()?.getActiveSheet();
    const render = this.render();
    if (sheet?.getSheetId() !== sheetId || render === null) return null;
    const canvas = render.engine.getCanvasElement().getBoundingClientRect();
    const main = render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!main) return null;
    const { startX, startY, endX, endY } = sheet.getRange(row, column).getCell();
    const frozen = sheet.getFreeze();
    const inFrozenRows = row < frozen.startRow;
    const inFrozenColumns = column < frozen.startColumn;
    const left = startX - (inFrozenColumns ? 0 : main.viewportScrollX);
    const top = startY - (inFrozenRows ? 0 : main.viewportScrollY);
    const [width, height] = [endX - startX, endY - startY];
    const scrolledAway = (!inFrozenRows && top < main.top) || (!inFrozenColumns && left < main.left);
    const beyond = left + width / 2 > canvas.width - SCROLLBAR || top + height / 2 > canvas.height - SCROLLBAR;
    if (scrolledAway || beyond) return null;
    return { x: canvas.x + left, y: canvas.y + top, width, height };
  }

  private render() {
    return this.grid.univer.__getInjector().get(IRenderManagerService).getRenderById(BOOK_ID) ?? null;
  }
}
