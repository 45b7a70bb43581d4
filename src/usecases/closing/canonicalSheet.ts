import { readOwnForm } from "../../recognition/ownForm";
import { canonicalBieu01 } from "../../review/closing/bieu01Lines";
import type { CanonicalForm } from "../../review/closing/canonicalForm";
import { canonicalTable } from "../../review/closing/tableLines";
import { explainableSheet, type ExplainableSheet } from "../explanations/explainableSheet";
import { openTable } from "../openTable";
import type { ListSource, SheetReading } from "../ports";
import { refused, type ClosingAnswer } from "./closingProblem";

/** A form as it was read, with the lines its code is made of. */
export type CanonicalSheet = ExplainableSheet & { readonly canonical: CanonicalForm };

export async function canonicalSheet(reading: SheetReading, lists: ListSource): ClosingAnswer<CanonicalSheet> {
  const opened = await explainableSheet(reading, lists);
  if (!opened.ok) return opened;
  const open = await openTable(reading, lists);
  if (open.kind === "table") {
    return { ok: true, value: { ...opened.value, canonical: canonicalTable(open.table, open.form) } };
  }
  const own = readOwnForm(reading.grid);
  if (own.kind !== "form") return refused({ code: "notAForm", sheetName: reading.sheetName });
  return { ok: true, value: { ...opened.value, canonical: canonicalBieu01(own.form) } };
}
