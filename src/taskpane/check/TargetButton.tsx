import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../grid/address";
import type { FindingTarget } from "../../review/finding";
import { useMessages } from "../LanguageContext";

type TargetButtonProps = {
  readonly target: FindingTarget;
  readonly subject: string | null;
  readonly sentence: string | null;
  readonly current: boolean;
  readonly onJump: (target: FindingTarget) => Promise<void>;
};

/** A row that leads to a cell: the whole of it is the button, and its name ends with the cell it goes to. */
export function TargetButton({ target, subject, sentence, current, onJump }: TargetButtonProps) {
  const { check } = useMessages();
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.row, current && styles.current)}
      aria-current={current}
      onClick={() => void onJump(target)}
    >
      <span className={styles.lines}>
        {subject !== null && (
          <Text block weight="semibold" className={styles.text}>
            {/* Some indicators are a paragraph; the sheet holds the rest, and a screen reader reads it all here. */}
            <span className="two-lines">{subject}</span>
          </Text>
        )}
        {sentence !== null && (
          <Text block className={styles.text}>
            {sentence}
          </Text>
        )}
        <Text block className={styles.goTo}>
          {check.goToCell(cellAddress(target.position))}
        </Text>
      </span>
    </Button>
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
  text: { overflowWrap: "anywhere" },
  goTo: { color: tokens.colorBrandForegroundLink },
});
