import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../grid/address";
import type { MissingCell } from "../../review/completeness";
import type { FindingTarget } from "../../review/finding";
import { byDeadline } from "./namedMissing";
import { useOverviewMessages } from "./overviewWords";

type MissingLinksProps = {
  readonly cells: readonly MissingCell[];
  readonly onJump: (target: FindingTarget) => Promise<void>;
};

/** The way to each cell that is missing, by deadline; only the number of its row is on view, so that dozens fit. */
export function MissingLinks({ cells, onJump }: MissingLinksProps) {
  const words = useOverviewMessages();
  const styles = useStyles();
  return byDeadline(cells).map(({ deadline, rows }) => {
    const heading = words.deadlineHeading(deadline === null ? null : words.deadline(deadline));
    return (
      <div key={heading} className={styles.group}>
        <Text size={200}>{heading}</Text>
        <ul aria-label={heading} className={styles.rows}>
          {rows.map(({ name, cell: { indicator, target } }) => (
            <li key={name}>
              <Button
                size="small"
                className={styles.link}
                title={indicator.text}
                aria-label={words.goTo(name, indicator.text, cellAddress(target.position))}
                onClick={() => void onJump(target)}
              >
                {name}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  rows: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  link: { minWidth: "auto", fontWeight: tokens.fontWeightRegular, color: tokens.colorBrandForegroundLink },
});
