import type { AnnexDoubt, AnnexGroup, LeftCell, LeftReason } from "./annexReading";
import type { SeenCell } from "../tables/sheetView";
import type { GivenCode } from "./rowFacts";
import type { AskedRow, Marker } from "./rowPiece";

/** An annex while its rows are gone through; numbers and codes are settled once all rows are known. */
export type AnnexDraft = {
  readonly groups: AnnexGroup[];
  readonly criteria: CriterionDraft[];
  readonly doubts: AnnexDoubt[];
  readonly left: LeftCell[];
};

export type CriterionDraft = {
  no: number | null;
  name: string;
  /** The number was not said but taken from what follows. */
  guessed: boolean;
  readonly cells: SeenCell[];
  /** Requirements in the criterion's own row. */
  readonly asked: AskedRow | null;
  readonly indicators: IndicatorDraft[];
};

export type IndicatorDraft = {
  readonly code: GivenCode;
  readonly marker: Marker;
  asked: AskedRow;
  readonly parts: { readonly label: string; asked: AskedRow }[];
};

export function leave(draft: AnnexDraft, cells: readonly SeenCell[], reason: LeftReason): void {
  for (const { at, text } of cells) draft.left.push({ at, text, reason });
}
