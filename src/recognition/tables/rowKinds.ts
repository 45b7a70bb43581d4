import { foldText } from "../../grid/foldText";
import type { SeenCell, SheetView } from "./sheetView";
import words from "./words/besideTable.json";

/** A row of "(1) (2) (3)" or "A B 1 2" under the headings: the numbers of the columns. */
export function isColumnNumbers(view: SheetView, row: number): boolean {
  const marks = view.ownCells(row).map(({ text }) => text.replace(/^[([]\s*|\s*[)\]]$/g, ""));
  const figures = marks.filter((mark) => /^\d{1,2}$/.test(mark)).map(Number);
  const letters = marks.filter((mark) => /^[A-Z]$/.test(mark));
  if (marks.length < 3 || figures.length + letters.length !== marks.length || figures.length < 2) return false;
  const first = figures[0] ?? 0;
  return first <= 1 && figures.every((figure, index) => figure === first + index);
}

/** Nothing in the row but a page's number: "2", "- 2 -", "Trang 2/12". */
export function isPageNumber(cells: readonly SeenCell[]): boolean {
  const [cell, ...more] = cells;
  return cell !== undefined && more.length === 0 && PAGE_NUMBER.test(foldText(cell.text));
}

/** More is a sentence about a chairman. */
const LONGEST_SIGNATURE = 60;

const PAGE_NUMBER = /^(trang|page|tr)?[\s.:]*[-–—[(]*\s*\d{1,3}\s*([/|]\s*\d{1,3}|\s*tren\s*\d{1,3})?\s*[-–—\])]*\.?$/;

/** "Người lập biểu", "TM. Ủy ban nhân dân", "Nơi nhận": who signs and who receives. */
export function isSignature(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE) return false;
  return (
    startsWithOne(text, STARTS.signature) ||
    /^[^.]{0,40}ngay\s*[\d.…]*\s*thang\s*[\d.…]*\s*nam\s*[\d.…]*$/.test(foldText(text))
  );
}

/** "Ghi chú: …", "(*) …". */
export function isNote(text: string): boolean {
  return /^\(?\*+\)?/.test(text) || startsWithOne(text, STARTS.note);
}

/** "Phụ lục I (tiếp theo)", "(Ban hành kèm theo Quyết định …)". */
export function isTitle(text: string): boolean {
  return startsWithOne(text.replace(/^[([]/, ""), STARTS.title);
}

/** "Tổng cộng", "Cộng tiêu chí 1 (1 + 2)": what is reckoned, not asked. "Cộng đồng học tập" is no sum. */
export function isSum(text: string): boolean {
  const folded = foldText(text);
  return isFoldedStart(folded, STARTS.sum) || ALONE.has(folded.replace(/\s*(:|\(.*)$/, ""));
}

function startsWithOne(text: string, starts: readonly FoldedStart[]): boolean {
  return isFoldedStart(foldText(text), starts);
}

function isFoldedStart(folded: string, starts: readonly FoldedStart[]): boolean {
  return starts.some(({ start, isWord }) => {
    return folded.startsWith(start) && !(isWord && /[a-z0-9]/.test(folded.charAt(start.length)));
  });
}

/** Folded once: every row of a sheet is asked. `isWord`: no letter may follow. */
type FoldedStart = { readonly start: string; readonly isWord: boolean };

function foldedStarts(phrases: readonly string[]): readonly FoldedStart[] {
  return phrases.map((phrase) => ({ start: foldText(phrase), isWord: /[a-z0-9]$/.test(foldText(phrase)) }));
}

const STARTS = {
  signature: foldedStarts(words.signature),
  note: foldedStarts(words.note),
  title: foldedStarts(words.title),
  sum: foldedStarts(words.sum),
};
const ALONE: ReadonlySet<string> = new Set(words.sumAlone.map(foldText));
