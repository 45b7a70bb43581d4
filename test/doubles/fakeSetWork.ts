import { SHIPPED_SETS } from "../../src/criteria/catalogue";
import type { FormChoice } from "../../src/usecases/app";
import type { CellLocator, InsertedSheet, InsertPhase, Outcome, WorkbookProblem } from "../../src/usecases/ports";
import type { AnnexDraft, AnnexHead, AnnexProblem, FoundAnnex } from "../../src/usecases/sets/annex/annexDraft";
import type { CarriedSet } from "../../src/usecases/sets/carriedSets";
import type { Followed, FollowPreview } from "../../src/usecases/sets/followSet";
import type { ComparisonRequest, ComparisonView } from "../../src/usecases/sets/insertComparison";
import type { MovedSheet, MovePreview, MoveProblem, MoveRequest } from "../../src/usecases/sets/moveTypes";
import type { RowChange, RowPlace, SetProblem, ThresholdChange } from "../../src/usecases/sets/setChange";
import type { FileRefusal, SetFile } from "../../src/usecases/sets/setFile";
import type { SetView } from "../../src/usecases/sets/setView";
import type { SetWork, Signing } from "../../src/usecases/sets/setWork";
import { refused, succeeded } from "./fakeApp";
import { sampleChoice, sampleView } from "./sampleSet";

type Changed = Outcome<SetView, SetProblem>;
type Place = RowPlace & { readonly area: string };

/** Work on sets whose answers a test sets beforehand, and which remembers what it was asked. */
export class FakeSetWork implements SetWork {
  libraryDamaged = false;
  choices: readonly FormChoice[] = SHIPPED_SETS.filter(({ step }) => step !== "joint");
  /** By id; any other set is gone. */
  views: Record<string, SetView> = { "xa-ntm-2021-2025": sampleView() };
  /** What the next change makes of the set, or why it does not. */
  changeAnswer: Changed = refused({ code: "rowGone" });
  resetAnswer: Outcome<SetView | null, SetProblem> = refused({ code: "notShipped" });
  file: SetFile | null = { name: "bo-tieu-chi.json", text: "{}" };
  importAnswer: Outcome<readonly FormChoice[], FileRefusal | SetProblem> = refused({ code: "notJson" });
  putAnswer: Outcome<InsertedSheet, SetProblem | WorkbookProblem> = succeeded({ sheetId: "{9}", sheetName: "Bộ NTM" });
  carriedAnswer: Outcome<readonly CarriedSet[], WorkbookProblem> = succeeded([]);
  useAnswer: Outcome<FormChoice, SetProblem> = succeeded(sampleChoice());
  previewAnswer: Outcome<readonly FollowPreview[], WorkbookProblem> = succeeded([]);
  followAnswer: Outcome<Followed, WorkbookProblem | { readonly code: "changed" }> = refused({ code: "changed" });

  comparison: ComparisonView | null = null;
  comparisonAnswer: Outcome<InsertedSheet, WorkbookProblem> = succeeded({ sheetId: "{5}", sheetName: "So sánh" });
  movePreviewAnswer: Outcome<MovePreview, MoveProblem> = refused({ code: "otherLevel" });
  moveAnswer: Outcome<MovedSheet, MoveProblem> = refused({ code: "otherLevel" });

  annexAnswer: Outcome<FoundAnnex | null, WorkbookProblem> = succeeded(null);
  saveAnswer: Outcome<FormChoice, AnnexProblem> = succeeded(sampleChoice());

  readonly shown: CellLocator[] = [];
  readonly saved: [AnnexDraft, AnnexHead, Signing][] = [];
  readonly opened: [string, string][] = [];
  readonly changes: [ThresholdChange, Signing][] = [];
  readonly checks: [readonly Place[], string, Signing][] = [];
  readonly rowChanges: [RowChange, Signing][] = [];
  readonly resets: (RowPlace | string)[] = [];
  readonly imported: string[] = [];
  readonly used: CarriedSet[] = [];
  readonly followed: FollowPreview[] = [];
  readonly compared: ComparisonRequest[] = [];
  readonly moved: [string, MoveRequest][] = [];

  sets() {
    return this.choices;
  }

  open(id: string, day: string) {
    this.opened.push([id, day]);
    return Promise.resolve(this.views[id] ?? null);
  }

  /** Without regard to case alone: what accents do is the use case's own matter. */
  find(view: SetView, query: string): SetView {
    const criteria = view.criteria.map((criterion) => ({
      ...criterion,
      rows: criterion.rows.filter(({ code, text }) => `${code} ${text}`.toLowerCase().includes(query.toLowerCase())),
    }));
    return { ...view, criteria: criteria.filter(({ rows }) => rows.length > 0) };
  }

  changeThreshold(_id: string, change: ThresholdChange, signing: Signing) {
    this.changes.push([change, signing]);
    return Promise.resolve(this.changeAnswer);
  }

  markChecked(_id: string, places: readonly Place[], document: string, signing: Signing) {
    this.checks.push([places, document, signing]);
    return Promise.resolve(this.changeAnswer);
  }

  changeRow(_id: string, change: RowChange, signing: Signing) {
    this.rowChanges.push([change, signing]);
    return Promise.resolve(this.changeAnswer);
  }

  resetRow(_id: string, place: RowPlace) {
    this.resets.push(place);
    return Promise.resolve(this.changeAnswer);
  }

  resetSet(id: string) {
    this.resets.push(id);
    return Promise.resolve(this.resetAnswer);
  }

  exportFile() {
    return Promise.resolve(this.file);
  }

  importFile(text: string) {
    this.imported.push(text);
    return Promise.resolve(this.importAnswer);
  }

  putInWorkbook(_id: string, _day: string, onPhase: (phase: InsertPhase) => void) {
    onPhase("writing");
    return Promise.resolve(this.putAnswer);
  }

  carriedSets() {
    return Promise.resolve(this.carriedAnswer);
  }

  useCarried(carried: CarriedSet) {
    this.used.push(carried);
    return this.useAnswer;
  }

  previewFollow() {
    return Promise.resolve(this.previewAnswer);
  }

  follow(preview: FollowPreview) {
    this.followed.push(preview);
    return Promise.resolve(this.followAnswer);
  }

  compare(request: ComparisonRequest) {
    this.compared.push(request);
    return Promise.resolve(this.comparison);
  }

  insertComparison(_request: ComparisonRequest, onPhase: (phase: InsertPhase) => void) {
    onPhase("writing");
    return Promise.resolve(this.comparisonAnswer);
  }

  previewMove(sheetId: string, request: MoveRequest) {
    this.moved.push([sheetId, request]);
    return Promise.resolve(this.movePreviewAnswer);
  }

  moveToSet(sheetId: string, request: MoveRequest, onPhase: (phase: InsertPhase) => void) {
    this.moved.push([sheetId, request]);
    onPhase("writing");
    return Promise.resolve(this.moveAnswer);
  }

  findAnnex() {
    return Promise.resolve(this.annexAnswer);
  }

  showCell(cell: CellLocator) {
    this.shown.push(cell);
    return Promise.resolve(succeeded("selected" as const));
  }

  saveAnnex(draft: AnnexDraft, head: AnnexHead, signing: Signing) {
    this.saved.push([draft, head, signing]);
    return Promise.resolve(this.saveAnswer);
  }
}
