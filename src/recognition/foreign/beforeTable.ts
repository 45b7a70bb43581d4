import { foldText } from "../../grid/foldText";
import type { SheetView } from "../tables/sheetView";
import { letterPairs, pairLikeness, yearsIn } from "./headingMeaning";
import provinces from "./words/provinces.json";

/** What is written above a table, beside it in its name, and below. */
export type WordsAround = {
  readonly title: string;
  /** "(Kèm theo Kế hoạch số 95/KH-UBND ngày 15/02/2023 …)". */
  readonly attached: string;
  readonly all: string;
};

const MOST_ROWS = 12;
const SHEET_HEAD = 8;

export function wordsAround(view: SheetView, sheetName: string, firstRow: number, lastRow: number): WordsAround {
  const before = view.rows.filter((row) => row < firstRow);
  // What stands at the top of a sheet is said of all its tables.
  const above = before.filter((_, at) => at < SHEET_HEAD || at >= before.length - MOST_ROWS);
  const below = view.rows.filter((row) => row > lastRow).slice(0, MOST_ROWS);
  const lines = above.map((row) =>
    view
      .ownCells(row)
      .map(({ text }) => text)
      .join(" "),
  );
  const isAttached = (line: string): boolean => /kem theo|ban hanh/.test(foldText(line));
  const notes = below.flatMap((row) => view.ownCells(row).map(({ text }) => text));
  return {
    title: [sheetName, ...lines.filter((line) => !isAttached(line))].join("\n"),
    attached: lines.filter(isAttached).join("\n"),
    all: [sheetName, ...lines, ...notes].join("\n"),
  };
}

export type FoundYear = { readonly year: number; readonly isStated: boolean };

/** The reporting year: as the title says it, else the last one a result's heading names, else of the document. */
export function reportYear({ title, attached }: WordsAround, headingYears: readonly number[]): FoundYear | null {
  const ofTitle = yearsIn(title);
  if (ofTitle.length > 0) return { year: Math.max(...ofTitle), isStated: true };
  if (headingYears.length > 0) return { year: Math.max(...headingYears), isStated: true };
  const ofDocument = yearsIn(attached);
  return ofDocument.length > 0 ? { year: Math.max(...ofDocument), isStated: false } : null;
}

/** "KẾ HOẠCH THỰC HIỆN …", "Loại biểu: Kế hoạch năm": about aims, so that where things stand is what is judged. */
export function isPlan({ title }: WordsAround): boolean {
  const words = foldText(title).match(/[a-z]+/g) ?? [];
  return says(words, "ke hoach") && !["bao cao", "ket qua", "ra soat"].some((phrase) => says(words, phrase));
}

/** Two words, a letter of them wrong perhaps. */
function says(words: readonly string[], phrase: string): boolean {
  const wanted = letterPairs(phrase);
  return words.some((word, at) => pairLikeness(letterPairs(`${word} ${words[at + 1] ?? ""}`), wanted) >= SAME_PHRASE);
}

const SAME_PHRASE = 0.75;

/** Areas of the programme named around the table, or the area of the province named there. */
export function areasNamed(
  { all }: WordsAround,
  areas: readonly { readonly id: string; readonly name: string }[],
): readonly string[] {
  const folded = foldText(all).replace(/[^a-z0-9]+/g, " ");
  const named = areas.filter(({ name }) => ` ${folded} `.includes(` ${foldText(name).replace(/[^a-z0-9]+/g, " ")} `));
  if (named.length > 0) return named.map(({ id }) => id);
  const ofProvinces = Object.entries(provinces).filter(([, names]) =>
    names.some((name) => new RegExp(`\\b(tinh|thanh pho|tp) ${foldText(name)}\\b`).test(folded)),
  );
  return ofProvinces.map(([id]) => id).filter((id) => areas.some((area) => area.id === id));
}
