import { parseThreshold } from "../../criteria/notation/parseThreshold";
import type { SeenCell, SheetView } from "../tables/sheetView";
import type { AnnexColumns } from "./annexColumns";
import { candidatesOf, type CodeCandidate } from "./codeCell";
import { readLabel, type RowLabel } from "./rowLabel";

/** A code as a row gives it, before it is known which code that is. */
export type GivenCode =
  | { readonly kind: "text"; readonly no: number; readonly index: string; readonly given: string }
  | { readonly kind: "number" | "date"; readonly candidates: readonly CodeCandidate[]; readonly given: string }
  /** "1." or "a)" within its criterion. */
  | { readonly kind: "index"; readonly index: string; readonly given: string }
  | { readonly kind: "none" };

/** What stands in a row of the table, cell by cell, before it is decided what kind of row it is. */
export type RowFacts = {
  readonly row: number;
  readonly own: readonly SeenCell[];
  /** Own cells of the row; a cell over several columns stands in the last of them it belongs to. */
  readonly number: SeenCell | null;
  readonly criterion: SeenCell | null;
  readonly content: SeenCell | null;
  readonly unit: SeenCell | null;
  /** One for each requirement column, merged areas included. */
  readonly thresholds: readonly (SeenCell | null)[];
  /** What the number column says, or the beginning of the text where it says nothing. */
  readonly label: RowLabel;
  /** Whether the label stands in a cell of its own. */
  readonly labelApart: boolean;
  /** A code that Excel made a number or a date of. */
  readonly changedCode: GivenCode | null;
  /** A requirement that begins in this row can be read. */
  readonly asks: boolean;
  /** Any requirement text stands in the row. */
  readonly hasRequirement: boolean;
};

const NOTHING: RowLabel = { kind: "plain", rest: "" };

export function rowFacts(view: SheetView, columns: AnnexColumns, row: number): RowFacts {
  const ownAt = (column: { readonly column: number } | null): SeenCell | null => {
    return column === null ? null : view.own(row, column.column);
  };
  const content = ownAt(columns.content);
  const apart = (cell: SeenCell | null): SeenCell | null => (cell === content ? null : cell);
  const criterion = apart(ownAt(columns.criterion));
  const number = apart(ownAt(columns.code)) ?? apart(ownAt(columns.number));
  const thresholds = columns.requirements.map(({ column }) => {
    const cell = view.seen(row, column);
    return cell === null || cell.at.column <= columns.content.column ? null : cell;
  });
  const own = thresholds.filter((cell) => cell !== null && cell.at.row === row);
  const changedCode = number === null ? null : changedCodeIn(number);
  const isDate = changedCode?.kind === "date";
  const numberLabel = number === null || number === criterion || isDate ? NOTHING : readLabel(number.text);
  const labelApart = changedCode !== null || isLabel(numberLabel);
  return {
    row,
    own: view.ownCells(row),
    number: number === criterion ? null : number,
    criterion,
    content,
    unit: columns.unit === null ? null : unitCell(view, row, columns.unit.column, columns.content.column),
    thresholds,
    label: labelApart ? numberLabel : readLabel((content ?? criterion ?? number)?.text ?? ""),
    labelApart,
    changedCode,
    asks: own.some((cell) => cell !== null && isRequirement(cell.text)),
    hasRequirement: own.length > 0,
  };
}

/** A text merged over the whole row is no unit. */
function unitCell(view: SheetView, row: number, column: number, content: number): SeenCell | null {
  const cell = view.seen(row, column);
  const isAcross = cell !== null && column > content && cell.at.column <= content;
  return isAcross ? null : cell;
}

function changedCodeIn({ cell, text }: SeenCell): GivenCode | null {
  const found = candidatesOf(cell);
  return found === null || found.candidates.length === 0 ? null : { ...found, given: text };
}

function isLabel(label: RowLabel): boolean {
  return label.kind !== "plain" && label.rest === "";
}

function isRequirement(text: string): boolean {
  const reading = parseThreshold(text);
  return reading.kind === "read" && reading.threshold.kind !== "none";
}
