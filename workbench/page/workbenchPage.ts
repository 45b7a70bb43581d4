import type { CalculatorMaker } from "../excel-host";
import { readInto } from "../files/openWorkbook";
import { AddinFrames, type PaneTab } from "./addinFrames";
import { GridSide } from "./gridSide";
import { PersonEdits } from "./personEdits";
import { StatusLine } from "./statusLine";
import { WorkbenchExcel } from "./workbenchExcel";
import type { OpenedFile } from "./workbookFiles";

/** Excel 2021, the add-in's floor, and the newest API set of Excel 2019. */
const API_SETS = { current: { ExcelApi: "1.14" }, old: { ExcelApi: "1.8" } } as const;

/** One window with a workbook in it: opening another workbook opens another Excel, pane and all. */
export class WorkbenchPage {
  readonly status = new StatusLine();
  readonly grid: GridSide;
  readonly frames: AddinFrames;
  excel: WorkbenchExcel;
  private tab: PaneTab = "forms";
  private stopDrawing: () => void = () => undefined;

  constructor(private readonly calculator: CalculatorMaker) {
    const edits = new PersonEdits(() => this.excel, this.status);
    this.excel = this.newExcel(false);
    this.grid = new GridSide(
      () => this.excel,
      (edit) => edits.carryOut(edit),
    );
    this.frames = new AddinFrames(() => this.excel);
    this.begin();
  }

  showPane(tab: PaneTab): void {
    this.tab = tab;
    this.frames.showPane(tab);
  }

  async open(file: OpenedFile | null, oldApi = false): Promise<void> {
    const excel = this.newExcel(oldApi);
    if (file !== null) await readInto(excel.workbook, file.bytes, file.name);
    this.frames.closeAll();
    this.stopDrawing();
    this.excel = excel;
    excel.modelReplaced();
    this.begin();
  }

  private newExcel(oldApi: boolean): WorkbenchExcel {
    const requirementSets = oldApi ? API_SETS.old : API_SETS.current;
    const excel = new WorkbenchExcel({ calculator: this.calculator, requirementSets }, () =>
      this.status.count(excel.lastOperation),
    );
    return excel;
  }

  private begin(): void {
    this.stopDrawing = this.excel.onChanged(() => this.grid.changed());
    this.grid.replace();
    this.showPane(this.tab);
  }
}
