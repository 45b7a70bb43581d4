import { FORM_CHOICES, SHIPPED_SETS } from "../../src/criteria/catalogue";
import type {
  ActiveForm,
  App,
  CheckAnswer,
  ExplainAnswer,
  FormAnswer,
  FormProblem,
  InsertProblem,
  InsertRequest,
  JumpAnswer,
  NewSheet,
  NextAnswer,
  Particulars,
  PeriodRequest,
  RequestRefusal,
  TableRequest,
  Written,
} from "../../src/usecases/app";
import type { WorkbookCheck, WorkbookProgress } from "../../src/usecases/workbookCheck";
import { summarised } from "../../src/usecases/workbookSummary";
import { adviseSet, type AdviceRequest } from "../../src/usecases/setAdvice";
import { setInstead } from "../../src/usecases/setInstead";
import type { SetWork } from "../../src/usecases/sets/setWork";
import type { ForeignWork } from "../../src/usecases/foreign/foreignWork";
import type { CheckWork } from "../../src/usecases/checkWork";
import type { UndoAnswer, UndoWish } from "../../src/usecases/undo";
import { TABLE_CHOICES } from "../../src/forms/tables/tableCatalogue";
import type { FindingTarget } from "../../src/review/finding";
import type {
  InsertedSheet,
  InsertPhase,
  Outcome,
  SheetEdit,
  WorkbookChange,
  WorkbookProblem,
} from "../../src/usecases/ports";

type FormOutcome<Value> = Outcome<Value, FormProblem | WorkbookProblem>;
type PeriodOutcome<Value> = Outcome<Value, RequestRefusal | FormProblem | WorkbookProblem>;
type OnPhase = (phase: InsertPhase) => void;

/** An App whose answers a test sets beforehand, and which remembers what it was asked. */
export class FakeApp implements App {
  readonly forms = FORM_CHOICES;
  readonly sets = SHIPPED_SETS;
  /** Null: nothing of the test works on sets. */
  setWorkAnswer: SetWork | null = null;
  /** Null: nothing of the test works on findings. */
  checkWorkAnswer: CheckWork | null = null;
  /** Null: nothing of the test works on sheets of others. */
  foreignWorkAnswer: ForeignWork | null = null;
  readonly tables = TABLE_CHOICES;
  readonly tableRequests: TableRequest[] = [];
  readonly requests: InsertRequest[] = [];
  /** Sheets whose mode was changed, or that a new one was made from. */
  readonly workedOn: string[] = [];
  readonly periodRequests: PeriodRequest[] = [];
  readonly confirmations: (readonly FindingTarget[])[] = [];
  readonly undone: SheetEdit[] = [];
  readonly undoWishes: (UndoWish | undefined)[] = [];
  readonly remembered: Particulars[] = [];
  particularsAnswer: Outcome<Particulars | null, WorkbookProblem> = succeeded(null);
  readonly units: TableRequest["moneyUnit"][] = [];
  readonly jumps: FindingTarget[] = [];
  readonly shownSheets: string[] = [];
  checks = 0;
  descriptions = 0;
  watchers: ((change: WorkbookChange) => void)[] = [];

  insertAnswer: Outcome<InsertedSheet, InsertProblem> = succeeded({ sheetId: "{1}", sheetName: "Biểu 01" });
  exampleAnswer: Outcome<readonly InsertedSheet[], WorkbookProblem> = succeeded([
    { sheetId: "{2}", sheetName: "Ví dụ Biểu 01 NTM" },
    { sheetId: "{3}", sheetName: "Ví dụ Biểu 01 KDC" },
  ]);
  activeForm: FormOutcome<ActiveForm | null> = succeeded(null);
  changeAnswer: PeriodOutcome<Written> = succeeded(writtenTo("{form}"));
  periodAnswer: PeriodOutcome<NewSheet> = succeeded(newSheet());
  upgradeAnswer: FormOutcome<NewSheet> = succeeded(newSheet());
  confirmAnswer: FormOutcome<Written> = succeeded(writtenTo("{form}"));
  unitAnswer: FormOutcome<Written> = succeeded(writtenTo("{form}"));
  undoAnswer: FormOutcome<UndoAnswer> = succeeded({ kind: "undone", ...writtenTo("{form}") });
  checkAnswer: Outcome<CheckAnswer, WorkbookProblem> = succeeded({ kind: "notAForm", sheetName: "Sheet1", forms: [] });
  jumpAnswer: Outcome<JumpAnswer, WorkbookProblem> = succeeded({ kind: "selected" });
  explainAnswer: Outcome<ExplainAnswer, WorkbookProblem> = succeeded({ kind: "notAForm", sheetName: "Sheet1" });
  lookAnswer: Outcome<FormAnswer | null, WorkbookProblem> = succeeded(null);
  workbookAnswer: Outcome<WorkbookCheck, WorkbookProblem> = succeeded(summarised([]));
  /** What a check of the workbook tells of itself before it answers. */
  workbookProgress: readonly WorkbookProgress[] = [];
  workbookChecks = 0;
  nextAnswer: Outcome<NextAnswer, WorkbookProblem> = succeeded({ kind: "nothingLeft" });

  /** Holds a writing between its phases until the test lets it go on. */
  beforeWriting: Promise<void> = Promise.resolve();

  adviseSet(request: AdviceRequest) {
    return adviseSet(request);
  }

  setInstead(request: AdviceRequest) {
    return Promise.resolve(setInstead(this.sets, request));
  }

  setWork() {
    return this.setWorkAnswer === null
      ? Promise.reject(new Error("no work on sets"))
      : Promise.resolve(this.setWorkAnswer);
  }

  foreignWork() {
    return this.foreignWorkAnswer === null
      ? Promise.reject(new Error("no work on sheets of others"))
      : Promise.resolve(this.foreignWorkAnswer);
  }

  checkWork() {
    return this.checkWorkAnswer === null
      ? Promise.reject(new Error("no work on findings"))
      : Promise.resolve(this.checkWorkAnswer);
  }

  /** The offices changed on 01/7/2025; here by the year alone. */
  usualResponsibles({ year }: Pick<InsertRequest, "year" | "mode" | "asOf">): readonly string[] {
    return year < 2025 ? ["Địa chính – Nông lâm", "Công an"] : ["Phòng Kinh tế", "Công an"];
  }

  async insertForm(request: InsertRequest, onPhase: OnPhase) {
    this.requests.push(request);
    await this.pretendToWrite(onPhase);
    return this.insertAnswer;
  }

  particulars() {
    return Promise.resolve(this.particularsAnswer);
  }

  rememberParticulars(known: Particulars) {
    this.remembered.push(known);
    return Promise.resolve(succeeded(null));
  }

  async insertTable(request: TableRequest, onPhase: OnPhase) {
    this.tableRequests.push(request);
    await this.pretendToWrite(onPhase);
    return this.insertAnswer;
  }

  async insertExample(onPhase: OnPhase) {
    await this.pretendToWrite(onPhase);
    return this.exampleAnswer;
  }

  describeActiveForm() {
    this.descriptions += 1;
    return Promise.resolve(this.activeForm);
  }

  changeMode(sheetId: string, request: PeriodRequest) {
    this.workedOn.push(sheetId);
    this.periodRequests.push(request);
    return Promise.resolve(this.changeAnswer);
  }

  async startNewPeriod(sheetId: string, request: PeriodRequest, onPhase: OnPhase) {
    this.workedOn.push(sheetId);
    this.periodRequests.push(request);
    await this.pretendToWrite(onPhase);
    return this.periodAnswer;
  }

  async upgradeForm(sheetId: string, onPhase: OnPhase) {
    this.workedOn.push(sheetId);
    await this.pretendToWrite(onPhase);
    return this.upgradeAnswer;
  }

  confirmCarried(targets: readonly FindingTarget[]) {
    this.confirmations.push(targets);
    return Promise.resolve(this.confirmAnswer);
  }

  changeMoneyUnit(sheetId: string, unit: TableRequest["moneyUnit"]) {
    this.workedOn.push(sheetId);
    this.units.push(unit);
    return Promise.resolve(this.unitAnswer);
  }

  undo(inverse: SheetEdit, wish?: UndoWish) {
    this.undone.push(inverse);
    this.undoWishes.push(wish);
    return Promise.resolve(this.undoAnswer);
  }

  checkActiveSheet() {
    this.checks += 1;
    return Promise.resolve(this.checkAnswer);
  }

  lookAtActiveSheet() {
    return Promise.resolve(this.lookAnswer);
  }

  async checkWorkbook(
    onProgress: (progress: WorkbookProgress) => Promise<void> | void,
    isCancelled: () => boolean,
  ): Promise<Outcome<WorkbookCheck, WorkbookProblem>> {
    this.workbookChecks += 1;
    for (const progress of this.workbookProgress) {
      await onProgress(progress);
      await this.beforeWriting;
      if (isCancelled()) return refused({ code: "cancelled" });
    }
    return this.workbookAnswer;
  }

  jumpTo(target: FindingTarget) {
    this.jumps.push(target);
    return Promise.resolve(this.jumpAnswer);
  }

  showSheet(sheetId: string) {
    this.shownSheets.push(sheetId);
    return Promise.resolve(succeeded(null));
  }

  explainActiveCell() {
    return Promise.resolve(this.explainAnswer);
  }

  goToNextIssue() {
    return Promise.resolve(this.nextAnswer);
  }

  watch(onChange: (change: WorkbookChange) => void): Promise<Outcome<() => Promise<void>, WorkbookProblem>> {
    this.watchers.push(onChange);
    return Promise.resolve(
      succeeded(() => {
        this.watchers = this.watchers.filter((watcher) => watcher !== onChange);
        return Promise.resolve();
      }),
    );
  }

  /** As if a person had edited the sheet. */
  edit(sheetId: string, kind: WorkbookChange["kind"] = "edited"): void {
    for (const watcher of this.watchers) watcher({ kind, sheetId });
  }

  private async pretendToWrite(onPhase: OnPhase): Promise<void> {
    onPhase("preparing");
    await this.beforeWriting;
    onPhase("writing");
  }
}

export function succeeded<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function refused<Problem>(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}

/** A writing with an inverse that a test can recognise. */
export function writtenTo(sheetId: string): Written {
  return { cells: 1, inverse: { sheetId, cells: [], columns: [{ column: 9, hidden: true }] } };
}

function newSheet(): NewSheet {
  return {
    sheet: { sheetId: "{4}", sheetName: "Biểu 01 Thụy Hùng 2024" },
    kept: 50,
    carried: 12,
    left: [{ address: "P41", text: "đang làm" }],
  };
}
