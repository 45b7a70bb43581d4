import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { CellPosition } from "../../../grid/address";
import type { AnnexDoubt, AnnexDraft, AnnexDraftRow, AreaChoices } from "../../../usecases/sets/annex/annexDraft";
import type { SetProblem } from "../../../usecases/sets/setChange";
import { useSetMessages } from "../../setWords";
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
  const styles = useStyles();
  const fields = useId();
  const [open, setOpen] = useState(problem !== null);
  const doubted = doubts.some(({ at }) => at.row === row.at.row);
  const asked = row.cells.map(({ text }) => text).filter((text) => text !== "");
  return (
    <li>
      <Button
        appearance="subtle"
        className={styles.row}
        aria-expanded={open}
        aria-controls={fields}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.lines}>
          <Text block weight="semibold" strikethrough={row.dropped} className={styles.text}>
            <span className={open ? "" : "two-lines"}>{annex.row(row)}</span>
          </Text>
          <Text block className={styles.text}>
            {[...new Set(asked)].join(" · ")}
          </Text>
          <span className={styles.marks}>
            {doubted && (
              <Badge appearance="tint" color="warning">
                {annex.mark}
              </Badge>
            )}
            {row.dropped && (
              <Badge appearance="tint" color="informative">
                {annex.dropped}
              </Badge>
            )}
          </span>
        </span>
      </Button>
      <div id={fields}>{open && <AnnexRowFields {...props} />}</div>
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  lines: { display: "block", minWidth: 0 },
  text: { overflowWrap: "anywhere" },
  marks: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
