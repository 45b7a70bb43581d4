import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ActiveForm, FormProblem } from "../../../usecases/app";
import { NoticeBar } from "../../NoticeBar";
import { ProblemBar } from "../../ProblemBar";
import { useSetMessages } from "../../setWords";
import { useWork } from "../../useWork";
import type { SetPanelProps } from "../setPanel";
import { MoveForm } from "./MoveForm";

/** Chuyển sang bộ tiêu chí mới: first which form, then where to, then what it would do. */
export function MovePanel({ app, work, environment, choice }: SetPanelProps) {
  const { move } = useSetMessages();
  const styles = useStyles();
  const { work: looking, run } = useWork<ActiveForm | null, FormProblem>();
  const form = looking.kind === "done" ? looking.value : null;
  return (
    <div className={styles.panel}>
      <Text block>{move.intro}</Text>
      <div>
        <Button disabledFocusable={looking.kind === "running"} onClick={() => void run(() => app.describeActiveForm())}>
          {move.look}
        </Button>
      </div>
      {looking.kind === "running" && <ProgressBar aria-label={move.looking} />}
      {looking.kind === "refused" && <ProblemBar title={move.notRead} problem={looking.problem} />}
      {looking.kind === "done" && form?.hasPeriods !== true && form?.older !== true && (
        <NoticeBar intent="warning">{move.none}</NoticeBar>
      )}
      {form?.older === true && <NoticeBar intent="warning">{move.older}</NoticeBar>}
      {form?.hasPeriods === true && !form.older && (
        <MoveForm
          key={form.sheetId}
          app={app}
          work={work}
          form={form}
          wanted={choice.setId}
          today={environment.today}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
