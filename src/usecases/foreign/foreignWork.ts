import type { Outcome, WorkbookProblem } from "../ports";
import type { ForeignReading } from "./foreignReading";

/** Work on sheets others made: a script of its own. */
export type ForeignWork = {
  /** Đọc biểu có sẵn: the sheet in front; where it holds no table, which sheets do. Two syncs, four at most; no write. */
  read(): Promise<Outcome<ForeignReading, WorkbookProblem>>;
  /** Tô màu: results by their verdicts, as conditional formats behind the sheet's own. */
  colour(sheetId: string): Promise<Outcome<Coloured, ForeignProblem>>;
  /** Bỏ tô màu: ours and nothing else. */
  uncolour(sheetId: string): Promise<Outcome<{ readonly rules: number }, WorkbookProblem>>;
};

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
  | { readonly code: "nothingToColour"; readonly sheetName: string };
