import { useState } from "react";
import type { App, FormProblem, NewSheet, PeriodRequest, RequestRefusal, Written } from "../../usecases/app";
import type { Outcome, SheetEdit } from "../../usecases/ports";
import type { UndoWish } from "../../usecases/undo";
import type { MoneyUnit } from "../period/formModes";
import { undoEnding, type UndoEnding } from "../undo/undoQuestion";
import { useWork, type Work } from "../useWork";

export type FormAction = "changeMode" | "changeUnit" | "newPeriod" | "upgrade" | "undo";

export type FormResult =
  | { readonly kind: "modeChanged"; readonly inverse: SheetEdit }
  | { readonly kind: "unitChanged"; readonly cells: number; readonly inverse: SheetEdit }
  | UndoEnding
  | { readonly kind: "newSheet"; readonly made: NewSheet };

export type FormWork = Work<FormResult, RequestRefusal | FormProblem>;

export type FormActions = {
  /** The action `work` is about; null before the first. */
  readonly action: FormAction | null;
  readonly work: FormWork;
  readonly changeMode: (sheetId: string, request: PeriodRequest) => Promise<void>;
  readonly changeUnit: (sheetId: string, unit: MoneyUnit) => Promise<void>;
  readonly startNewPeriod: (sheetId: string, request: PeriodRequest) => Promise<void>;
  readonly upgrade: (sheetId: string) => Promise<void>;
  readonly undo: (inverse: SheetEdit, wish?: UndoWish) => Promise<void>;
  /** The officer leaves changed cells as they are: nothing is undone. */
  readonly keep: (inverse: SheetEdit) => Promise<void>;
  /** What an undo that was refused would still take back. */
  readonly notUndone: SheetEdit | null;
};

/** What can be done with the form described, one at a time: never with another one that has come into view since. `onEnded` follows each, whether it worked or not. */
export function useFormActions(app: App, onEnded: (action: FormAction, work: FormWork) => Promise<void>): FormActions {
  const [action, setAction] = useState<FormAction | null>(null);
  const [undoing, setUndoing] = useState<SheetEdit | null>(null);
  const { work, run } = useWork<FormResult, RequestRefusal | FormProblem>();

  const perform = async (wanted: FormAction, ask: Parameters<typeof run>[0]) => {
    if (work.kind === "running") return;
    setAction(wanted);
    const ended = await run(ask);
    if (ended !== null) await onEnded(wanted, ended);
  };

  return {
    action,
    work,
    changeMode: (sheetId, request) =>
      perform("changeMode", async () =>
        answered(await app.changeMode(sheetId, request), ({ inverse }: Written) => ({ kind: "modeChanged", inverse })),
      ),
    changeUnit: (sheetId, unit) =>
      perform("changeUnit", async () =>
        answered(await app.changeMoneyUnit(sheetId, unit), ({ cells, inverse }: Written) => ({
          kind: "unitChanged",
          cells,
          inverse,
        })),
      ),
    startNewPeriod: (sheetId, request) =>
      perform("newPeriod", async (onPhase) => answered(await app.startNewPeriod(sheetId, request, onPhase), newSheet)),
    upgrade: (sheetId) =>
      perform("upgrade", async (onPhase) => answered(await app.upgradeForm(sheetId, onPhase), newSheet)),
    undo: (inverse, wish) => {
      setUndoing(inverse);
      return perform("undo", async () =>
        answered(await app.undo(inverse, wish), (answer) => undoEnding(inverse, answer)),
      );
    },
    keep: (inverse) => perform("undo", () => Promise.resolve({ ok: true, value: { kind: "undoKept", inverse } })),
    notUndone: action === "undo" && work.kind === "refused" ? undoing : null,
  };
}

function newSheet(made: NewSheet): FormResult {
  return { kind: "newSheet", made };
}

function answered<Value, Problem>(
  outcome: Outcome<Value, Problem>,
  result: (value: Value) => FormResult,
): Outcome<FormResult, Problem> {
  return outcome.ok ? { ok: true, value: result(outcome.value) } : outcome;
}
