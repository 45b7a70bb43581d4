import type { Cell } from "../../../workbench/excel-host/model/cell";
import { DEFAULT_PAGE } from "../../../workbench/excel-host/model/page";
import { NOTHING_ALLOWED } from "../../../workbench/excel-host/model/protection";
import { PLAIN_LINE, type Sheet } from "../../../workbench/excel-host/model/sheet";
import { DEFAULT_STYLE, type Border, type CellStyle } from "../../../workbench/excel-host/model/style";
import { Workbook } from "../../../workbench/excel-host/model/workbook";

/** A workbook with one of everything the add-in writes. */
export function richWorkbook(): Workbook {
  const workbook = new Workbook();
  const [form] = workbook.sheets;
  if (form === undefined) throw new Error("a new workbook has a sheet");
  form.name = "Biểu 01 – xã A'B, C";
  fillCells(form);
  layOut(form);
  addRules(form);
  setPage(form);
  const hidden = workbook.addSheet("Danh mục");
  hidden.visibility = "VeryHidden";
  put(hidden, 0, 0, { value: "Đạt" });
  const other = workbook.addSheet("Ghi chú");
  other.visibility = "Hidden";
  other.page = {
    ...DEFAULT_PAGE,
    zoom: { scale: 70, horizontalFitToPages: null, verticalFitToPages: null },
    rowBreaks: [4, 9],
  };
  other.tabColor = "#00B050";
  other.protection = { options: { ...NOTHING_ALLOWED, allowEditObjects: true, allowSort: true }, password: null };
  const front = workbook.addSheet("Sheet2");
  workbook.activeSheetId = front.id;
  workbook.names = [
    {
      name: "bntm_bieu",
      sheetId: form.id,
      formula: `='${form.name.replaceAll("'", "''")}'!$A$1`,
      comment: "",
      visible: true,
    },
    { name: "bntm_phien_ban", sheetId: form.id, formula: "=1", comment: "", visible: true },
  ];
  return workbook;
}

function fillCells(sheet: Sheet): void {
  const line: Border = { style: "Continuous", color: "#7F7F7F", weight: "Thin" };
  const framed: CellStyle = {
    ...DEFAULT_STYLE,
    fontName: "Times New Roman",
    fontSize: 13,
    wrapText: true,
    shrinkToFit: true,
    vertical: "Center",
    horizontal: "Center",
    borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line },
  };
  put(sheet, 0, 0, { value: "BIỂU SỐ 01", style: { ...framed, bold: true, italic: true, fill: "#DDE6F0" } });
  put(sheet, 1, 0, { value: "17.10", style: { ...framed, numberFormat: "@" } });
  put(sheet, 1, 1, { value: 80, style: { ...framed, numberFormat: '"≥ "General"%*"' } });
  put(sheet, 1, 2, { value: "Đạt", style: { ...framed, numberFormat: '@"*"', fontColor: "#006100", locked: false } });
  put(sheet, 2, 0, { value: "Đạt", formula: '=IF(B2>=80,"Đạt","Chưa đạt")' });
  put(sheet, 2, 1, { value: 0, formula: "=B2-80" });
  put(sheet, 2, 2, { value: false, formula: "=B2<80" });
  put(sheet, 2, 3, { value: { error: "#N/A" }, formula: "=NA()" });
  put(sheet, 2, 4, { value: "", formula: '=""' });
  put(sheet, 3, 0, { value: { error: "#REF!" } });
  put(sheet, 3, 1, { value: true });
  put(sheet, 3, 2, { value: "hai\ndòng & <dấu>  cách " });
  put(sheet, 3, 3, { value: null, style: { ...framed, locked: false } });
}

function layOut(sheet: Sheet): void {
  sheet.merges = [{ top: 0, left: 0, bottom: 0, right: 4 }];
  sheet.columns.set(0, { ...PLAIN_LINE, size: 90 });
  sheet.columns.set(2, { ...PLAIN_LINE, size: 48, hidden: true });
  sheet.rows.set(0, { ...PLAIN_LINE, size: 30 });
  sheet.rows.set(5, { ...PLAIN_LINE, hidden: true });
  sheet.frozenRows = 1;
  sheet.showGridlines = false;
}

function addRules(sheet: Sheet): void {
  sheet.conditionalFormats = ["Đạt", "Chưa đạt"].map((word, index) => ({
    id: String(index),
    areas: [
      { top: 1, left: 0, bottom: 20, right: 4 },
      { top: 1, left: 6, bottom: 20, right: 6 },
    ],
    formula: `=AND(N("bntm1")=0,$A2="${word}")`,
    style: index === 0 ? { fill: "#C6EFCE", fontColor: "#006100" } : { fill: "#FFC7CE", bold: true },
    stopIfTrue: false,
  }));
  sheet.validations = [
    {
      areas: [{ top: 1, left: 2, bottom: 9, right: 2 }],
      rule: { kind: "list", source: "=$H$1:$H$3", inCellDropDown: true },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "Nhập kết quả", message: 'Chọn "Đạt" hoặc <Chưa đạt> & chờ' },
      errorAlert: { showAlert: true, style: "Warning", title: "Không có trong danh sách", message: "Xem lại." },
    },
    {
      areas: [{ top: 10, left: 2, bottom: 10, right: 2 }],
      rule: { kind: "list", source: "Có,Không", inCellDropDown: true },
      ignoreBlanks: false,
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    },
    {
      areas: [{ top: 11, left: 2, bottom: 12, right: 3 }],
      rule: { kind: "custom", formula: "=AND(ISNUMBER(C12),C12>=0)" },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "Số", message: "Nhập một số" },
      errorAlert: { showAlert: true, style: "Information", title: "Số", message: "Không âm" },
    },
  ];
}

function setPage(sheet: Sheet): void {
  sheet.page = {
    ...DEFAULT_PAGE,
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { scale: null, horizontalFitToPages: 1, verticalFitToPages: null },
    leftMargin: 36,
    centerHorizontally: true,
    headerFooter: { ...DEFAULT_PAGE.headerFooter, centerFooter: "Trang &P/&N", leftFooter: "Biểu 01" },
    printArea: [{ top: 0, left: 0, bottom: 30, right: 4 }],
    titleRows: { top: 0, left: 0, bottom: 1, right: 16_383 },
  };
}

function put(sheet: Sheet, row: number, column: number, cell: Partial<Cell>): void {
  sheet.put(row, column, { value: null, formula: null, style: DEFAULT_STYLE, quotePrefix: false, ...cell });
}
