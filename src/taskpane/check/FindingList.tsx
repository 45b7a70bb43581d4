import { useArrowNavigationGroup } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { FindingTarget } from "../../review/finding";
import type { SheetReport } from "../../usecases/app";
import type { FindingFixes } from "./FindingRow";
import { groupFindings } from "./groupFindings";
import { SeveritySection } from "./SeveritySection";
import type { ShownOf } from "./tools/listFilter";
import { ListToolsSlot } from "./ToolSlot";

type FindingListProps = {
  readonly report: SheetReport;
  readonly current: FindingTarget | null;
  readonly onJump: (target: FindingTarget) => Promise<void>;
  readonly fixes: FindingFixes;
};

const ALL: ShownOf = ({ findings }) => findings;

/** Findings by severity and cause, and what can be done with all of them. What was folded stays folded over the next checks. */
export function FindingList({ report, current, onJump, fixes }: FindingListProps) {
  const [shownOf, setShownOf] = useState(() => ALL);
  const findings = shownOf(report);
  const sections = useMemo(() => groupFindings(findings), [findings]);
  const [folded, setFolded] = useState<readonly string[]>([]);
  // Arrow keys go through headings and rows as well as Tab, so that 76 rows are not 76 presses.
  const arrows = useArrowNavigationGroup({ axis: "vertical", tabbable: true });

  return (
    <>
      <ListToolsSlot report={report} tools={fixes.tools} shown={findings} onShow={setShownOf} />
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
    </>
  );
}
