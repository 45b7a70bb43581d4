import { foldText } from "../../grid/foldText";
import type { AnnexColumns } from "../annex/annexColumns";
import { rowFacts, type RowFacts } from "../annex/rowFacts";
import { isSum } from "../tables/rowKinds";
import type { FoundTable } from "../tables/findTables";
import { isWide, type SeenCell, type SheetView } from "../tables/sheetView";
import type { ForeignColumn } from "./foreignTable";
import type { KnownRows, RowLikeness } from "./knownRows";
import { textWithoutLabel } from "./tiedCells";

/** What a row of the body says of what it is. */
export type RowClues = {
  readonly row: number;
  /** The cell with its words; null where it has none. */
  readonly text: SeenCell | null;
  readonly indicators: readonly RowLikeness[];
  readonly criteria: readonly RowLikeness[];
  /** Codes the row may give, most likely first: a number 17.1 may be 17.10. */
  readonly codes: readonly string[];
  /** "3." or "Tiêu chí số 3" without a code. */
  readonly whole: number | null;
  /** "Tiêu chí số 3" says so, with or without a name. */
  readonly criterionNo: number | null;
  /** "a)" within its indicator or criterion. */
  readonly letter: string | null;
  readonly kind: "sum" | "group" | "row";
  /** Something stands in the columns of requirement, result or verdict. */
  readonly answers: boolean;
  /** Name of the criterion beside the row, merged over rows or its own. */
  readonly beside: SeenCell | null;
};

export function rowClues(
  view: SheetView,
  table: FoundTable,
  columns: readonly ForeignColumn[],
  content: number,
  known: KnownRows,
): readonly RowClues[] {
  const at = (role: ForeignColumn["role"]) => {
    const found = columns.find((column) => column.role === role && column.column !== content);
    return table.columns.find(({ column }) => column === found?.column) ?? null;
  };
  const contentColumn = table.columns.find(({ column }) => column === content) ?? { column: content, headings: [] };
  const asAnnex: AnnexColumns = {
    number: at("number"),
    code: at("code"),
    criterion: at("criterion"),
    content: contentColumn,
    unit: null,
    requirements: [],
  };
  const answered = columns.filter(({ role }) => role !== null && ANSWERED.includes(role)).map(({ column }) => column);
  return table.bodyRows.map((row) => cluesOf(view, rowFacts(view, asAnnex, row), asAnnex, answered, known));
}

const ANSWERED: readonly ForeignColumn["role"][] = ["requirement", "result", "previousResult", "verdict", "plan"];

function cluesOf(
  view: SheetView,
  facts: RowFacts,
  columns: AnnexColumns,
  answered: readonly number[],
  known: KnownRows,
): RowClues {
  const { label, own, number, changedCode } = facts;
  const text = facts.content ?? loneText(own);
  const words = text === null ? "" : textWithoutLabel(text.text);
  const likes = words === "" ? [] : known.like(words);
  const inText = text === null ? null : facts.labelApart ? null : label;
  const given = facts.labelApart ? label : inText;
  return {
    row: facts.row,
    text,
    indicators: likes.filter(({ row }) => row.kind === "indicator"),
    criteria: likes.filter(({ row }) => row.kind === "criterion"),
    codes: codesOf(changedCode, label),
    whole: given?.kind === "whole" || given?.kind === "criterion" ? given.no : null,
    criterionNo: label.kind === "criterion" ? label.no : null,
    letter: given?.kind === "letter" ? given.letter : null,
    kind: kindOf(facts, number),
    answers: answered.some((column) => {
      const cell = view.own(facts.row, column);
      return cell !== null && cell !== text && !isWideOver(cell, columns.content.column);
    }),
    beside: columns.criterion === null ? null : view.seen(facts.row, columns.criterion.column),
  };
}

/** "Tiêu chí số 3: Thủy lợi" in the column of numbers, or merged over the table. */
function loneText(own: readonly SeenCell[]): SeenCell | null {
  const texts = own.filter(({ text }) => /\p{L}{2}/u.test(text));
  return texts.length === 1 ? (texts[0] ?? null) : null;
}

function isWideOver({ area }: SeenCell, content: number): boolean {
  return area.left <= content && area.right > content;
}

function codesOf(changed: RowFacts["changedCode"], label: RowFacts["label"]): readonly string[] {
  if (changed !== null && (changed.kind === "number" || changed.kind === "date")) {
    return changed.candidates.map(({ no, index }) => `${no}.${index}`);
  }
  return label.kind === "code" ? [`${label.no}.${label.index}`] : [];
}

function kindOf({ own, label }: RowFacts, number: SeenCell | null): RowClues["kind"] {
  if (own.some(({ text }) => isSum(text))) return "sum";
  const [only, other] = own;
  const isLone = only !== undefined && other === undefined;
  if (label.kind === "roman" || label.kind === "capital") return "group";
  return isLone && isWide(only) && number === null && !/\d/.test(foldText(only.text).slice(0, 3)) ? "group" : "row";
}
