import type { App, FormChoice } from "../../usecases/app";
import type { SetView } from "../../usecases/sets/setView";
import type { SetWork } from "../../usecases/sets/setWork";
import type { PaneEnvironment } from "../environment";
import type { SetTask } from "./setTask";
import type { Signer } from "./useSigner";

/** What every panel of the tab gets. */
export type SetPanelProps = {
  readonly app: App;
  readonly work: SetWork;
  readonly environment: PaneEnvironment;
  readonly choice: FormChoice;
  readonly view: SetView;
  readonly signer: Signer;
  /** The set has a new state; null where it was taken away. */
  readonly onView: (view: SetView | null) => void;
  /** Another set is to be looked at, in the list. */
  readonly onOpenSet: (id: string) => void;
  /** Whether a new row is being typed in the list. */
  readonly adding: boolean;
  readonly onAdding: (adding: boolean) => void;
  readonly onTask: (task: SetTask) => void;
};
