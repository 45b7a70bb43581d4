import type { CellArea } from "../../grid/address";
import type { Outcome, SheetEdit, WorkbookProblem } from "../ports";
import type { Correction } from "./remembered";
import type { ForeignReading } from "./foreignReading";

/**
 * Work on sheets others made: a script of its own. `machine` is what this machine remembers of templates: a text of the
 * work's own, null where nothing was kept.
 */
export type ForeignWork = {
  /** One thing corrected, remembered in the workbook. The answer's `machine` is to be kept for the next workbook. */
  correct(sheetId: string, correction: Correction, machine: string | null): Promise<Outcome<Corrected, ForeignProblem>>;
  /** Đọc biểu có sẵn: the sheet in front; where it holds no table, which sheets do. Three syncs, five at most; no write. */
  read(machine: string | null): Promise<Outcome<ForeignReading, WorkbookProblem>>;
  /** Selects the table on its sheet. One sync. */
  outline(sheetId: string, region: CellArea): Promise<Outcome<null, WorkbookProblem>>;
  /** Tô màu: results by their verdicts, as conditional formats behind the sheet's own. */
  colour(sheetId: string, machine: string | null): Promise<Outcome<Coloured, ForeignProblem>>;
  /** Ghi đánh giá: into the empty cells of the sheet's own verdict column. */
  fillVerdicts(sheetId: string, machine: string | null): Promise<Outcome<FilledVerdicts, ForeignProblem>>;
  /** Takes that back, where nobody has changed the cells since. */
  takeBack(inverse: SheetEdit): Promise<Outcome<null, ForeignProblem>>;
  /** Bỏ tô màu: ours and nothing else. */
  uncolour(sheetId: string): Promise<Outcome<{ readonly rules: number }, WorkbookProblem>>;
};

export type Corrected = { readonly reading: ForeignReading; readonly machine: string };

export type FilledVerdicts = { readonly cells: number; readonly inverse: SheetEdit };

export type Coloured = {
  /** Results that have a colour of their own now. */
  readonly cells: number;
  /** Rows to be looked at again: they are left as they are. */
  readonly doubtful: number;
};

export type ForeignProblem =
  | WorkbookProblem
  /** The sheet changed meanwhile, and nothing was coloured. */
  | { readonly code: "changed" }
  | { readonly code: "nothingToFill"; readonly sheetName: string }
  | { readonly code: "nothingToColour"; readonly sheetName: string };
