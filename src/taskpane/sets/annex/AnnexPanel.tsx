import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { FoundAnnex } from "../../../usecases/sets/annex/annexDraft";
import { NoticeBar } from "../../NoticeBar";
import { ProblemBar } from "../../ProblemBar";
import { useSetMessages } from "../../setWords";
import { useWork } from "../../useWork";
import type { SetPanelProps } from "../setPanel";
import { AnnexReview } from "./AnnexReview";

/** Nhập từ phụ lục: the annex on the sheet in front, looked through and saved as a set. */
export function AnnexPanel({ work, signer, onOpenSet }: SetPanelProps) {
  const { annex } = useSetMessages();
  const styles = useStyles();
  const { work: reading, run } = useWork<FoundAnnex | null>();
  const running = reading.kind === "running";
  return (
    <div className={styles.panel}>
      <Text block>{annex.intro}</Text>
      <div>
        <Button appearance="primary" disabledFocusable={running} onClick={() => void run(() => work.findAnnex())}>
          {annex.read}
        </Button>
      </div>
      {running && <ProgressBar aria-label={annex.reading} />}
      {reading.kind === "refused" && <ProblemBar title={annex.notRead} problem={reading.problem} />}
      {reading.kind === "done" && reading.value === null && <NoticeBar intent="warning">{annex.none}</NoticeBar>}
      {reading.kind === "done" && reading.value !== null && (
        <AnnexReview work={work} signer={signer} found={reading.value} onOpenSet={onOpenSet} />
      )}
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
