import type { Area } from "./address";

/** What a rule changes; undefined leaves the cell's own format. */
export type ConditionalStyle = {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly numberFormat?: string;
};

/** A rule of the "Use a formula" kind: the only kind the add-in writes. A sheet's list stands in priority order. */
export type ConditionalFormat = {
  readonly id: string;
  readonly areas: readonly Area[];
  /** With its "=", relative to the first area's first cell. */
  readonly formula: string;
  readonly style: ConditionalStyle;
  readonly stopIfTrue: boolean;
};
