import type { FormChoice } from "../../criteria/catalogue";
import type { CriterionSetId } from "../../criteria/criterionSet";
import type { CellLocator, InsertedSheet, InsertPhase, Outcome, WorkbookProblem } from "../ports";
import type { AnnexDraft, AnnexHead, AnnexProblem, FoundAnnex } from "./annex/annexDraft";
import type { RowChange, RowPlace, SetProblem, ThresholdChange } from "./setChange";
import type { CarriedSet } from "./carriedSets";
import type { FileRefusal, SetFile } from "./setFile";
import type { ComparisonRequest, ComparisonView } from "./insertComparison";
import type { MovedSheet, MovePreview, MoveProblem, MoveRequest } from "./moveTypes";
import type { SetView } from "./setView";
import type { FollowPreview, Followed } from "./followSet";

type OnPhase = (phase: InsertPhase) => void;

/** Who works on a set, and on which day (ISO): noted with every change and check. */
export type Signing = { readonly by: string; readonly on: string };

/** All that can be done with criterion sets; `id` is a set's, never a joint list's. */
export type SetWork = {
  /** Every set, shipped or own. */
  sets(): readonly FormChoice[];
  /** True where this machine's own sets could not be read back: they are gone unless a workbook or a file has them. */
  readonly libraryDamaged: boolean;
  /** The set as it stands on a day (ISO), own edition first; null for an unknown id. */
  open(id: CriterionSetId, day: string): Promise<SetView | null>;
  /** Criteria and indicators whose code or words hold the query: without regard to case and accents. */
  find(view: SetView, query: string): SetView;

  /** Another threshold for one area, as an officer writes it ("≥ 80%", "Khá trở lên", "Năm 2023: 42; năm 2024: 45"). */
  changeThreshold(id: CriterionSetId, change: ThresholdChange, signing: Signing): Promise<Outcome<SetView, SetProblem>>;
  /** Somebody compared these thresholds with the document: "Đã đối chiếu". */
  markChecked(
    id: CriterionSetId,
    places: readonly (RowPlace & { readonly area: string })[],
    document: string,
    signing: Signing,
  ): Promise<Outcome<SetView, SetProblem>>;
  /** Adds an indicator, changes the words of one, or takes one away. */
  changeRow(id: CriterionSetId, change: RowChange, signing: Signing): Promise<Outcome<SetView, SetProblem>>;
  /** One row as shipped. Refused for a set that did not ship. */
  resetRow(id: CriterionSetId, place: RowPlace, signing: Signing): Promise<Outcome<SetView, SetProblem>>;
  /** The whole set as shipped; an own set is taken away. Null then. */
  resetSet(id: CriterionSetId, day: string): Promise<Outcome<SetView | null, SetProblem>>;

  /** The set as a file's text, to be kept or sent. */
  exportFile(id: CriterionSetId, day: string): Promise<SetFile | null>;
  /** Reads a file's text and keeps the sets in it. Refused whole, with place and reason. */
  importFile(text: string): Promise<Outcome<readonly FormChoice[], FileRefusal | SetProblem>>;

  /** Puts the set into the workbook as a sheet, so that it goes where the workbook goes. */
  putInWorkbook(
    id: CriterionSetId,
    day: string,
    onPhase: OnPhase,
  ): Promise<Outcome<InsertedSheet, SetProblem | WorkbookProblem>>;
  /** Sets lying in the open workbook that are not this machine's already. */
  carriedSets(): Promise<Outcome<readonly CarriedSet[], WorkbookProblem>>;
  /** Dùng bộ tiêu chí kèm theo tệp này. */
  useCarried(carried: CarriedSet): Outcome<FormChoice, SetProblem>;

  /** Row by row what the one set asks and the other does not; null where a set is not known. */
  compare(request: ComparisonRequest): Promise<ComparisonView | null>;
  /** The comparison as a new sheet. */
  insertComparison(request: ComparisonRequest, onPhase: OnPhase): Promise<Outcome<InsertedSheet, WorkbookProblem>>;
  /** Chuyển sang bộ tiêu chí mới, told before it is done. Reads only. */
  previewMove(sheetId: string, request: MoveRequest): Promise<Outcome<MovePreview, MoveProblem>>;
  /** The filled form on a new sheet of another set; the old one stays. */
  moveToSet(sheetId: string, request: MoveRequest, onPhase: OnPhase): Promise<Outcome<MovedSheet, MoveProblem>>;

  /** The decision's annex on the sheet in front, as far as it is understood; null where there is none. Reads only. */
  findAnnex(): Promise<Outcome<FoundAnnex | null, WorkbookProblem>>;
  /** Goes to a cell of the sheet the annex was found on. */
  showCell(cell: CellLocator): Promise<Outcome<"selected" | "moved", WorkbookProblem>>;
  /** Keeps an annex, looked through and mended, as a set. */
  saveAnnex(draft: AnnexDraft, head: AnnexHead, signing: Signing): Promise<Outcome<FormChoice, AnnexProblem>>;

  /** What would change on the Biểu 01 sheets of this workbook that were made from another state of the set. Reads only. */
  previewFollow(id: CriterionSetId): Promise<Outcome<readonly FollowPreview[], WorkbookProblem>>;
  /** Writes the thresholds of one sheet as previewed; refused where the sheet has changed since. */
  follow(preview: FollowPreview): Promise<Outcome<Followed, WorkbookProblem | { readonly code: "changed" }>>;
};
