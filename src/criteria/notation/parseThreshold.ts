import { cellText, isBlank } from "./cellText";
import { phraseIn, phrases } from "./phrases";
import { readFigure } from "./readFigure";
import { readLevel } from "./readLevel";
import { readProvince } from "./readProvince";
import { readWhole } from "./readWhole";
import { tokensOf } from "./tokens";
import words from "./words/whole.json";
import type { NotationDoubt, ThresholdReading } from "./writtenThreshold";

/** What is known of the row a requirement stands in. */
export type RowContext = {
  /** The indicator's text: of what should be small, a bare number may well be an upper bound. */
  readonly textOfRow?: string;
  /** The row's own levels, where it has some. */
  readonly levels?: readonly string[];
};

const SMALL = phrases(words.small);
const UNREADABLE: ThresholdReading = { kind: "unreadable" };

/**
 * Reads a requirement cell as officers write it. Any text has a reading: what is not wholly understood is unreadable, what
 * could mean something else carries a doubt.
 */
export function parseThreshold(text: string, { textOfRow = "", levels = [] }: RowContext = {}): ThresholdReading {
  const cell = cellText(text);
  if (cell === null) return UNREADABLE;
  if (isBlank(cell)) return { kind: "read", threshold: { kind: "none" }, doubts: [] };
  const tokens = tokensOf(cell);
  const ofRow = levels.length === 0 ? null : readLevel(tokens, levels);
  const reading =
    ofRow ?? readWhole(tokens) ?? readProvince(tokens) ?? readLevel(tokens, []) ?? readFigure(tokens) ?? UNREADABLE;
  return reading.kind === "read"
    ? { ...reading, doubts: reading.doubts.map((doubt) => ofSmall(doubt, textOfRow)) }
    : reading;
}

function ofSmall(doubt: NotationDoubt, textOfRow: string): NotationDoubt {
  if (doubt.code !== "bareNumber") return doubt;
  const row = tokensOf(textOfRow);
  return phraseIn(row, 0, row.all.length, SMALL) === null ? doubt : { code: "bareAtMost" };
}
