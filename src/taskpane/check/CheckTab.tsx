import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Text,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { App, SheetReport } from "../../usecases/app";
import { useMessages } from "../LanguageContext";
import { ProblemBar } from "../ProblemBar";
import { reportShown, type CheckReason, type Notice } from "./checkState";
import { FindingList } from "./FindingList";
import { FormsElsewhere } from "./FormsElsewhere";
import { ReportSummary } from "./ReportSummary";
import { useCheck, type CheckOutcome } from "./useCheck";
import { useKeptFocus } from "./useKeptFocus";

export type CheckTabProps = {
  readonly app: App;
  readonly visible: boolean;
  /** The ribbon's Kiểm tra opened the pane: the check begins by itself. */
  readonly checkAtOnce: boolean;
  readonly onGoToForms: () => void;
};

/** Tab Kiểm tra: what is unmet, missing or wrong on the sheet in front, and the way to each cell. */
export function CheckTab({ app, visible, checkAtOnce, onGoToForms }: CheckTabProps) {
  const { check: words, findings } = useMessages();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const sayAnswer = useAnswerSpoken();
  const { state, check, jump, showSheet } = useCheck(app, visible, sayAnswer);
  const report = reportShown(state);
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

  const checkAndShow = async () => {
    await check();
    setAsked((count) => count + 1);
  };

  return (
    <div className={styles.tab}>
      {state.shown === null && <Text block>{words.intro}</Text>}
      <div>
        <Button appearance="primary" disabledFocusable={state.running} onClick={() => void checkAndShow()}>
          {words.check}
        </Button>
      </div>
      {state.running && <ProgressBar aria-label={words.checking} />}
      <NoticeBar notice={state.notice} />
      {report !== null && (
        <>
          <ReportSummary report={report} headingRef={heading} />
          <div ref={list}>
            <FindingList findings={report.findings} current={state.current} onJump={jump} />
          </div>
        </>
      )}
      {state.shown?.kind === "unreadable" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.unreadable(state.shown.sheetName)}</MessageBarTitle>
            {findings.sentence(state.shown.finding)}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.shown?.kind === "notAForm" && (
        <FormsElsewhere
          sheetName={state.shown.sheetName}
          forms={state.shown.forms}
          onShow={(sheetId) => void showSheet(sheetId)}
          onGoToForms={onGoToForms}
        />
      )}
    </div>
  );
}

function NoticeBar({ notice }: { readonly notice: Notice | null }) {
  const { check } = useMessages();
  switch (notice?.kind) {
    case "renewed":
      return (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{check.renewed}</MessageBarBody>
        </MessageBar>
      );
    case "notChecked":
      return <ProblemBar title={check.notChecked} problem={notice.problem} />;
    case "notJumped":
      return <ProblemBar title={check.notJumped} problem={notice.problem} />;
    default:
      return null;
  }
}

/** Says what a check found; a live one only when the counters moved. Problems announce themselves in their bar. */
function useAnswerSpoken(): (outcome: CheckOutcome, reason: CheckReason) => void {
  const { check, verdicts } = useMessages();
  const { announce } = useAnnounce();
  const lastSummary = useRef("");
  return useCallback(
    (outcome, reason) => {
      if (!outcome.ok) return;
      if (outcome.value.kind === "notAForm") {
        if (reason === "asked") announce(check.notAForm(outcome.value.sheetName));
        return;
      }
      if (outcome.value.kind === "unreadable") {
        if (reason === "asked") announce(check.unreadable(outcome.value.sheetName));
        return;
      }
      const { report } = outcome.value;
      const summary = `${verdicts.metCounter(report.counts, report.indicatorNoun)}; ${verdicts.openCounter(report.counts)}`;
      if (reason !== "live") announce(check.announcement(summary, errorsIn(report), report.findings.length));
      else if (summary !== lastSummary.current) announce(check.updated(summary));
      lastSummary.current = summary;
    },
    [announce, check, verdicts],
  );
}

function errorsIn(report: SheetReport): number {
  return report.findings.filter((finding) => finding.severity === "error").length;
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
