import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { Finding, FindingTarget } from "../../review/finding";
import { useFindingWords } from "../findingWords";
import { useMessages } from "../LanguageContext";
import type { CheckTools } from "./checkTools";
import { TargetButton } from "./TargetButton";
import { ToolSlot } from "./ToolSlot";

/** What can be put right from the list itself. */
export type FindingFixes = {
  readonly onArrange: () => Promise<void>;
  /** Null where nobody has worked on the form yet. */
  readonly tools: CheckTools | null;
};

type FindingRowProps = {
  readonly finding: Finding;
  /** False where the group has said it for all its rows. */
  readonly withSentence: boolean;
  readonly current: boolean;
  readonly onJump: (target: FindingTarget) => Promise<void>;
  readonly fixes: FindingFixes;
};

/** One finding: the way to its cell and, where the pane can put it right, the button for that. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, withSentence, current, onJump, fixes } = props;
  const { check, findings } = useMessages();
  const styles = useStyles();
  const words = useFindingWords([finding]);
  return (
    <>
      <TargetButton
        target={finding.target}
        subject={findings.subject(finding)}
        sentence={withSentence ? words.sentence(finding) : null}
        current={current}
        onJump={onJump}
      />
      {finding.code === "head.columnsNotArranged" && (
        <Button size="small" className={styles.fix} onClick={() => void fixes.onArrange()}>
          {check.arrangeColumns}
        </Button>
      )}
      <ToolSlot findings={[finding]} tools={fixes.tools} />
    </>
  );
});

const useStyles = makeStyles({
  fix: { marginInlineStart: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalS },
});
