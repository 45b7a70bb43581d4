import { ExcelError, type Person, type Sheet, type TypingResult } from "../excel-host";
import { areaText, columnLetters } from "../excel-host/model/addressText";
import { cellArea } from "../excel-host/model/address";
import type { EnteredCell, GridEdit } from "../grid/gridEdit";
import type { WorkbenchExcel } from "./workbenchExcel";
import type { StatusLine } from "./statusLine";

/** Carries out in Excel what a person did in the grid, and says so where Excel refuses. */
export class PersonEdits {
  constructor(
    private readonly excel: () => WorkbenchExcel,
    private readonly status: StatusLine,
  ) {}

  carryOut(edit: GridEdit): void {
    if (edit.kind !== "selected" && edit.kind !== "editingEnded") this.status.clear();
    try {
      this.perform(edit);
    } catch (problem) {
      if (!(problem instanceof ExcelError)) throw problem;
      this.status.refuse(REFUSALS[problem.code] ?? `Excel không nhận thao tác này (${problem.code}).`);
    }
  }

  private perform(edit: GridEdit): void {
    const excel = this.excel();
    const { person, workbook } = excel;
    const sheet = "sheetId" in edit ? workbook.sheetById(edit.sheetId) : workbook.activeSheet();
    if (sheet === null) return;
    switch (edit.kind) {
      case "typed":
        this.tell(person.type(sheet, cellText(edit), edit.text));
        return;
      case "pasted":
        person.paste(sheet, areaText(sheet.selection), edit.text);
        return;
      case "entered":
        this.enter(person, sheet, edit.cells);
        return;
      case "rowsInserted":
        person.insertRows(sheet, edit.at + 1, edit.count);
        return;
      case "rowsDeleted":
        person.deleteRows(sheet, edit.at + 1, edit.count);
        return;
      case "columnsInserted":
        person.insertColumns(sheet, columnLetters(edit.at), edit.count);
        return;
      case "columnsDeleted":
        person.deleteColumns(sheet, columnLetters(edit.at), edit.count);
        return;
      case "sheetAdded":
        person.activate(person.addSheet());
        return;
      case "sheetDeleted":
        person.deleteSheet(sheet);
        return;
      case "sheetCopied":
        person.activate(person.copySheet(sheet));
        return;
      case "sheetHidden":
        person.setVisibility(sheet, "Hidden");
        return;
      case "sheetRenamed":
        person.rename(sheet, edit.name);
        return;
      case "sheetActivated":
        person.activate(sheet);
        return;
      case "selected":
        if (sheet.id === workbook.activeSheetId) person.select(sheet, areaText(edit.area));
        return;
      case "editingBegun":
        excel.isEditingCell = true;
        return;
      case "editingEnded":
        excel.isEditingCell = false;
        return;
      case "unsupported":
        this.status.refuse("Bàn thử chưa làm được thao tác này. Hãy lưu tệp rồi làm trong Excel.");
    }
  }

  /** One cell came from its list, so its validation is asked; several were filled or deleted together. */
  private enter(person: Person, sheet: Sheet, cells: readonly EnteredCell[]): void {
    const [only] = cells;
    if (only !== undefined && cells.length === 1 && only.value !== null) {
      this.tell(person.type(sheet, cellText(only), typedText(only.value)));
      return;
    }
    for (const cell of cells) {
      if (cell.value === null) person.clear(sheet, cellText(cell));
      else person.paste(sheet, cellText(cell), typedText(cell.value));
    }
  }

  private tell({ accepted, alert }: TypingResult): void {
    if (alert === null) return;
    const words = [alert.title, alert.message].filter((text) => text !== "").join(": ");
    if (accepted) this.status.tell(words);
    else this.status.refuse(words === "" ? "Giá trị này không được phép nhập vào ô." : words);
  }
}

function cellText({ row, column }: { readonly row: number; readonly column: number }): string {
  return areaText(cellArea(row, column));
}

/** As the person would type it, with the decimal comma of a Vietnamese Excel. */
function typedText(value: string | number | boolean): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

const REFUSALS: Partial<Record<ExcelError["code"], string>> = {
  AccessDenied: "Excel không cho sửa: ô, trang tính hoặc tệp đang được bảo vệ hay chỉ để xem.",
  ItemAlreadyExists: "Đã có trang tính mang tên này. Hãy đặt tên khác.",
  InvalidArgument: "Excel không nhận giá trị hoặc tên này.",
  InvalidOperation: "Excel không làm được việc này ở đây. Tệp phải còn ít nhất một trang tính đang hiện.",
};
