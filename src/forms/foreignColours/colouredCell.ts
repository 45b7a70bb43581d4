import type { Comparison } from "../../criteria/criterionSet";
import type { CellPosition } from "../../grid/address";
import type { CellValue } from "../../grid/sheetGrid";
import type { STATE_COLOURS } from "../verdictColours";

export type ColourState = keyof typeof STATE_COLOURS;

/** A result on a sheet of others: how its colour follows what is typed into it, and what it holds now. */
export type ColouredCell = {
  readonly position: CellPosition;
  readonly test: CellTest;
  /** While nothing stands in it. */
  readonly empty: ColourState;
  /** As stored. */
  readonly seen: CellValue;
  /** What that was judged; null for what gets no colour. */
  readonly state: ColourState | null;
};

/** What a formula can judge: figures that are typed as figures, and the words of a yes-no answer. */
export type CellTest =
  | {
      readonly kind: "figure";
      /** 100 where the cell's format shows the hundredfold and percent are asked. */
      readonly scale: 1 | 100;
      /** Null where nothing is asked. */
      readonly asked: { readonly op: Comparison; readonly value: number } | null;
      /** Over this it is no such figure. */
      readonly maximum: number | null;
      /** Over 0 and up to 1 is a percentage typed as its hundredth part. */
      readonly noFractions: boolean;
      /** Reaching the figure is not all that is asked. */
      readonly isPart: boolean;
    }
  | { readonly kind: "yes-no" }
  /** Only what was judged is coloured: a level, a figure with its unit in words, a day. */
  | { readonly kind: "seen" };
