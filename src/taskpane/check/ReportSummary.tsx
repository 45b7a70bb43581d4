import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import type { SheetReport } from "../../usecases/app";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";

type ReportSummaryProps = { readonly report: SheetReport; readonly headingRef: Ref<HTMLHeadingElement> };

/** Which form was checked and the counters; the heading takes the focus after a check somebody asked for. */
export function ReportSummary({ report, headingRef }: ReportSummaryProps) {
  const { check, verdicts } = useMessages();
  const styles = useStyles();
  return (
    <div className={styles.summary}>
      {/* 0, not −1: in Excel on the web Office's client takes Tab out of the pane from anything it does not count as a stop. */}
      <h2 ref={headingRef} tabIndex={0} className={styles.heading}>
        {verdicts.metCounter(report.counts, report.indicatorNoun)}
      </h2>
      <Text block>
        {verdicts.openCounterSubject} {verdicts.openCounter(report.counts)}
      </Text>
      <Text block size={200} className={styles.subject}>
        {report.setTitle}
      </Text>
      <Text block size={200} className={styles.subject}>
        {check.subject(report)}
      </Text>
      {report.findings.length === 0 && <NoticeBar intent="success">{check.nothingFound}</NoticeBar>}
    </div>
  );
}

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  subject: { color: tokens.colorNeutralForeground2 },
});
