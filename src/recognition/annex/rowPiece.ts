import type { LeftReason } from "./annexReading";
import type { SeenCell } from "../tables/sheetView";
import type { GivenCode } from "./rowFacts";

/** A row of an annex, or a part of one, as what it was taken for. */
export type RowPiece =
  | { readonly kind: "group"; readonly text: string; readonly cells: readonly SeenCell[] }
  | {
      readonly kind: "criterion";
      /** Null where the row gives no number. */
      readonly no: number | null;
      readonly name: string;
      readonly cells: readonly SeenCell[];
      readonly asked: AskedRow | null;
      /** Taken for a criterion by what follows it alone. */
      readonly guessed: boolean;
    }
  | { readonly kind: "indicator"; readonly code: GivenCode; readonly marker: Marker; readonly asked: AskedRow }
  | { readonly kind: "part"; readonly label: string; readonly marker: Marker; readonly asked: AskedRow }
  /** The text, or the requirements, of the row above go on. */
  | { readonly kind: "continued"; readonly asked: AskedRow }
  | { readonly kind: "left"; readonly cells: readonly SeenCell[]; readonly reason: LeftReason };

/** How the row was marked: rows marked as the indicator above are its siblings, not its parts. */
export type Marker = "code" | "letter" | "bullet" | "none";

/** Text and requirements of a row. */
export type AskedRow = {
  readonly row: number;
  readonly text: string;
  readonly textCell: SeenCell | null;
  readonly unit: SeenCell | null;
  readonly thresholds: readonly (SeenCell | null)[];
  readonly cells: readonly SeenCell[];
};
