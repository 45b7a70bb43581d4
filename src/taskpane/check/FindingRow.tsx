import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { cellAddress } from "../../grid/address";
import type { Finding, FindingTarget } from "../../review/finding";
import { useMessages } from "../LanguageContext";

type FindingRowProps = {
  readonly finding: Finding;
  /** False where the group has said it for all its rows. */
  readonly withSentence: boolean;
  readonly current: boolean;
  readonly onJump: (target: FindingTarget) => Promise<void>;
};

/** One finding; the whole row is the button, and its name ends with the cell it goes to. */
export const FindingRow = memo(function FindingRow({ finding, withSentence, current, onJump }: FindingRowProps) {
  const { check, findings } = useMessages();
  const styles = useStyles();
  const subject = findings.subject(finding);
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.row, current && styles.current)}
      aria-current={current}
      onClick={() => void onJump(finding.target)}
    >
      <span className={styles.lines}>
        {subject !== null && (
          <Text block weight="semibold" className={mergeClasses(styles.text, styles.subject)}>
            {subject}
          </Text>
        )}
        {withSentence && (
          <Text block className={styles.text}>
            {findings.sentence(finding)}
          </Text>
        )}
        <Text block className={styles.goTo}>
          {check.goToCell(cellAddress(finding.target.position))}
        </Text>
      </span>
    </Button>
  );
});

const useStyles = makeStyles({
  row: {
    width: "100%",
    justifyContent: "flex-start",
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderLeftWidth: tokens.strokeWidthThicker,
    borderLeftStyle: "solid",
    borderLeftColor: "transparent",
    borderRadius: tokens.borderRadiusMedium,
  },
  // The button's own states colour its border too; the mark of the place must outlive them.
  current: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderLeftColor: tokens.colorCompoundBrandStroke },
    ":hover:active": { borderLeftColor: tokens.colorCompoundBrandStroke },
  },
  lines: { display: "block", minWidth: 0 },
  // Some indicators are a paragraph; the sheet holds the rest, and a screen reader reads it all here.
  subject: { maxHeight: `calc(2 * ${tokens.lineHeightBase300})`, overflow: "hidden" },
  text: { overflowWrap: "anywhere" },
  goTo: { color: tokens.colorBrandForegroundLink },
});
