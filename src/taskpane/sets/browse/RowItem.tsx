import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { AreaId } from "../../../criteria/criterionSet";
import type { RowView, ThresholdState } from "../../../usecases/sets/setView";
import { useSetMessages } from "../../setWords";
import type { SetPanelProps } from "../setPanel";
import { RowFacts } from "./RowFacts";

export type RowItemProps = SetPanelProps & { readonly row: RowView; readonly area: AreaId };

/** A row with the chosen area's threshold and state; the whole of it is the button that opens what is known of it. */
export function RowItem(props: RowItemProps) {
  const { row, area } = props;
  const { browse } = useSetMessages();
  const styles = useStyles();
  const details = useId();
  const [open, setOpen] = useState(false);
  const threshold = row.thresholds.find((candidate) => candidate.area === area);
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
            {browse.threshold(threshold?.words ?? "", row.unit)}
          </Text>
          <span className={styles.states}>
            {threshold !== undefined && (
              <Badge appearance="outline" color={COLOURS[threshold.state.kind]}>
                {browse.shortState[threshold.state.kind]}
              </Badge>
            )}
            {row.changed && (
              <Badge appearance="outline" color="brand">
                {browse.changedRow}
              </Badge>
            )}
          </span>
        </span>
      </Button>
      <div id={details}>{open && <RowFacts {...props} />}</div>
    </li>
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
  states: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXXS },
});
