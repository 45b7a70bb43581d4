import { boundingArea, containsCell } from "../excel-host/model/address";
import { type UniverGrid, createUniver } from "../grid/createUniver";
import { drawBook } from "../grid/drawBook";
import { GridPicture } from "../grid/gridPicture";
import { GridSelection } from "../grid/gridSelection";
import { showModelWords } from "../grid/cellWords";
import { UniverBook } from "../grid/univerBook";
import { watchEdits } from "../grid/watchEdits";
import type { GridEdit } from "../grid/gridEdit";
import { element } from "./elements";
import { PromptTip } from "./promptTip";
import type { WorkbenchExcel } from "./workbenchExcel";

/** The spreadsheet on the left: draws the workbook after every change and passes on what a person does there. */
export class GridSide {
  readonly selection: GridSelection;
  readonly picture: GridPicture;
  private readonly grid: UniverGrid;
  private readonly book: UniverBook;
  private readonly tip = new PromptTip();
  private drawingAsked = false;
  private wired = false;

  constructor(
    private readonly excel: () => WorkbenchExcel,
    private readonly onEdit: (edit: GridEdit) => void,
  ) {
    this.grid = createUniver(element("grid", HTMLElement));
    this.book = new UniverBook(this.grid);
    this.selection = new GridSelection(this.grid);
    this.picture = new GridPicture(this.grid);
  }

  /** Another workbook was opened. */
  replace(): void {
    this.book.clear();
    this.selection.forget();
    this.draw();
  }

  /** Several changes in one turn are drawn once. */
  changed(): void {
    if (this.drawingAsked) return;
    this.drawingAsked = true;
    queueMicrotask(() => {
      this.drawingAsked = false;
      this.draw();
    });
  }

  private draw(): void {
    const { workbook, judgement } = this.excel();
    this.book.show(drawBook(workbook, judgement));
    if (!this.wired) this.wire();
    const sheet = workbook.activeSheet();
    const { selection, merges } = sheet;
    // A cell of a merged area is selected with the whole area, as in Excel.
    const shown = merges.find((area) => containsCell(area, selection.top, selection.left)) ?? selection;
    this.book.quietly(() => this.selection.show(sheet.id, boundingArea(shown, selection)));
    this.showPrompt();
  }

  /** Univer's services exist only once it has a first workbook. */
  private wire(): void {
    this.wired = true;
    showModelWords(this.grid);
    watchEdits(this.grid, this.book, (edit) => {
      if (edit.kind === "selected") this.selection.note(edit.sheetId, edit.area);
      this.onEdit(edit);
    });
    this.grid.api.addEvent(this.grid.api.Event.Scroll, () => this.showPrompt());
  }

  private showPrompt(): void {
    const sheet = this.excel().workbook.activeSheet();
    const { top, left } = sheet.selection;
    const box = this.selection.cellBox(sheet.id, top, left);
    const origin = element("grid", HTMLElement).getBoundingClientRect();
    this.tip.show(sheet, top, left, box === null ? null : { ...box, x: box.x - origin.x, y: box.y - origin.y });
  }
}
