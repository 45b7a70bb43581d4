import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { RowView, ThresholdView } from "../../../usecases/sets/setView";
import { useSetMessages } from "../../setWords";

/** Thresholds of all areas with source, state, note, and who changed or checked them when. */
export function RowFacts({ row }: { readonly row: RowView }) {
  const { browse, row: words } = useSetMessages();
  const styles = useStyles();
  const heading = useId();
  return (
    <>
      <Text block size={200} className={styles.detail}>
        {words.kindOf(row.kind)} · {browse.notApplicable[row.notApplicable]}
      </Text>
      {row.answered && (
        <>
          <Text as="h4" id={heading} block weight="semibold" className={styles.heading}>
            {browse.byAreas}
          </Text>
          <ul aria-labelledby={heading} className={styles.areas}>
            {row.thresholds.map((threshold) => (
              <li key={threshold.area}>
                <AreaThreshold threshold={threshold} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function AreaThreshold({ threshold }: { readonly threshold: ThresholdView }) {
  const { browse } = useSetMessages();
  const styles = useStyles();
  const { source, note, changed, state } = threshold;
  const details = [
    browse.state(state),
    ...(source === "" ? [] : [browse.source(source)]),
    ...(note === "" ? [] : [browse.note(note)]),
    ...(changed === null ? [] : [browse.changed(changed)]),
  ];
  return (
    <>
      <Text block>{browse.area(threshold)}</Text>
      {details.map((detail) => (
        <Text key={detail} block size={200} className={styles.detail}>
          {detail}
        </Text>
      ))}
    </>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  areas: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
