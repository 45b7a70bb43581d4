import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Explanation } from "../../../review/finding";
import { useToolMessages } from "./toolWords";

type WrittenExplanationProps = { readonly label: string; readonly written: Explanation };

/** What an officer wrote, as he wrote it, with name and day. */
export function WrittenExplanation({ label, written }: WrittenExplanationProps) {
  const { explain } = useToolMessages();
  const styles = useStyles();
  return (
    <div className={styles.written}>
      <Text block size={200}>
        {label}
      </Text>
      <Text block className={styles.text}>
        {written.text}
      </Text>
      <Text block size={200} className={styles.signed}>
        {explain.signed(written)}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  written: {
    width: "100%",
    minWidth: 0,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    paddingInlineStart: tokens.spacingHorizontalS,
  },
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  signed: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
