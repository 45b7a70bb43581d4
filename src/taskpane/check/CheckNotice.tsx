import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { App, FormProblem } from "../../usecases/app";
import type { SheetEdit, WorkbookProblem } from "../../usecases/ports";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { useOpenFormMessages } from "../openFormWords";
import { NewSheetNotice } from "../openForm/NewSheetNotice";
import { ProblemBar } from "../ProblemBar";
import { undoEnding } from "../undo/undoQuestion";
import { UndoNotice, type OnUndo } from "../undo/UndoNotice";
import type { Notice, WritingAction } from "./checkState";
import type { Writing } from "./useWriting";

export type CheckNoticeProps = Pick<Writing, "write" | "tell"> & {
  readonly notice: Notice;
  readonly app: App;
  /** The focus goes to the result. */
  readonly toResult: () => void;
};

/** What happened besides the result: a renewed check, something written with the way back, or a refusal. */
export function CheckNotice({ notice, app, write, tell, toResult }: CheckNoticeProps) {
  const openForm = useOpenFormMessages();
  const { checkNotice: words } = openForm;
  const onUndo: OnUndo = (inverse, wish) => {
    const undo = async () => {
      const question = { asked: false };
      await write(
        () => app.undo(inverse, wish),
        (answer) => {
          question.asked = answer.kind === "asks";
          return undoEnding(inverse, answer);
        },
        (problem) => ({ kind: "notUndone", inverse, problem }),
      );
      // A question takes the focus itself.
      if (!question.asked) toResult();
    };
    void undo();
  };
  const undo = (inverse: SheetEdit) => <Button onClick={() => onUndo(inverse)}>{openForm.undo}</Button>;
  const keep = (inverse: SheetEdit) => {
    tell({ kind: "undoKept", inverse });
    toResult();
  };
  switch (notice.kind) {
    case "renewed":
      return <NoticeBar intent="warning">{words.renewed}</NoticeBar>;
    case "done": {
      const { title, text, inverse, intent = "success" } = notice.told;
      return (
        <NoticeBar intent={intent} title={title} {...(inverse === null ? {} : { action: undo(inverse) })}>
          {text}
        </NoticeBar>
      );
    }
    case "arranged":
      return (
        <NoticeBar intent="success" title={words.arranged} action={undo(notice.inverse)}>
          {openForm.modeChangedText}
        </NoticeBar>
      );
    case "undone":
    case "undoAsks":
    case "undoKept":
      return <UndoNotice ending={notice} onUndo={onUndo} onKeep={keep} />;
    case "notUndone":
      return <Refusal title={openForm.notUndone} problem={notice.problem} action={undo(notice.inverse)} />;
    case "upgraded":
      return <NewSheetNotice title={openForm.upgraded} made={notice.made} />;
    case "notChecked":
      return <ProblemBar title={words.notChecked} problem={notice.problem} />;
    case "notJumped":
      return <ProblemBar title={words.notJumped} problem={notice.problem} />;
    case "notDone":
      return <Refusal title={notice.title} problem={notice.problem} />;
    case "notWritten": {
      const titles: Readonly<Record<WritingAction, string>> = {
        arrange: words.notArranged,
        upgrade: openForm.notUpgraded,
      };
      return <Refusal title={titles[notice.action]} problem={notice.problem} />;
    }
  }
}

type RefusalProps = {
  readonly title: string;
  readonly problem: FormProblem | WorkbookProblem;
  readonly action?: ReactNode;
};

/** Names the cells that changed, where one can tell. */
function Refusal({ title, problem, action }: RefusalProps) {
  const { problems } = useMessages();
  const { undoing } = useOpenFormMessages();
  const cells = problem.code === "changed" ? (problem.cells ?? []) : [];
  return (
    <NoticeBar intent="error" title={title} {...(action === undefined ? {} : { action })}>
      {cells.length === 0 ? problems.form(problem) : undoing.changedCells(cells)}
    </NoticeBar>
  );
}
