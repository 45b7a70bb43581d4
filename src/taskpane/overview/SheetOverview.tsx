import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { FindingTarget } from "../../review/finding";
import type { SheetReport } from "../../usecases/app";
import type { OfficerWork } from "../../usecases/workbookCheck";
import { useMessages } from "../LanguageContext";
import { NearestList } from "./NearestList";
import { OfficerList } from "./OfficerList";
import { useOverviewMessages } from "./overviewWords";
import { StateLine } from "./StateLine";

export type SheetOverviewProps = {
  readonly report: SheetReport;
  /** Before a check: nothing else says yet which form this is. */
  readonly alone: boolean;
  /** The cell the officer went to last. */
  readonly current: FindingTarget | null;
  readonly onJump: (target: FindingTarget) => Promise<void>;
};

/** The state of the form in front, how far it is, who has what left, and which criteria are nearest. */
export function SheetOverview({ report, alone, current, onJump }: SheetOverviewProps) {
  const words = useOverviewMessages();
  const { check } = useMessages();
  const styles = useStyles();
  const { progress } = report;
  const officers = useMemo(() => officersOf(report), [report]);
  if (progress === null) return null;
  return (
    <section aria-labelledby={HEADING} className={styles.overview}>
      {alone && <Text size={200}>{check.subject(report)}</Text>}
      <StateLine progress={progress} />
      <Text as="h3" block id={HEADING} weight="semibold" className={styles.heading}>
        {officers.length === 0 ? words.nothingMissing : words.missing}
      </Text>
      <OfficerList officers={officers} onJump={onJump} />
      {!alone && <NearestList sets={report.sets} current={current} onJump={onJump} />}
    </section>
  );
}

function officersOf(report: SheetReport): readonly OfficerWork[] {
  const noun = report.sets[0]?.indicatorNoun ?? null;
  const shares = report.progress?.completeness.officers ?? [];
  return shares.flatMap(({ officer, deadline, missing }) =>
    missing.length === 0 ? [] : [{ officer, deadline, sheets: [{ report, noun, missing }] }],
  );
}

const HEADING = "sheet-missing";

const useStyles = makeStyles({
  overview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
});
