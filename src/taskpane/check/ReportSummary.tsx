import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import type { SetReport } from "../../review/setReport";
import type { SheetReport } from "../../usecases/app";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";

type ReportSummaryProps = { readonly report: SheetReport; readonly headingRef: Ref<HTMLHeadingElement> };

/**
 * Counters of each set or village, and which form was checked; the first heading takes the focus after a check somebody
 * asked for. A form that counts no criteria has its own name there.
 */
export function ReportSummary({ report, headingRef }: ReportSummaryProps) {
  const { check, period } = useMessages();
  const styles = useStyles();
  return (
    <div className={styles.summary}>
      {report.sets.length === 0 && <Heading headingRef={headingRef}>{report.setTitle}</Heading>}
      {report.sets.map((set, index) => (
        <SetSummary key={set.label} set={set} headingRef={index === 0 ? headingRef : null} />
      ))}
      <div>
        {report.sets.length > 0 && (
          <Text block size={200} className={styles.subject}>
            {report.setTitle}
          </Text>
        )}
        <Text block size={200} className={styles.subject}>
          {check.subject(report)}
        </Text>
        {report.comparison === "none" && (
          <Text block size={200} className={styles.subject}>
            {period.notCompared}
          </Text>
        )}
      </div>
      {report.findings.every(({ severity }) => severity === "note") && (
        <NoticeBar intent="success">{check.nothingFound}</NoticeBar>
      )}
    </div>
  );
}

type SetSummaryProps = { readonly set: SetReport; readonly headingRef: Ref<HTMLHeadingElement> | null };

/** What is met, open, planned, lost and aimed at; the last three only where there is any. */
function SetSummary({ set, headingRef }: SetSummaryProps) {
  const { verdicts } = useMessages();
  const { label, counts, indicatorNoun, planned, lost, aims } = set;
  const lines = [
    `${verdicts.openCounterSubject} ${verdicts.openCounter(counts)}`,
    ...(planned === null ? [] : [verdicts.plannedCounter(planned, indicatorNoun)]),
    ...(lost.criteria + lost.indicators === 0 ? [] : [verdicts.lostCounter(lost, indicatorNoun)]),
    ...(aims.chosen === 0 ? [] : [verdicts.aimsCounter(aims)]),
  ];
  return (
    <div>
      <Heading headingRef={headingRef}>{verdicts.labelled(label, verdicts.metCounter(counts, indicatorNoun))}</Heading>
      {lines.map((line) => (
        <Text block key={line}>
          {line}
        </Text>
      ))}
    </div>
  );
}

type HeadingProps = { readonly headingRef: Ref<HTMLHeadingElement> | null; readonly children: ReactNode };

/** 0, not −1: in Excel on the web Office's client takes Tab out of the pane from anything it does not count as a stop. */
function Heading({ headingRef, children }: HeadingProps) {
  const styles = useStyles();
  return (
    <h2 ref={headingRef} {...(headingRef === null ? {} : { tabIndex: 0 })} className={styles.heading}>
      {children}
    </h2>
  );
}

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subject: { color: tokens.colorNeutralForeground2 },
});
