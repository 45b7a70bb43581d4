import { Button } from "@fluentui/react-components";
import type { SheetEdit } from "../../usecases/ports";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { NewSheetNotice } from "../openForm/NewSheetNotice";
import { ProblemBar } from "../ProblemBar";
import type { Notice, WritingAction } from "./checkState";
import { useOpenFormMessages } from "../openFormWords";

export type CheckNoticeProps = { readonly notice: Notice; readonly onUndo: (inverse: SheetEdit) => void };

/** What happened besides the result: a renewed check, something written with the way back, or a refusal. */
export function CheckNotice({ notice, onUndo }: CheckNoticeProps) {
  const { check } = useMessages();
  const openForm = useOpenFormMessages();
  const undo = (inverse: SheetEdit) => <Button onClick={() => onUndo(inverse)}>{openForm.undo}</Button>;
  switch (notice.kind) {
    case "renewed":
      return <NoticeBar intent="warning">{check.renewed}</NoticeBar>;
    case "done": {
      const { title, text, inverse } = notice.told;
      return (
        <NoticeBar intent="success" title={title} {...(inverse === null ? {} : { action: undo(inverse) })}>
          {text}
        </NoticeBar>
      );
    }
    case "arranged":
      return (
        <NoticeBar intent="success" title={check.arranged} action={undo(notice.inverse)}>
          {openForm.modeChangedText}
        </NoticeBar>
      );
    case "undone":
      return (
        <NoticeBar intent="success" title={openForm.undone}>
          {openForm.undoneText}
        </NoticeBar>
      );
    case "upgraded":
      return <NewSheetNotice title={openForm.upgraded} made={notice.made} />;
    case "notChecked":
      return <ProblemBar title={check.notChecked} problem={notice.problem} />;
    case "notJumped":
      return <ProblemBar title={check.notJumped} problem={notice.problem} />;
    case "notDone":
      return <ProblemBar title={notice.title} problem={notice.problem} />;
    case "notWritten": {
      const titles: Readonly<Record<WritingAction, string>> = {
        arrange: check.notArranged,
        undo: openForm.notUndone,
        upgrade: openForm.notUpgraded,
      };
      return <ProblemBar title={titles[notice.action]} problem={notice.problem} />;
    }
  }
}
