import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { MovedSheet, MovePreview, MoveProblem } from "../../../usecases/sets/moveTypes";
import { NoticeBar } from "../../NoticeBar";
import { ProblemBar } from "../../ProblemBar";
import { useSetMessages } from "../../setWords";

/** Why a form cannot go there. */
export function MoveRefusal({ title, problem }: { readonly title: string; readonly problem: MoveProblem }) {
  const { move } = useSetMessages();
  if (problem.code !== "request" && problem.code !== "otherLevel")
    return <ProblemBar title={title} problem={problem} />;
  return (
    <NoticeBar intent="error" title={title}>
      {problem.code === "otherLevel" ? move.otherLevel : move.fixFields}
    </NoticeBar>
  );
}

export function MovedNotice({ moved }: { readonly moved: MovedSheet }) {
  const { move } = useSetMessages();
  return (
    <NoticeBar intent="success" title={move.moved}>
      {move.movedInto(moved.sheet.sheetName)}
    </NoticeBar>
  );
}

/** What goes along, what to look at, and what the officer decides about: every typed cell is in one of them. */
export function MoveSummary({ preview }: { readonly preview: MovePreview }) {
  const { move } = useSetMessages();
  const styles = useStyles();
  const { reworded, left } = preview;
  return (
    <>
      <Text block>{move.kept(preview)}</Text>
      <Text as="h4" block weight="semibold" className={styles.heading}>
        {move.left(left.length)}
      </Text>
      <ul className={styles.list}>
        {left.map((cell) => (
          <li key={cell.address}>
            <Text block weight="semibold">
              {move.leftCell(cell)}
            </Text>
            {cell.row !== null && (
              <Text block>
                <span className="two-lines">{move.leftRow(cell.row)}</span>
              </Text>
            )}
            <Text block size={200} className={styles.why}>
              {move.why(cell)}
            </Text>
          </li>
        ))}
      </ul>
      {reworded.length > 0 && (
        <>
          <Text as="h4" block weight="semibold" className={styles.heading}>
            {move.reworded(reworded.length)}
          </Text>
          <ul className={styles.list}>
            {reworded.map((row) => (
              <li key={row.old.code}>{move.rewordedRow(row)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  why: { color: tokens.colorNeutralForeground2 },
});
