import type { CriteriaTable } from "../../recognition/foreign/foreignTable";
import type { ReadSheet, Recogniser } from "../../recognition/foreign/recogniseWorkbook";
import type { SheetReading } from "../ports";
import { correctionsFor, rememberedOf, templateOf, type RememberedTemplate } from "./remembered";

export type UnderstoodSheet = ReadSheet & {
  /** The table corrections are remembered by, as it is understood without them; null where none was found. */
  readonly base: CriteriaTable | null;
  readonly remembered: RememberedTemplate | null;
};

/** A sheet as it is understood with what officers corrected on this template; `known` in the order in which it wins. */
export function understandSheet(
  recogniser: Recogniser,
  { sheetId, sheetName, grid }: SheetReading,
  known: readonly (readonly RememberedTemplate[])[],
): UnderstoodSheet {
  const named = { id: sheetId, name: sheetName, grid };
  const plain = recogniser.sheet(named);
  const base = plain.tables.find((table) => table.kind === "criteria") ?? null;
  const remembered = base === null ? null : rememberedOf(templateOf(base), ...known);
  if (base === null || remembered === null) return { ...plain, base, remembered };
  return { ...recogniser.sheet(named, correctionsFor(remembered, base, sheetId)), base, remembered };
}
