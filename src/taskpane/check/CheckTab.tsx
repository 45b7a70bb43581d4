import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import { Suspense, use, useEffect, useMemo, useRef, useState } from "react";
import type { App } from "../../usecases/app";
import type { PaneEnvironment } from "../environment";
import { useMessages } from "../LanguageContext";
import { besidesPart } from "./besidesPart";
import type { CheckNoticeProps } from "./CheckNotice";
import { reportShown } from "./checkState";
import { FindingList } from "./FindingList";
import type { NoReportProps } from "./NoReport";
import { overviewPart } from "../overview/overviewPart";
import type { SheetOverviewProps } from "../overview/SheetOverview";
import type { WorkbookOverviewProps } from "../overview/WorkbookOverview";
import { ReportSummary } from "./ReportSummary";
import { useCheck } from "./useCheck";
import { useOpening } from "./useOpening";
import { useKeptFocus } from "./useKeptFocus";
import { useSpokenAnswer } from "./useSpokenAnswer";

export type CheckTabProps = {
  readonly app: App;
  readonly environment: PaneEnvironment;
  readonly visible: boolean;
  /** The ribbon's Kiểm tra opened the pane: the check begins by itself. */
  readonly checkAtOnce: boolean;
  readonly onGoToForms: () => void;
};

/** Tab Kiểm tra: what is unmet, missing or wrong on the sheet in front, and the way to each cell. */
export function CheckTab({ app, environment, visible, checkAtOnce, onGoToForms }: CheckTabProps) {
  const { check: words } = useMessages();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { state, check, jump, showSheet, write, tell, work, arrange } = useCheck(app, visible, useSpokenAnswer());
  const report = reportShown(state);
  const filled = report?.filled ?? false;
  const fixes = useMemo(
    () => ({ onArrange: arrange, tools: filled ? { app, environment, work, jump } : null }),
    [app, arrange, environment, filled, jump, work],
  );
  useKeptFocus(list, heading, report);

  const begun = useRef(false);
  useEffect(() => {
    if (!checkAtOnce || begun.current) return;
    begun.current = true;
    void check();
  }, [checkAtOnce, check]);

  // After a check somebody asked for the focus goes to the result, once it is drawn.
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (asked > 0) heading.current?.focus({ preventScroll: true });
  }, [asked]);
  const toResult = () => setAsked((count) => count + 1);
  const askAndFocus = async (ask: () => Promise<void>) => {
    await ask();
    toResult();
  };

  const show = (sheetId: string) => void askAndFocus(() => showSheet(sheetId));

  const [workbookAsked, setWorkbookAsked] = useState(0);
  const opening = useOpening(app, !checkAtOnce);
  const shownForm = state.shown === null ? opening : report;

  return (
    <div className={styles.tab}>
      {state.shown === null && <Text block>{words.intro}</Text>}
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={state.running} onClick={() => void askAndFocus(check)}>
          {words.check}
        </Button>
        <Button onClick={() => setWorkbookAsked((count) => count + 1)}>{words.checkWorkbook}</Button>
      </div>
      {workbookAsked > 0 && (
        <Suspense fallback={null}>
          <WorkbookOverview app={app} asked={workbookAsked} report={report} onJump={jump} onShow={show} />
        </Suspense>
      )}
      {state.running && <ProgressBar aria-label={words.checking} />}
      {state.notice !== null && (
        <div className={styles.notice}>
          <Suspense fallback={null}>
            <Notice notice={state.notice} app={app} write={write} tell={tell} toResult={toResult} />
          </Suspense>
        </div>
      )}
      {report !== null && <ReportSummary report={report} headingRef={heading} />}
      <div ref={list}>
        <Suspense fallback={null}>
          {shownForm !== null && shownForm.progress !== null && (
            <SheetOverview report={shownForm} alone={report === null} current={state.current} onJump={jump} />
          )}
        </Suspense>
        {report !== null && <FindingList report={report} current={state.current} onJump={jump} fixes={fixes} />}
      </div>
      <Suspense fallback={null}>
        {state.shown !== null && state.shown.kind !== "report" && (
          <Besides
            shown={state.shown}
            busy={state.running}
            app={app}
            write={write}
            toResult={toResult}
            onJump={jump}
            storage={environment.storage}
            onShow={show}
            onGoToForms={onGoToForms}
          />
        )}
      </Suspense>
    </div>
  );
}

function Notice(props: CheckNoticeProps) {
  const { CheckNotice } = use(besidesPart());
  return <CheckNotice {...props} />;
}

function Besides(props: NoReportProps) {
  const { NoReport } = use(besidesPart());
  return <NoReport {...props} />;
}

function WorkbookOverview(props: WorkbookOverviewProps) {
  const parts = use(overviewPart());
  return <parts.WorkbookOverview {...props} />;
}

function SheetOverview(props: SheetOverviewProps) {
  const parts = use(overviewPart());
  return <parts.SheetOverview {...props} />;
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // What was done far down the list is told, and taken back, where the officer is.
  notice: { position: "sticky", top: 0, zIndex: 1 },
});
