import { RULES_OF_BIEU_01, RULES_OF_TABLES, type RuleName } from "../../review/ruleNames";
import { canonicalSheet, type CanonicalSheet } from "./canonicalSheet";
import type { ListSource, SheetReading } from "../ports";
import type { ClosingAnswer } from "./closingProblem";

/** A form with everything its code is made of. */
export type SheetToClose = CanonicalSheet & {
  /** Names of the checks that are run on it. */
  readonly rules: readonly RuleName[];
};

export async function sheetToClose(reading: SheetReading, lists: ListSource): ClosingAnswer<SheetToClose> {
  const opened = await canonicalSheet(reading, lists);
  if (!opened.ok) return opened;
  const { inTable } = opened.value;
  return { ok: true, value: { ...opened.value, rules: inTable ? RULES_OF_TABLES : RULES_OF_BIEU_01 } };
}
