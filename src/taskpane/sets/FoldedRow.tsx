import { Badge, Button, makeStyles, Text, tokens, type BadgeProps } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";

export type RowMark = { readonly words: string; readonly color: NonNullable<BadgeProps["color"]> };

type FoldedRowProps = {
  readonly title: string;
  readonly struck?: boolean;
  /** What is asked of the row, in a line under its title. */
  readonly asked: string;
  readonly marks: readonly RowMark[];
  readonly openAtFirst?: boolean;
  /** What opens; not there while it is folded. */
  readonly children: ReactNode;
};

/** An indicator in a list; the whole of it is the button that opens the rest. */
export function FoldedRow({ title, struck = false, asked, marks, openAtFirst = false, children }: FoldedRowProps) {
  const styles = useStyles();
  const rest = useId();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <li>
      <Button
        appearance="subtle"
        className={styles.row}
        aria-expanded={open}
        aria-controls={rest}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.lines}>
          <Text block weight="semibold" strikethrough={struck} className={styles.text}>
            {/* Some indicators are a paragraph: all of it stands in what opens. */}
            <span className={open ? "" : "two-lines"}>{title}</span>
          </Text>
          <Text block className={styles.text}>
            {asked}
          </Text>
          <span className={styles.marks}>
            {marks.map(({ words, color }) => (
              <Badge key={words} appearance="tint" color={color}>
                {words}
              </Badge>
            ))}
          </span>
        </span>
      </Button>
      <div id={rest}>{open && children}</div>
    </li>
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
  },
  lines: { display: "block", minWidth: 0 },
  text: { overflowWrap: "anywhere" },
  marks: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXXS },
});
