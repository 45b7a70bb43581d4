import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../grid/address";
import type { ChangedCell, ClosedFigures } from "../../usecases/closing/closedFigures";
import type { CheckTools } from "../check/checkTools";
import { NoticeBar } from "../NoticeBar";
import { useClosingMessages } from "./closingWords";

/** More than this nobody goes through one by one. */
const SHOWN = 40;

type ClosedComparisonBarProps = {
  readonly closed: ClosedFigures;
  readonly tools: CheckTools;
};

/** Unchanged, or changed in which cells, with the way there. */
export function ClosedComparisonBar({ closed: { code, receipt }, tools }: ClosedComparisonBarProps) {
  const words = useClosingMessages();
  const styles = useStyles();
  if (receipt.kind !== "found") {
    return (
      <NoticeBar intent="warning" title={words.notVerified}>
        {receipt.kind === "gone" ? words.receiptGone(code) : words.receiptUnread}
      </NoticeBar>
    );
  }
  const { comparison } = receipt;
  switch (comparison.kind) {
    case "unchanged":
      return <NoticeBar intent="success">{words.unchanged}</NoticeBar>;
    case "receiptAltered":
    case "columnsLost":
      return (
        <NoticeBar intent="warning" title={words.notVerified}>
          {words[comparison.kind]}
        </NoticeBar>
      );
    case "changed":
      return (
        <NoticeBar intent="error" title={words.changed(comparison.cells.length)}>
          {words.changedText}
          <ul className={styles.cells}>
            {comparison.cells.slice(0, SHOWN).map((cell) => (
              <li key={`${cell.key} ${cell.column}`}>
                <ChangedLine cell={cell} tools={tools} />
              </li>
            ))}
            {comparison.cells.length > SHOWN && <li>{words.more(comparison.cells.length - SHOWN)}</li>}
          </ul>
        </NoticeBar>
      );
  }
}

function ChangedLine({ cell, tools }: { readonly cell: ChangedCell; readonly tools: CheckTools }) {
  const words = useClosingMessages();
  const { target } = cell;
  const [before, after] = [words.quoted(cell.before), words.quoted(cell.after)];
  if (target === null) return cell.inHead ? words.changedHead(before, after) : words.lostCell(before);
  return (
    <Link as="button" onClick={() => void tools.jump(target)}>
      {words.changedCell(cellAddress(target.position), before, after)}
    </Link>
  );
}

const useStyles = makeStyles({
  cells: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
