import { useState } from "react";
import type { AnnexDraft, AnnexDraftRow, FoundAnnex } from "../../../usecases/sets/annex/annexDraft";

export type AnnexDraftControls = {
  readonly draft: AnnexDraft;
  readonly changeRow: (key: string, changes: Partial<AnnexDraftRow>) => void;
  /** Another text for a threshold of a row. */
  readonly changeCell: (key: string, area: string, text: string) => void;
  readonly nameCriterion: (no: number, name: string) => void;
};

/** The annex as the officer mends it. */
export function useAnnexDraft(found: FoundAnnex): AnnexDraftControls {
  const [draft, setDraft] = useState(found.draft);
  const rewrite = (key: string, rewritten: (row: AnnexDraftRow) => AnnexDraftRow) => {
    setDraft((before) => ({
      ...before,
      rows: before.rows.map((row) => (row.key === key ? rewritten(row) : row)),
    }));
  };
  return {
    draft,
    changeRow: (key, changes) => rewrite(key, (row) => ({ ...row, ...changes })),
    changeCell: (key, area, text) =>
      rewrite(key, (row) => ({
        ...row,
        cells: row.cells.map((cell) => (cell.area === area ? { ...cell, text } : cell)),
      })),
    nameCriterion: (no, name) => {
      setDraft((before) => ({
        ...before,
        criteria: before.criteria.map((criterion) => (criterion.no === no ? { ...criterion, name } : criterion)),
      }));
    },
  };
}
