import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { FollowPreview } from "../../../usecases/sets/followSet";
import { NoticeBar } from "../../NoticeBar";
import { ProblemBar } from "../../ProblemBar";
import { useSetMessages } from "../../setWords";
import { useWork } from "../../useWork";
import type { SetPanelProps } from "../setPanel";
import { FollowSheet } from "./FollowSheet";

/** Áp dụng cho các biểu đã chèn: what would change on each sheet, and the button that does it. */
export function FollowPanel({ app, work, view }: SetPanelProps) {
  const { follow } = useSetMessages();
  const styles = useStyles();
  const { work: looking, run } = useWork<readonly FollowPreview[]>();
  const running = looking.kind === "running";
  return (
    <div className={styles.panel}>
      <Text block>{follow.intro}</Text>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={running}
          onClick={() => void run(() => work.previewFollow(view.set.id))}
        >
          {follow.preview}
        </Button>
      </div>
      {running && <ProgressBar aria-label={follow.looking} />}
      {looking.kind === "refused" && <ProblemBar title={follow.notRead} problem={looking.problem} />}
      {looking.kind === "done" && (
        <NoticeBar intent="info">
          {looking.value.length === 0 ? follow.none : follow.found(looking.value.length)}
        </NoticeBar>
      )}
      {looking.kind === "done" &&
        looking.value.map((preview) => <FollowSheet key={preview.sheetId} app={app} work={work} preview={preview} />)}
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
