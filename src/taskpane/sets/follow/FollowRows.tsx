import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FollowPreview } from "../../../usecases/sets/followSet";
import { useMessages } from "../../LanguageContext";
import { NoticeBar } from "../../NoticeBar";
import { useSetMessages } from "../../setWords";

/** Thresholds before and after, those first whose verdict changes with them; then what takes more than that. */
export function FollowRows({ preview }: { readonly preview: FollowPreview }) {
  const { follow } = useSetMessages();
  const { verdicts } = useMessages();
  const styles = useStyles();
  const turning = preview.rows.filter(({ verdictBefore, verdictAfter }) => verdictBefore !== verdictAfter);
  const rows = [...turning, ...preview.rows.filter((row) => !turning.includes(row))];
  return (
    <>
      <Text block>{follow.counts(rows.length, turning.length)}</Text>
      {preview.ownThresholds > 0 && <Text block>{follow.own(preview.ownThresholds)}</Text>}
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map((row, index) => {
            const [before, after] = [verdicts.indicator[row.verdictBefore], verdicts.indicator[row.verdictAfter]];
            return (
              <li key={`${row.code} ${index}`}>
                <Text block weight="semibold" className={styles.text}>
                  <span className="two-lines">{follow.row(row.code, row.text)}</span>
                </Text>
                <Text block className={styles.text}>
                  {follow.threshold(row.before, row.after)}
                </Text>
                <Text block className={styles.text}>
                  {turning.includes(row) ? follow.verdict(before, after) : follow.sameVerdict(after)}
                </Text>
              </li>
            );
          })}
        </ul>
      )}
      {preview.needsNewSheet.length > 0 && (
        <NoticeBar intent="warning" title={follow.newSheet}>
          {follow.newSheetText}
          <ul className={styles.reasons}>
            {preview.needsNewSheet.map(({ code, reason }) => (
              <li key={`${code} ${reason}`}>{follow.reason(code, reason)}</li>
            ))}
          </ul>
        </NoticeBar>
      )}
    </>
  );
}

const useStyles = makeStyles({
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  text: { overflowWrap: "anywhere" },
  reasons: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
