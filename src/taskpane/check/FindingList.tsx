import { useArrowNavigationGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding, FindingTarget } from "../../review/finding";
import type { FindingFixes } from "./FindingRow";
import { groupFindings } from "./groupFindings";
import { SeveritySection } from "./SeveritySection";

type FindingListProps = {
  readonly findings: readonly Finding[];
  readonly current: FindingTarget | null;
  readonly onJump: (target: FindingTarget) => Promise<void>;
  readonly fixes: FindingFixes;
};

/** Findings by severity and cause. What was folded stays folded over the next checks. */
export function FindingList({ findings, current, onJump, fixes }: FindingListProps) {
  const sections = useMemo(() => groupFindings(findings), [findings]);
  const [folded, setFolded] = useState<readonly string[]>([]);
  // Arrow keys go through headings and rows as well as Tab, so that 76 rows are not 76 presses.
  const arrows = useArrowNavigationGroup({ axis: "vertical", tabbable: true });

  return (
    <div {...arrows}>
      {sections.map((section) => (
        <SeveritySection
          key={section.severity}
          section={section}
          folded={folded}
          onFold={setFolded}
          current={current}
          onJump={onJump}
          fixes={fixes}
        />
      ))}
    </div>
  );
}
