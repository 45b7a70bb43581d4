import { parseThreshold } from "../../criteria/notation/parseThreshold";
import { knownUnit } from "../../criteria/notation/readUnit";
import { foldText } from "../../grid/foldText";
import { isPercentFormat } from "../../grid/numberFormatKind";
import type { TableColumn } from "../tables/columnHeadings";
import type { SeenCell, SheetView } from "../tables/sheetView";
import { headingMeaning, type HeadingMeaning } from "./headingMeaning";

/** What a column's heading says and what its cells look like in the rows that were known again. */
export type ColumnFacts = {
  readonly column: number;
  readonly heading: string;
  readonly meaning: HeadingMeaning;
  readonly filled: number;
  /** Shares of the filled cells. */
  readonly demands: number;
  readonly answers: number;
  readonly figures: number;
  readonly verdicts: number;
  readonly words: number;
  readonly units: number;
  readonly labels: number;
};

export function columnFacts(view: SheetView, column: TableColumn, rows: readonly number[]): ColumnFacts {
  const headings = column.headings.map(({ text }) => text);
  const cells = rows.flatMap((row): readonly SeenCell[] => {
    const seen = view.seen(row, column.column);
    return seen === null || seen.area.left !== column.column || seen.area.right > column.column + 2 ? [] : [seen];
  });
  // Sentences are no answers: folding and reading them would only cost time.
  const short = cells
    .filter(({ text }) => text.length <= LONGEST_ANSWER)
    .map((cell) => ({ ...cell, folded: foldText(cell.text) }));
  const share = (holds: (cell: ShortCell) => boolean): number => short.filter(holds).length / Math.max(cells.length, 1);
  return {
    column: column.column,
    heading: headings.join(" – "),
    meaning: headingMeaning(headings),
    filled: cells.length,
    demands: share(saysHowMuch),
    answers: share(isAnswer),
    figures: share(isFigure),
    verdicts: share(({ folded }) => VERDICT.test(folded)),
    words:
      cells.filter(({ text }) => text.length > 12 && /\p{L}{2}.*\s.*\p{L}{2}/u.test(text)).length /
      Math.max(cells.length, 1),
    units: share(({ text }) => text === "%" || (/^\p{L}/u.test(text) && text.length <= 30 && knownUnit(text) !== null)),
    labels: share(({ text }) => /^(\d{1,2}([.,]([\da-z]{1,2}))*[.)]?|[a-zđ][.)]?|[IVX]+\.?)$/.test(text)),
  };
}

type ShortCell = SeenCell & { readonly folded: string };

/** "Năm 2023: 42; năm 2024: 45; năm 2025: 48 triệu đồng/người/năm" still is a requirement. */
const LONGEST_ANSWER = 120;

const VERDICT = /^(dat|chua dat|khong dat|kd|cd|x|đ|✓|√|co|khong|da dat)\.?$/;
const ANSWER =
  /^(dat|chua dat|khong dat|khong|co|chua|x|v|d|kd|cd|✓|✔|√|khong xet|da dat|(loai )?(kha|tot|trung binh|yeu)|muc( do)? \d)\b/;

/** "≥ 70%", "≤ 13%", "0 nhà", "Đạt từ 80% trở lên": a sign or a word no result has. */
function saysHowMuch({ text, folded }: ShortCell): boolean {
  const isSigned = /[≥≤<>=]|^0 |^không$/iu.test(text);
  if (!isSigned && !/tro len|tro xuong|toi thieu|toi da|quy dinh|it nhat/.test(folded)) return false;
  return parseThreshold(text).kind === "read";
}

function isAnswer({ text, folded }: ShortCell): boolean {
  return ANSWER.test(folded) || /^[-+(]?[\d.,]+\s*%?\)?$/.test(text);
}

function isFigure({ cell, text }: SeenCell): boolean {
  if (typeof cell.value === "number") return true;
  return /^[-+(]?\d[\d.,]*\s*%?\)?$/.test(text) || isPercentFormat(cell.format ?? "");
}
