import type { FormMode } from "../formMode";
import type { PlanCell } from "../sheetPlan";
import { textCell } from "../placedCell";
import type { TablePlaces } from "./tablePlaces";

/** How a column's cells look: alignment, size of letters, number format. */
export type ColumnKind =
  | "text"
  | "smallText"
  | "word"
  | "code"
  | "money"
  /** Where so many columns of money stand side by side that letters must be small. */
  | "smallMoney"
  | "quantity"
  | "percent"
  | "date";

/** What stands over a column; columns side by side under the same group of headings have equal `id`s there. */
export type Heading = {
  readonly id: string;
  /** Words, or a formula that follows a choice of the head. */
  readonly cell: PlanCell | ((places: TablePlaces) => PlanCell);
  /** The most a formula can say. */
  readonly longest: string;
};

export type TableColumn = {
  /** Unique; the hidden row of ids has it as "col:id". */
  readonly id: string;
  /** In points. */
  readonly width: number;
  readonly kind: ColumnKind;
  /** Keys and helpers: never on view. */
  readonly hidden: boolean;
  /** Outermost group first, the column's own heading last. */
  readonly headings: readonly [Heading, ...Heading[]];
  /** Modes that show the column; null for all. */
  readonly modes: readonly FormMode[] | null;
};

export function heading(id: string, text: string): Heading {
  return { id, cell: textCell(text), longest: text };
}

/** A column on view with one heading. */
export function shownColumn(id: string, width: number, kind: ColumnKind, text: string): TableColumn {
  return { id, width, kind, hidden: false, headings: [heading(id, text)], modes: null };
}

/** A hidden column; the heading tells a person who shows it what it is for. */
export function hiddenColumn(id: string, text: string): TableColumn {
  return { id, width: 40, kind: "code", hidden: true, headings: [heading(id, text)], modes: null };
}

/** Amounts in the unit of the head, in letters of whatever size. */
export function isMoney({ kind }: Pick<TableColumn, "kind">): boolean {
  return kind === "money" || kind === "smallMoney";
}

export function isOnView({ hidden, modes }: TableColumn, mode: FormMode): boolean {
  return !hidden && (modes === null || modes.includes(mode));
}
