import { FORM_MODES, type FormMode } from "./formMode";

/** What a sheet may become: a plan turns into reports, a report does not turn back into a plan. */
export function laterModes(mode: FormMode): readonly FormMode[] {
  return FORM_MODES.filter((later) => mode === "plan" || later !== "plan");
}
