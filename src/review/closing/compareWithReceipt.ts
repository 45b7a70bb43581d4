import type { CanonicalLine } from "../../forms/phieuKiemTra/canonicalLine";
import type { Receipt } from "../../recognition/receipt";
import { compareLines, type ChangedLine } from "./compareLines";
import { fingerprintOf } from "./fingerprint";

export type ReceiptComparison =
  | { readonly kind: "unchanged" }
  | { readonly kind: "changed"; readonly changes: readonly ChangedLine[] }
  /** The receipt's own lines do not give its own hash: it tells nothing. */
  | { readonly kind: "damaged" };

export function compareWithReceipt(
  lines: readonly CanonicalLine[],
  { data }: Pick<Receipt, "data">,
): ReceiptComparison {
  if (fingerprintOf(data.lines).hash !== data.hash) return { kind: "damaged" };
  const changes = compareLines(data.lines, lines);
  return changes.length === 0 ? { kind: "unchanged" } : { kind: "changed", changes };
}
