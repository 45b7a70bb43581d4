import type { FormMode } from "../formMode";
import type { Bieu01Column, Bieu01Layout } from "./bieu01Layout";

export type ArrangedColumn = { readonly id: Bieu01Column; readonly hidden: boolean };

/** The columns that come and go with the mode: a plan has no result yet, a report prints no tasks. */
export function arrangedColumns(layout: Bieu01Layout, mode: FormMode): readonly ArrangedColumn[] {
  const plan = mode === "plan";
  const results: readonly Bieu01Column[] = layout.has("actual.value") ? ["actual.value", "actual.verdict"] : [];
  return [...results.map((id) => ({ id, hidden: plan })), { id: "tasks", hidden: !plan }];
}
