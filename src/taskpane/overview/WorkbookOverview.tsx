import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { FindingTarget } from "../../review/finding";
import type { App, SheetReport } from "../../usecases/app";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { useOverviewMessages } from "./overviewWords";
import { useWorkbookCheck } from "./useWorkbookCheck";
import { WorkbookProgressBar } from "./WorkbookProgressBar";
import { WorkbookResult } from "./WorkbookResult";

export type WorkbookOverviewProps = {
  readonly app: App;
  /** How often the check was asked for: each time it begins anew. */
  readonly asked: number;
  /** What the pane reports on below; newer than what is known of its sheet. */
  readonly report: SheetReport | null;
  readonly onJump: (target: FindingTarget) => Promise<void>;
  readonly onShow: (sheetId: string) => void;
};

/** Kiểm tra cả tệp: while it runs, and what it found. */
export function WorkbookOverview({ app, asked, ...rest }: WorkbookOverviewProps) {
  const words = useOverviewMessages();
  const { problems } = useMessages();
  const styles = useStyles();
  const { course, run, stop } = useWorkbookCheck(app);
  const begun = useRef(0);
  useEffect(() => {
    if (begun.current === asked) return;
    begun.current = asked;
    void run();
  }, [asked, run]);

  return (
    <div className={styles.overview}>
      {course.kind === "running" && <WorkbookProgressBar progress={course.progress} onStop={stop} />}
      {course.kind === "stopped" && <NoticeBar intent="info">{words.stopped}</NoticeBar>}
      {course.kind === "refused" && (
        <NoticeBar intent="error" title={words.notChecked}>
          {problems.workbook(course.problem)}
        </NoticeBar>
      )}
      {course.kind === "done" && <WorkbookResult check={course.check} {...rest} />}
    </div>
  );
}

const useStyles = makeStyles({
  overview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, ":empty": { display: "none" } },
});
