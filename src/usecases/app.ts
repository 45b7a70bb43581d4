import type { CriterionSetId, AreaId } from "../criteria/criterionSet";
import type { FormChoice } from "../criteria/catalogue";
import type { Comparability } from "../forms/bieu01/bieu01Subject";
import type { Frame } from "../forms/frame";
import type { MoneyUnit } from "../forms/money/moneyUnit";
import type { FormMode } from "../forms/formMode";
import type { TableChoice } from "../forms/tables/tableCatalogue";
import type { Finding, FindingTarget, StructureFinding } from "../review/finding";
import type { IndicatorExplanation } from "../review/explain/indicatorExplanation";
import type { ChosenRepair } from "../review/repairs/chosenRepair";
import type { SetReport } from "../review/setReport";
import type { FindingSubject } from "../review/subjects/findingSubject";
import type { SheetProgress } from "../review/sheetState";
import type { CheckWork } from "./checkWork";
import type { ClosedFigures } from "./closing/closedFigures";
import type { ForeignWork } from "./foreign/foreignWork";
import type { InsertedSheet, InsertPhase, Outcome, SheetEdit, WorkbookChange, WorkbookProblem } from "./ports";
import type { WorkbookCheck, WorkbookProgress } from "./workbookCheck";
import type { UndoAnswer, UndoWish } from "./undo";
import type { Particulars } from "./particulars";
import type { AdviceRequest, SetAdvice } from "./setAdvice";
import type { SetWork } from "./sets/setWork";
import type { TableRequest } from "./tableRequest";

/** What an officer chose and typed to have a form inserted. */
export type InsertRequest = {
  /** Of a set or of a joint list. */
  readonly setId: CriterionSetId;
  readonly area: AreaId;
  readonly year: number;
  readonly commune: string;
  /** Mã đơn vị hành chính; may stay empty. */
  readonly communeCode: string;
  /** Empty for a form of the whole commune; several villages, parted by ";", stand side by side. */
  readonly village: string;
  readonly mode: FormMode;
  /** As typed, "30/6/2023"; empty where not known. */
  readonly asOf: string;
  readonly frame: Frame;
  readonly responsibles: readonly string[];
};

/** What is wrong with a request, by field, so that the pane can put the sentence under the field. */
export type RequestProblem =
  | { readonly field: "commune" | "communeCode" | "village"; readonly code: "required" }
  | { readonly field: NameField; readonly code: "tooLong"; readonly maximum: number }
  | { readonly field: NameField; readonly code: "controlCharacter" }
  | { readonly field: "village" | "responsibles"; readonly code: "tooMany"; readonly maximum: number }
  | { readonly field: "village"; readonly code: "repeated"; readonly name: string }
  | { readonly field: "year"; readonly code: "yearOutOfRange"; readonly from: number; readonly to: number }
  | { readonly field: "asOf"; readonly code: "notADate" }
  | { readonly field: "asOf"; readonly code: "outsideYear"; readonly year: number };

type NameField = "commune" | "communeCode" | "village" | "responsibles";

export type RequestRefusal = { readonly code: "request"; readonly problems: readonly RequestProblem[] };

export type InsertProblem = RequestRefusal | WorkbookProblem;

/** Why nothing could be done with a sheet. */
export type FormProblem =
  | { readonly code: "notAForm"; readonly sheetName: string }
  | { readonly code: "unreadable"; readonly sheetName: string; readonly finding: StructureFinding }
  /** The sheet has today's layout already. */
  | { readonly code: "upToDate"; readonly sheetName: string }
  /** Cells changed between reading and writing; nothing was written. `cells` are their addresses, where one can tell. */
  | { readonly code: "changed"; readonly cells?: readonly string[] }
  /** The head names no unit of money, so that amounts cannot be converted. */
  | { readonly code: "unitUnknown" }
  /** Cells that only the officer can convert: figures as text, formulas that look at other cells. */
  | { readonly code: "notConvertible"; readonly cells: readonly string[] };

/** A new kind of form or date for a sheet, or for the next period made from it. */
export type PeriodRequest = {
  readonly mode: FormMode;
  readonly year: number;
  readonly asOf: string;
  readonly frame: Frame;
};

/** The form on view, so that the pane can offer what fits it. */
export type ActiveForm = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly setTitle: string;
  readonly unitName: string;
  readonly year: number;
  readonly mode: FormMode;
  readonly asOf: string | null;
  readonly frame: Frame;
  readonly comparison: Comparability;
  /** Years the list is meant for. */
  readonly years: { readonly from: number; readonly to: number };
  /** An older layout can only be upgraded. */
  readonly older: boolean;
  /** Whether the next period can be made from it: only from a Biểu 01. */
  readonly hasPeriods: boolean;
  /** Null in a form without money. */
  readonly unit: MoneyUnit | null;
};

export type NewSheet = {
  readonly sheet: InsertedSheet;
  /** Inputs that found a place on the new sheet. */
  readonly kept: number;
  /** Results taken over from the last period, to be confirmed. */
  readonly carried: number;
  /** Inputs that have no place on the new sheet; they stay on the old one. */
  readonly left: readonly LeftInput[];
};

export type LeftInput = { readonly address: string; readonly text: string };

/** What was written, and how to take it back. */
export type Written = { readonly cells: number; readonly inverse: SheetEdit };

export type SheetReport = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly setTitle: string;
  readonly unitName: string;
  readonly year: number;
  readonly mode: FormMode;
  /** ISO; null where no day is given. */
  readonly asOf: string | null;
  readonly comparison: Comparability;
  /** One for each set of the list, or for each village side by side. */
  readonly sets: readonly SetReport[];
  readonly findings: readonly Finding[];
  /** One for each of `findings`, in their order; none of a form nobody has worked on yet. */
  readonly subjects?: readonly FindingSubject[];
  /** Of these findings the certain repairs, one a cell. */
  readonly certain: readonly ChosenRepair[];
  /** Whether somebody has worked on the form since it was inserted. */
  readonly filled: boolean;
  /** State, percent and who has what left; null where nobody has worked on the form yet. */
  readonly progress: SheetProgress | null;
  /** Null while its figures are open. */
  readonly closing: ClosedFigures | null;
};

export type CheckAnswer =
  | { readonly kind: "report"; readonly report: SheetReport }
  /** A form of ours that cannot be judged: made by a newer or older add-in, damaged, or of an unknown set. */
  | { readonly kind: "unreadable"; readonly sheetName: string; readonly finding: StructureFinding }
  /** The active sheet is none of our forms; `forms` are the sheets of this workbook that are. */
  | { readonly kind: "notAForm"; readonly sheetName: string; readonly forms: readonly InsertedSheet[] };

export type FormAnswer = Exclude<CheckAnswer, { kind: "notAForm" }>;

export type JumpAnswer =
  | { readonly kind: "selected" }
  /** The cell is not what was judged any more: the check must be renewed, nothing was selected. */
  | { readonly kind: "changed" };

export type NextAnswer =
  | { readonly kind: "selected"; readonly finding: Finding }
  | { readonly kind: "nothingLeft" }
  | { readonly kind: "unreadable"; readonly sheetName: string; readonly finding: StructureFinding }
  | { readonly kind: "notAForm"; readonly sheetName: string };

/** What the menu of a cell tells of its row. */
export type ExplainAnswer =
  | { readonly kind: "indicator"; readonly explanation: IndicatorExplanation }
  /** A form of ours, and the cell is on no row of an indicator. */
  | { readonly kind: "noIndicator" | "unreadable" | "notAForm"; readonly sheetName: string };

type OnPhase = (phase: InsertPhase) => void;

/** Everything the pane and the commands can do; made once by the composition root. */
export type App = {
  readonly forms: readonly FormChoice[];
  /** Criterion sets for forms other than Biểu 01. */
  readonly sets: readonly FormChoice[];
  /** Whether the chosen set is the one for that year and day. */
  adviseSet(request: AdviceRequest): SetAdvice;
  /** The set to take instead of one that is not; null where none is known. */
  setInstead(request: AdviceRequest): Promise<FormChoice | null>;
  /** The work on criterion sets: a script of its own, fetched when the tab is opened. */
  setWork(): Promise<SetWork>;
  /** Sheets others made: a script of its own. */
  foreignWork(): Promise<ForeignWork>;
  /** What can be done about findings: a script of its own, fetched when it is first asked for. */
  checkWork(): Promise<CheckWork>;
  /** Who usually leads, by the day the form speaks of: the offices changed on 01/7/2025. */
  usualResponsibles(request: Pick<InsertRequest, "year" | "mode" | "asOf">): readonly string[];
  insertForm(request: InsertRequest, onPhase: OnPhase): Promise<Outcome<InsertedSheet, InsertProblem>>;
  /** What the commune entered in this workbook before; null where nothing is known. Reads only. */
  particulars(): Promise<Outcome<Particulars | null, WorkbookProblem>>;
  /** Keeps them with the workbook, in its settings. */
  rememberParticulars(particulars: Particulars): Promise<Outcome<null, WorkbookProblem>>;
  readonly tables: readonly TableChoice[];
  /** Every form but Biểu 01. */
  insertTable(request: TableRequest, onPhase: OnPhase): Promise<Outcome<InsertedSheet, InsertProblem>>;
  /** Xem ví dụ (KH 95): the plan's forms, filled as far as it gives figures. */
  insertExample(onPhase: OnPhase): Promise<Outcome<readonly InsertedSheet[], WorkbookProblem>>;
  /** Null where the sheet on view is no form of ours. */
  describeActiveForm(): Promise<Outcome<ActiveForm | null, FormProblem | WorkbookProblem>>;
  /** Writes Loại biểu and the day, and shows the columns that go with it. Values stay. */
  changeMode(
    sheetId: string,
    request: PeriodRequest,
  ): Promise<Outcome<Written, RequestRefusal | FormProblem | WorkbookProblem>>;
  startNewPeriod(
    sheetId: string,
    request: PeriodRequest,
    onPhase: OnPhase,
  ): Promise<Outcome<NewSheet, RequestRefusal | FormProblem | WorkbookProblem>>;
  upgradeForm(sheetId: string, onPhase: OnPhase): Promise<Outcome<NewSheet, FormProblem | WorkbookProblem>>;
  /** "Không thay đổi": the carried figures of these findings count as this period's. */
  confirmCarried(targets: readonly FindingTarget[]): Promise<Outcome<Written, FormProblem | WorkbookProblem>>;
  /** Đổi đơn vị tính: every amount of the sheet in another unit, exactly. */
  changeMoneyUnit(sheetId: string, unit: MoneyUnit): Promise<Outcome<Written, FormProblem | WorkbookProblem>>;
  /** Takes an edit back, wherever its cells are by now; asks before it replaces one that changed since. */
  undo(inverse: SheetEdit, wish?: UndoWish): Promise<Outcome<UndoAnswer, FormProblem | WorkbookProblem>>;
  checkActiveSheet(): Promise<Outcome<CheckAnswer, WorkbookProblem>>;
  /** The sheet in front as a check would report it, without looking further; null where it is no form. */
  lookAtActiveSheet(): Promise<Outcome<FormAnswer | null, WorkbookProblem>>;
  /** Every visible sheet. `onProgress` is waited for, so that the pane can draw and `isCancelled` can change. */
  checkWorkbook(
    onProgress: (progress: WorkbookProgress) => Promise<void> | void,
    isCancelled: () => boolean,
  ): Promise<Outcome<WorkbookCheck, WorkbookProblem>>;
  jumpTo(target: FindingTarget): Promise<Outcome<JumpAnswer, WorkbookProblem>>;
  showSheet(sheetId: string): Promise<Outcome<null, WorkbookProblem>>;
  goToNextIssue(): Promise<Outcome<NextAnswer, WorkbookProblem>>;
  /** Giải thích chỉ tiêu. Reads only. */
  explainActiveCell(): Promise<Outcome<ExplainAnswer, WorkbookProblem>>;
  watch(onChange: (change: WorkbookChange) => void): Promise<Outcome<() => Promise<void>, WorkbookProblem>>;
};

export type { AdviceRequest, FormChoice, Particulars, SetAdvice, TableChoice, TableRequest };
