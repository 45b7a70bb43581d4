import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { AreaId } from "../../../criteria/criterionSet";
import type { RowView, SetView, ThresholdState } from "../../../usecases/sets/setView";
import { useSetMessages } from "../../setWords";
import type { SetPanelProps } from "../setPanel";
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
  const styles = useStyles();
  const details = useId();
  const [open, setOpen] = useState(false);
  // Where the parts are the answer, the row asks nothing itself.
  const threshold = row.answered ? row.thresholds.find((candidate) => candidate.area === area) : undefined;
  return (
    <li>
      <Button
        appearance="subtle"
        className={styles.row}
        aria-expanded={open}
        aria-controls={details}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.lines}>
          <Text block weight="semibold" className={styles.text}>
            {/* Some indicators are a paragraph: all of it stands in what opens. */}
            <span className={open ? "" : "two-lines"}>{browse.row(row.code, row.part, row.text)}</span>
          </Text>
          <Text block className={styles.text}>
            {row.answered ? browse.threshold(threshold?.words ?? "", row.unit) : browse.inParts}
          </Text>
          <span className={styles.states}>
            {threshold !== undefined && (
              <Badge appearance="tint" color={COLOURS[threshold.state.kind]}>
                {browse.shortState[threshold.state.kind]}
              </Badge>
            )}
            {row.changed && (
              <Badge appearance="tint" color="brand">
                {browse.changedRow}
              </Badge>
            )}
          </span>
        </span>
      </Button>
      <div id={details}>{open && <RowDetails {...props} />}</div>
    </li>
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
  details: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginInlineStart: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
  },
  states: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXXS },
});
