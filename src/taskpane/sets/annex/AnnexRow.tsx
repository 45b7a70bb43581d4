import type { CellPosition } from "../../../grid/address";
import type { AnnexDoubt, AnnexDraft, AnnexDraftRow, AreaChoices } from "../../../usecases/sets/annex/annexDraft";
import type { SetProblem } from "../../../usecases/sets/setChange";
import { useSetMessages } from "../../setWords";
import { FoldedRow } from "../FoldedRow";
import { AnnexRowFields } from "./AnnexRowFields";
import type { AnnexDraftControls } from "./useAnnexDraft";

export type AnnexRowProps = Omit<AnnexDraftControls, "draft" | "nameCriterion"> & {
  readonly row: AnnexDraftRow;
  readonly draft: AnnexDraft;
  readonly doubts: readonly AnnexDoubt[];
  readonly areas: AreaChoices;
  /** Why it cannot be a row of a set; null as far as known. */
  readonly problem: SetProblem | null;
  readonly onShow: (at: CellPosition) => void;
};

/** A row as it was understood; it opens to its fields, each beside the cell it comes from. */
export function AnnexRow(props: AnnexRowProps) {
  const { row, doubts, problem } = props;
  const { annex } = useSetMessages();
  const doubted = doubts.some(({ at }) => at.row === row.at.row);
  const asked = row.cells.map(({ text }) => text).filter((text) => text !== "");
  return (
    <FoldedRow
      title={annex.row(row)}
      struck={row.dropped}
      asked={[...new Set(asked)].join(" · ")}
      marks={[
        ...(doubted ? [{ words: annex.mark, color: "warning" } as const] : []),
        ...(row.dropped ? [{ words: annex.dropped, color: "informative" } as const] : []),
      ]}
      openAtFirst={problem !== null}
    >
      <AnnexRowFields {...props} />
    </FoldedRow>
  );
}
