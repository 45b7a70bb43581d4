import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { RowView } from "../../../usecases/sets/setView";
import { useSetMessages } from "../../setWords";
import { alikeThresholds, type AlikeThresholds } from "./alikeThresholds";

/** Thresholds of all areas with state, source, note, and who changed or checked them when; what areas share is said once. */
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
            {alikeThresholds(row.thresholds).map((group) => (
              <li key={group[0].area}>
                <AreaThresholds group={group} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function AreaThresholds({ group }: { readonly group: AlikeThresholds }) {
  const { browse } = useSetMessages();
  const styles = useStyles();
  const { source, note, changed, state } = group[0];
  const details = [
    browse.state(state),
    ...(source === "" ? [] : [browse.source(source)]),
    ...(note === "" ? [] : [browse.note(note)]),
    ...(changed === null ? [] : [browse.changed(changed)]),
  ];
  return (
    <>
      {group.map((threshold) => (
        <Text key={threshold.area} block>
          {browse.area(threshold)}
        </Text>
      ))}
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
