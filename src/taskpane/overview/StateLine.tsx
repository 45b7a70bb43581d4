import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { SheetProgress } from "../../review/sheetState";
import { useOverviewMessages } from "./overviewWords";

/** The state with a bar below it; a form that asks for no certain cell has the state alone. */
export function StateLine({ progress }: { readonly progress: SheetProgress }) {
  const words = useOverviewMessages();
  const styles = useStyles();
  const { percent } = progress;
  return (
    <div className={styles.line}>
      <Text weight="semibold">
        <StateText progress={progress} />
      </Text>
      {progress.completeness.asked > 0 && (
        <ProgressBar value={percent} max={100} thickness="large" aria-label={words.progressLabel(percent)} />
      )}
    </div>
  );
}

/** "Đang nhập · 82% · 47/57 số liệu" */
export function StateText({ progress: { state, completeness, percent } }: { readonly progress: SheetProgress }) {
  const words = useOverviewMessages();
  const { asked, answered } = completeness;
  const share = asked === 0 ? null : words.share({ percent, answered, asked });
  return words.stateOf(words.states[state], share);
}

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
});
