import { makeStyles, tokens } from "@fluentui/react-components";
import type { AreaId } from "../../../criteria/criterionSet";
import type { RowView, SetView, ThresholdState } from "../../../usecases/sets/setView";
import { useSetMessages } from "../../setWords";
import type { SetPanelProps } from "../setPanel";
import { FoldedRow } from "../FoldedRow";
import { RowActions } from "./RowActions";
import { RowFacts } from "./RowFacts";

export type RowItemProps = SetPanelProps & {
  readonly row: RowView;
  readonly area: AreaId;
  /** The set was changed, and what to say of it. */
  readonly onChanged: (view: SetView | null, said: string) => void;
};

/** A row with the chosen area's threshold and state; the whole of it is the button that opens what is known of it. */
export function RowItem(props: RowItemProps) {
  const { row, area } = props;
  const { browse } = useSetMessages();
  // Where the parts are the answer, the row asks nothing itself.
  const threshold = row.answered ? row.thresholds.find((candidate) => candidate.area === area) : undefined;
  const state = threshold?.state.kind;
  return (
    <FoldedRow
      title={browse.row(row.code, row.part, row.text)}
      asked={row.answered ? browse.threshold(threshold?.words ?? "", row.unit) : browse.inParts}
      marks={[
        ...(state === undefined ? [] : [{ words: browse.shortState[state], color: COLOURS[state] }]),
        ...(row.changed ? [{ words: browse.changedRow, color: "brand" } as const] : []),
      ]}
    >
      <RowDetails {...props} />
    </FoldedRow>
  );
}

function RowDetails(props: RowItemProps) {
  const styles = useStyles();
  return (
    <div className={styles.details}>
      <RowFacts row={props.row} />
      <RowActions {...props} />
    </div>
  );
}

const COLOURS: Readonly<Record<ThresholdState["kind"], "success" | "warning" | "informative" | "subtle">> = {
  checked: "success",
  unchecked: "warning",
  province: "informative",
  none: "informative",
};

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginInlineStart: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
  },
});
