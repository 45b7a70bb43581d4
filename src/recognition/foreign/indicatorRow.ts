import type { AlignedRow } from "./alignRows";
import type { IndicatorRow, RowDoubt } from "./foreignTable";
import type { RowClues } from "./rowClues";

/** From here on the words alone are enough, whatever number stands beside them. */
const SAME_WORDS = 0.9;
/** Fewer words in common are only enough where the number says the same. */
const LIKE_WORDS = 0.66;
const WITH_CODE = 0.45;

/** A row that was tied, with what makes it doubtful. */
export function indicatorRow(clues: RowClues, aligned: AlignedRow): IndicatorRow | null {
  const { text, row, codes } = clues;
  if (text === null) return null;
  const doubts = doubtsOf(aligned, codes[0] ?? "");
  return {
    kind: "indicator",
    row,
    at: text.at,
    text: text.text,
    set: aligned.to.set,
    code: aligned.to.code,
    part: aligned.to.part,
    certainty: doubts.length === 0 ? "certain" : "doubtful",
    doubts,
  };
}

function doubtsOf(
  { likeness, codeAgrees, rival, isBetweenNeighbours, to }: AlignedRow,
  given: string,
): readonly RowDoubt[] {
  const doubts: RowDoubt[] = [];
  if (codeAgrees === false && likeness < SAME_WORDS) doubts.push({ code: "codeDiffers", given });
  if (likeness < (codeAgrees === true ? WITH_CODE : LIKE_WORDS)) {
    doubts.push(isBetweenNeighbours ? { code: "byOrder" } : { code: "textDiffers" });
  }
  const isRival = rival !== null && (rival.code !== to.code || rival.set !== to.set);
  if (isRival && codeAgrees !== true && !isBetweenNeighbours) doubts.push({ code: "ambiguous", other: rival.code });
  return doubts;
}
