import { isNote, isSignature, isTitle } from "../tables/rowKinds";
import { alignRows, criterionNamed } from "./alignRows";
import type { ForeignRow } from "./foreignTable";
import { indicatorRow } from "./indicatorRow";
import type { ChosenList } from "./listRows";
import type { RowClues } from "./rowClues";

/** Every row of the body as what it is, up to the last one that belongs to the table. */
export function tableRows(clues: readonly RowClues[], list: ChosenList): readonly ForeignRow[] {
  const alignment = alignRows(clues, list);
  const last = clues.reduce((end, { row }, index) => (alignment.has(row) ? index + 1 : end), 0);
  const end = last + Math.max(0, clues.slice(last).findIndex(isBeyond));
  const behind = clues.slice(last).some(isBeyond) ? end : clues.length;
  return clues.slice(0, behind).flatMap((row): readonly ForeignRow[] => {
    const aligned = alignment.get(row.row);
    const tied = aligned === undefined ? null : indicatorRow(row, aligned);
    return tied === null ? otherRow(row, list) : [tied];
  });
}

/** Signatures and notes under the table, and whatever has no answer. */
function isBeyond({ text, answers }: RowClues): boolean {
  return text === null || !answers || isSignature(text.text) || isNote(text.text) || isTitle(text.text);
}

function otherRow(clues: RowClues, list: ChosenList): readonly ForeignRow[] {
  const { row, text, kind, answers } = clues;
  if (text === null) return [];
  const base = { row, at: text.at, text: text.text };
  if (kind === "sum") return [{ kind: "total", ...base }];
  const criterion = criterionNamed(clues, list);
  if (criterion !== null) return [{ kind: "criterion", row, set: criterion.set ?? 0, no: criterion.no }];
  if (kind === "group" || isTitle(text.text)) return [{ kind: "group", ...base }];
  return answers ? [{ kind: "untied", ...base }] : [{ kind: "group", ...base }];
}
