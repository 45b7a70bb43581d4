import { Button } from "@fluentui/react-components";
import type { InsertedSheet } from "../../../usecases/ports";
import type { SetProblem } from "../../../usecases/sets/setChange";
import { NoticeBar } from "../../NoticeBar";
import { useSetMessages } from "../../setWords";
import { useWork } from "../../useWork";
import { WorkProgress } from "../../WorkProgress";
import { useRefusalWords } from "../edit/useRefusalWords";
import { isoDay } from "../isoDay";
import type { SetPanelProps } from "../setPanel";
import { FileAction } from "./FileAction";

/** Gửi kèm tệp này: the set goes where the workbook goes. */
export function PutInWorkbook({ work, view, environment }: SetPanelProps) {
  const { files } = useSetMessages();
  const refusal = useRefusalWords();
  const { work: putting, run } = useWork<InsertedSheet, SetProblem>();
  const put = () => run((onPhase) => work.putInWorkbook(view.set.id, isoDay(environment.today()), onPhase));
  return (
    <FileAction heading={files.putIn} hint={files.putInHint}>
      <div>
        <Button disabledFocusable={putting.kind === "running"} onClick={() => void put()}>
          {files.putIn}
        </Button>
      </div>
      <WorkProgress work={putting} />
      {putting.kind === "done" && (
        <NoticeBar intent="success" title={files.putInDone}>
          {files.putInto(putting.value.sheetName)}
        </NoticeBar>
      )}
      {putting.kind === "refused" && (
        <NoticeBar intent="error" title={files.notPutIn}>
          {refusal(putting.problem)}
        </NoticeBar>
      )}
    </FileAction>
  );
}
