import { readOwnForm } from "../../recognition/ownForm";
import { canonicalBieu01 } from "../../review/closing/bieu01Lines";
import type { CanonicalForm } from "../../review/closing/canonicalForm";
import { canonicalTable } from "../../review/closing/tableLines";
import { CHECKS } from "../../review/reviewForm";
import { ENTRY_CHECKS } from "../../review/reviewFilledForm";
import { TABLE_CHECKS } from "../../review/tables/reviewTable";
import { explainableSheet, type ExplainableSheet } from "../explanations/explainableSheet";
import { openTable } from "../openTable";
import type { ListSource, SheetReading } from "../ports";
import { refused, type ClosingAnswer } from "./closingProblem";

/** A form as it was read, with everything its code is made of. */
export type SheetToClose = ExplainableSheet & {
  readonly canonical: CanonicalForm;
  /** Names of the checks that are run on it. */
  readonly rules: readonly string[];
};

export async function sheetToClose(reading: SheetReading, lists: ListSource): ClosingAnswer<SheetToClose> {
  const opened = await explainableSheet(reading, lists);
  if (!opened.ok) return opened;
  const open = await openTable(reading, lists);
  if (open.kind === "table") {
    const canonical = canonicalTable(open.table, open.form);
    return { ok: true, value: { ...opened.value, canonical, rules: namesOf(TABLE_CHECKS) } };
  }
  const own = readOwnForm(reading.grid);
  if (own.kind !== "form") return refused({ code: "notAForm", sheetName: reading.sheetName });
  const canonical = canonicalBieu01(own.form);
  return { ok: true, value: { ...opened.value, canonical, rules: namesOf([...CHECKS, ...ENTRY_CHECKS]) } };
}

function namesOf(checks: readonly { readonly name: string }[]): readonly string[] {
  return checks.map(({ name }) => name);
}
