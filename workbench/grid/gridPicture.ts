import type { UniverGrid } from "./createUniver";

export type PicturedCell = {
  readonly shown: string;
  /** "#E2F0D9"; null without a fill. */
  readonly fill: string | null;
  readonly fontColour: string | null;
};

/** Reads what Univer draws in a cell after all its layers: model's text, own format, conditional formats. */
export class GridPicture {
  constructor(private readonly grid: UniverGrid) {}

  cell(sheetId: string, row: number, column: number): PicturedCell {
    const sheet = this.sheet(sheetId);
    const cell = sheet?.getCell(row, column);
    const style = sheet?.getComposedCellStyle(row, column);
    const own = typeof cell?.s === "object" ? cell.s : null;
    return {
      shown: String(cell?.v ?? ""),
      fill: own?.bg?.rgb ?? style?.bg?.rgb ?? null,
      fontColour: own?.cl?.rgb ?? style?.cl?.rgb ?? null,
    };
  }

  columnShown(sheetId: string, column: number): boolean {
    return this.sheet(sheetId)?.getColVisible(column) ?? false;
  }

  private sheet(sheetId: string) {
    return this.grid.api.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getSheet();
  }
}
