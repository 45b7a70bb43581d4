import type { App, FormProblem, RequestRefusal } from "../../usecases/app";
import type { Outcome, SheetEdit, WorkbookProblem } from "../../usecases/ports";
import type { FindingTarget } from "../../review/finding";
import type { PaneEnvironment } from "../environment";

/** What the tools beside findings work with. */
export type CheckTools = {
  readonly app: App;
  readonly environment: PaneEnvironment;
  /** Carries a task out, one at a time, tells how it went and checks anew. True where it was done. */
  readonly work: <Value>(task: ToolTask<Value>) => Promise<boolean>;
  readonly jump: (target: FindingTarget) => Promise<void>;
};

export type ToolTask<Value> = {
  readonly ask: () => Promise<Outcome<Value, RequestRefusal | FormProblem | WorkbookProblem>>;
  readonly done: (value: Value) => Told;
  /** "Chưa ghi được giải trình" */
  readonly refused: string;
};

/** What was done, and the way back where there is one; or, as an error, what was not. */
export type Told = {
  readonly title: string;
  readonly text: string;
  readonly inverse: SheetEdit | null;
  readonly intent?: "error";
};
