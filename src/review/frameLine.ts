import { foldText } from "../grid/foldText";
import type { CellValue } from "../grid/sheetGrid";

/** What the line over the title still lacks of the document the form goes with. */
export function frameLineGaps(value: CellValue): readonly ("number" | "date" | "frameLine")[] {
  const text = foldText(typeof value === "string" ? value : "");
  if (text === "") return ["frameLine"];
  return [
    ...(/\bso ?(…|\.{2,}|_)/.test(text) ? (["number"] as const) : []),
    ...(/\bngay ?(…|\.{2,}|_)|\bthang ?(…|\.{2,}|_)/.test(text) ? (["date"] as const) : []),
  ];
}
