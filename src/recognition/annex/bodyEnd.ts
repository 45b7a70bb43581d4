import { isWide } from "../tables/sheetView";
import { isNote, isPageNumber, isSignature, isSum, isTitle } from "../tables/rowKinds";
import type { LeftReason } from "./annexReading";
import type { RowFacts } from "./rowFacts";

/** Rows of the table, and those above page breaks and below its end with why they are none. */
export type AnnexBody = {
  readonly rows: readonly RowFacts[];
  readonly beside: readonly { readonly facts: RowFacts; readonly reason: LeftReason }[];
};

/** How many rows above repeated headings a page's titles may stand. */
const PAGE_HEAD = [1, 2, 3, 4];

export function annexBody(all: readonly RowFacts[], repeatedRows: readonly number[]): AnnexBody {
  const end = endOf(all);
  const signs = all.findIndex((facts, index) => index >= end && facts.own.some(({ text }) => isSignature(text)));
  const headings = new Set(repeatedRows);
  const beside: { facts: RowFacts; reason: LeftReason }[] = [];
  const rows = all.filter((facts, index) => {
    const reason = index < end ? reasonInside(facts, headings) : footReason(facts, signs >= 0 && index >= signs);
    if (reason !== null) beside.push({ facts, reason });
    return reason === null;
  });
  return { rows, beside };
}

/** Behind the last row that is surely one of the table, and the texts that go on below it without a gap. */
function endOf(all: readonly RowFacts[]): number {
  let end = all.reduce((last, facts, index) => (isSurelyRow(facts) ? index + 1 : last), 0);
  for (let next = all[end]; next !== undefined; next = all[end]) {
    if (next.row !== (all[end - 1]?.row ?? -2) + 1 || !mayBeRow(next)) break;
    end += 1;
  }
  return end;
}

function isSurelyRow(facts: RowFacts): boolean {
  const { content, asks, label, changedCode, own } = facts;
  const hasText = content !== null || facts.criterion !== null;
  return hasText && (asks || label.kind === "code" || (changedCode !== null && own.length > 1));
}

/** In the column of the texts, or numbered in a cell apart. */
function mayBeRow({ content, own, labelApart, thresholds }: RowFacts): boolean {
  if (own.some(({ text }) => isSignature(text) || isNote(text) || isTitle(text) || isSum(text))) return false;
  if (content === null) return own.every((cell) => thresholds.includes(cell));
  if (isWide(content)) return false;
  return labelApart || own.every((cell) => cell === content);
}

function footReason({ own }: RowFacts, signed: boolean): LeftReason {
  if (isPageNumber(own)) return "pageNumber";
  if (own.some(({ text }) => isSum(text))) return "sum";
  return signed ? "signature" : "note";
}

function reasonInside(facts: RowFacts, headings: ReadonlySet<number>): LeftReason | null {
  const { own, row } = facts;
  const [first] = own;
  if (first === undefined || isSurelyRow(facts)) return null;
  if (isPageNumber(own)) return "pageNumber";
  if (own.length > 2 || own.some(({ at }) => at.row !== row)) return null;
  if (own.every(({ text }) => isTitle(text))) return "title";
  if (PAGE_HEAD.some((rows) => headings.has(row + rows)) && isPageHead(facts)) return "title";
  return own.length === 1 && isNote(first.text) && facts.label.kind !== "bullet" ? "note" : null;
}

/** "PHỤ LỤC I", "CÔNG BÁO / Số 123" above the headings of the next page. */
function isPageHead({ own, label, hasRequirement, content }: RowFacts): boolean {
  if (own.some(({ text }) => isTitle(text))) return true;
  return label.kind === "plain" && !hasRequirement && (content === null || (isWide(content) && own.length === 1));
}
