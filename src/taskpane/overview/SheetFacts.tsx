import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Severity } from "../../review/finding";
import type { SheetReport } from "../../usecases/app";
import type { CheckedSheet } from "../../usecases/workbookCheck";
import { useMessages } from "../LanguageContext";
import { useOverviewMessages } from "./overviewWords";
import { StateText } from "./StateLine";

/** What is known of one sheet: its form, state and counts, or why nothing is. */
export function SheetFacts({ sheet }: { readonly sheet: CheckedSheet }) {
  const words = useOverviewMessages();
  const { findings, period, problems } = useMessages();
  const styles = useStyles();
  switch (sheet.kind) {
    case "report": {
      const { report, progress, example } = sheet;
      const subject = [report.setTitle, report.unitName, period.ofYear(report.mode, report.year)];
      return (
        <>
          <Text size={200} className={styles.subject}>
            {subject.filter((part) => part !== "").join(", ")}
          </Text>
          {example && (
            <Text size={200} className={styles.subject}>
              {words.example}
            </Text>
          )}
          <Text weight="semibold">
            <StateText progress={progress} />
          </Text>
          {/* All that an empty form lacks is said by its state. */}
          {progress.state !== "notStarted" && <Counts report={report} />}
        </>
      );
    }
    case "unreadable":
      return (
        <>
          <Text weight="semibold">{words.unreadable}</Text>
          <Text size={200}>{findings.sentence(sheet.finding)}</Text>
        </>
      );
    case "unread":
      return (
        <>
          <Text weight="semibold">{words.unread}</Text>
          <Text size={200}>{problems.workbook(sheet.problem)}</Text>
        </>
      );
  }
}

const SEVERITIES: readonly Severity[] = ["error", "explain", "note"];

/** "Lỗi phải sửa 3 · Cần giải trình 2 · đã giải trình 1": as the report of the sheet counts them. */
function Counts({ report }: { readonly report: SheetReport }) {
  const words = useOverviewMessages();
  const { check, findings } = useMessages();
  const open = report.findings.filter(({ explained }) => explained === undefined);
  const explained = report.findings.length - open.length;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = open.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [words.count(findings.severity[severity], count)];
  });
  const parts = [...counts, ...(explained === 0 ? [] : [words.explained(explained)])];
  return <Text size={200}>{parts.length === 0 ? check.nothingFound : parts.join(" · ")}</Text>;
}

const useStyles = makeStyles({ subject: { color: tokens.colorNeutralForeground2 } });
