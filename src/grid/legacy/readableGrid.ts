import type { GridCell, SheetGrid } from "../sheetGrid";
import { decodeText, isUnicode, readings, type Encoding } from "./decodeText";

/**
 * The sheet as it is read by people: texts of old fonts in Unicode, composed letters. Each text by its own words; one that
 * can be read in several ways as most of the sheet.
 */
export function readableGrid(grid: SheetGrid): SheetGrid {
  const votes: Record<Encoding, number> = { unicode: 0, tcvn3: 0, vni: 0 };
  const open = grid.cells.map(({ value }) => (typeof value === "string" ? readings(value) : null));
  grid.cells.forEach(({ value }, index) => {
    const counts = open[index] ?? null;
    const best = counts === null ? null : clearly(counts);
    if (best !== null) votes[best] += 1;
    else if (typeof value === "string" && isUnicode(value)) votes.unicode += 1;
  });
  const usual = clearly(votes) ?? "unicode";
  const isCertain = usual !== "unicode" && votes[usual] >= SEVERAL;
  return {
    ...grid,
    cells: grid.cells.map((cell, index) => {
      const counts = open[index] ?? null;
      return counts === null ? composed(cell, "unicode") : composed(cell, encodingOf(counts, usual, isCertain));
    }),
  };
}

/** A word or two of an old font could be a name of another language. */
const SEVERAL = 3;

function encodingOf(counts: Readonly<Record<Encoding, number>>, usual: Encoding, isCertain: boolean): Encoding {
  const own = clearly(counts);
  if (own !== null) return isCertain || own === "unicode" || counts[own] >= SEVERAL ? own : "unicode";
  return isCertain && counts[usual] === Math.max(counts.unicode, counts.tcvn3, counts.vni) ? usual : "unicode";
}

function composed(cell: GridCell, encoding: Encoding): GridCell {
  const { value } = cell;
  if (typeof value !== "string") return cell;
  const text = decodeText(value, encoding).normalize("NFC");
  return text === value ? cell : { ...cell, value: text };
}

/** The encoding in which more can be read than in any other. */
function clearly(counts: Readonly<Record<Encoding, number>>): Encoding | null {
  const most = Math.max(counts.unicode, counts.tcvn3, counts.vni);
  const best = ENCODINGS.filter((encoding) => counts[encoding] === most);
  const [only, other] = best;
  return most === 0 || only === undefined || other !== undefined ? null : only;
}

const ENCODINGS: readonly Encoding[] = ["unicode", "tcvn3", "vni"];
