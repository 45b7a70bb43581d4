import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SheetEdit } from "../../usecases/ports";
import type { UndoWish } from "../../usecases/undo";
import { NoticeBar } from "../NoticeBar";
import { useOpenFormMessages } from "../openFormWords";
import type { UndoEnding, UndoQuestion } from "./undoQuestion";

export type OnUndo = (inverse: SheetEdit, wish?: UndoWish) => void;

type UndoNoticeProps = {
  readonly ending: UndoEnding;
  readonly onUndo: OnUndo;
  /** The officer leaves the cells as they are. */
  readonly onKeep: (inverse: SheetEdit) => void;
};

/** How an undo ended: done, asked about, or left. */
export function UndoNotice({ ending, onUndo, onKeep }: UndoNoticeProps) {
  const { undone, undoneText, undo, undoing } = useOpenFormMessages();
  switch (ending.kind) {
    case "undone":
      return (
        <NoticeBar intent="success" title={undone}>
          {undoneText}
        </NoticeBar>
      );
    case "undoAsks":
      return <Question question={ending.question} onUndo={onUndo} onKeep={onKeep} />;
    case "undoKept":
      return (
        <NoticeBar
          intent="info"
          title={undoing.kept}
          action={<Button onClick={() => onUndo(ending.inverse)}>{undo}</Button>}
        >
          {undoing.keptText}
        </NoticeBar>
      );
  }
}

/** More than this nobody reads before he decides. */
const SHOWN = 8;

type QuestionProps = Omit<UndoNoticeProps, "ending"> & { readonly question: UndoQuestion };

function Question({ question, onUndo, onKeep }: QuestionProps) {
  const { undoing } = useOpenFormMessages();
  const styles = useStyles();
  const { inverse, cells, unchanged, divisible } = question;
  const changed = cells.some(({ now }) => now !== null);
  const lost = cells.some(({ now }) => now === null);
  const shown = cells.slice(0, SHOWN);
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => buttons.current?.querySelector("button")?.focus({ preventScroll: true }), [question]);
  return (
    <NoticeBar intent="warning" title={undoing.asks(cells.length)}>
      {!divisible && lost ? undoing.indivisible : undoing.text}
      <ul className={styles.cells}>
        {shown.map((cell) => (
          <li key={cell.address}>{undoing.cell(cell)}</li>
        ))}
        {cells.length > shown.length && <li>{undoing.more(cells.length - shown.length)}</li>}
      </ul>
      <div ref={buttons} className={styles.buttons}>
        {changed && (divisible || !lost) && (
          <Button onClick={() => onUndo(inverse, { kind: "changedToo", shown: cells })}>{undoing.changedToo}</Button>
        )}
        {unchanged > 0 && divisible && (
          <Button onClick={() => onUndo(inverse, { kind: "unchangedOnly" })}>{undoing.unchangedOnly}</Button>
        )}
        <Button onClick={() => onKeep(inverse)}>{undoing.keep}</Button>
      </div>
    </NoticeBar>
  );
}

const useStyles = makeStyles({
  cells: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  buttons: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
});
