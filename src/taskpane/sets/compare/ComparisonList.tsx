import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ComparisonView } from "../../../usecases/sets/insertComparison";
import { useSetMessages } from "../../setWords";

/** How many rows differ how, then those that do. */
export function ComparisonList({ view }: { readonly view: ComparisonView }) {
  const { compare } = useSetMessages();
  const styles = useStyles();
  const rows = view.rows.filter(({ difference }) => difference !== "");
  return (
    <section aria-label={compare.result} className={styles.result}>
      <div role="status">
        {view.head.map((line) => (
          <Text key={line} block>
            {line}
          </Text>
        ))}
      </div>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={`${row.kind} ${row.oldCode} ${row.nextCode} ${row.oldText} ${row.nextText}`}>
            <Text block weight="semibold">
              <span className="two-lines">{compare.row(row)}</span>
            </Text>
            <Text block>{row.difference}</Text>
            {row.oldThreshold !== row.nextThreshold && (
              <Text block size={200} className={styles.detail}>
                {compare.thresholds(row.oldThreshold, row.nextThreshold)}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, overflowWrap: "anywhere" },
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  detail: { color: tokens.colorNeutralForeground2 },
});
