import type { Application } from "../application/application";
import type { Area } from "../model/address";
import { containsArea, intersection } from "../model/address";
import type { Sheet } from "../model/sheet";
import type { Validation } from "../model/validation";
import { NO_ALERT, NO_PROMPT } from "../model/validation";
import { requireUnprotected } from "./guards";
import { withoutArea } from "./rules";

/** The one validation all cells share: `mixed` when they do not, null when none of them has one. */
export function validationOf(sheet: Sheet, areas: readonly Area[]): Validation | "mixed" | null {
  const touching = sheet.validations.filter((rule) =>
    rule.areas.some((held) => areas.some((area) => intersection(held, area) !== null)),
  );
  const [only] = touching;
  if (only === undefined) return null;
  const rest = areas.flatMap((area) => only.areas.reduce<Area[]>((left, held) => without(left, held), [area]));
  return touching.length === 1 && rest.length === 0 ? only : "mixed";
}

function without(areas: readonly Area[], hole: Area): Area[] {
  return areas.flatMap((area) => {
    if (containsArea(hole, area)) return [];
    return withoutArea({ ...EMPTY, areas: [area] }, hole)?.areas ?? [];
  });
}

const EMPTY: Validation = { areas: [], rule: null, ignoreBlanks: true, prompt: NO_PROMPT, errorAlert: NO_ALERT };

/** Gives the cells one validation in place of what they had. */
export function changeValidation(
  app: Application,
  sheet: Sheet,
  areas: readonly Area[],
  change: (validation: Validation) => Validation,
): void {
  const held = validationOf(sheet, areas);
  const base = held === null || held === "mixed" ? EMPTY : held;
  clearValidations(app, sheet, areas);
  sheet.validations.push(change({ ...base, areas }));
}

export function clearValidations(app: Application, sheet: Sheet, areas: readonly Area[]): void {
  requireUnprotected(app, sheet);
  for (const area of areas) {
    sheet.validations = sheet.validations.map((rule) => withoutArea(rule, area)).filter((rule) => rule !== null);
  }
}
