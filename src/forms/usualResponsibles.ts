import type { FormMode } from "./formMode";
import periods from "./words/responsibles.json";

/**
 * Who usually leads a criterion in a commune on a day, from practice: officers until 30/6/2025, offices since the
 * district level ended on 01/7/2025. Only a proposal: every commune edits its own list.
 */
export function usualResponsibles(form: {
  readonly year: number;
  readonly mode: FormMode;
  /** ISO; null where not known. */
  readonly asOf: string | null;
}): readonly string[] {
  const day = form.asOf ?? (form.mode === "plan" ? `${form.year}-01-01` : `${form.year}-12-31`);
  const inForce = periods.filter(({ from }) => from === null || from <= day);
  return inForce.at(-1)?.names ?? [];
}
