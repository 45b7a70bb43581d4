import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding, FindingTarget } from "../../review/finding";
import { useMessages } from "../LanguageContext";
import { FindingRow } from "./FindingRow";
import { groupFindings, type FindingGroup } from "./groupFindings";

type FindingListProps = {
  readonly findings: readonly Finding[];
  readonly current: FindingTarget | null;
  readonly onJump: (target: FindingTarget) => Promise<void>;
};

/** Findings by severity and cause; every group can be folded and shows its count. */
export function FindingList({ findings, current, onJump }: FindingListProps) {
  const messages = useMessages();
  const styles = useStyles();
  const sections = useMemo(() => groupFindings(findings), [findings]);
  const [folded, setFolded] = useState<readonly string[]>([]);

  return sections.map((section) => {
    const ids = section.groups.map((group) => group.id);
    return (
      <section key={section.severity} aria-labelledby={`severity-${section.severity}`}>
        <Text as="h3" block id={`severity-${section.severity}`} weight="semibold" className={styles.severity}>
          {messages.check.groupCount(messages.findings.severity[section.severity], section.count)}
        </Text>
        <Accordion
          multiple
          collapsible
          openItems={ids.filter((id) => !folded.includes(id))}
          onToggle={(_, { openItems }) =>
            setFolded([
              ...folded.filter((id) => !ids.includes(id)),
              ...ids.filter((id) => !openItems.some((open) => open === id)),
            ])
          }
        >
          {section.groups.map((group) => (
            <GroupOfFindings key={group.id} group={group} current={current} onJump={onJump} />
          ))}
        </Accordion>
      </section>
    );
  });
}

type GroupProps = Omit<FindingListProps, "findings"> & { readonly group: FindingGroup };

function GroupOfFindings({ group, current, onJump }: GroupProps) {
  const { check, findings } = useMessages();
  const styles = useStyles();
  // Arrow keys go through the rows as well as Tab, so that 76 of them are not 76 presses.
  const arrows = useArrowNavigationGroup({ axis: "vertical", tabbable: true });
  return (
    <AccordionItem value={group.id}>
      <AccordionHeader as="h4">{check.groupCount(findings.cause[group.cause], group.rows.length)}</AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ul className={styles.rows} {...arrows}>
          {group.rows.map(({ id, finding }) => (
            <li key={id}>
              <FindingRow finding={finding} current={isSame(finding.target, current)} onJump={onJump} />
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}

function isSame(target: FindingTarget, other: FindingTarget | null): boolean {
  if (other?.sheetId !== target.sheetId) return false;
  if (target.anchor === null || other.anchor === null) {
    return target.position.row === other.position.row && target.position.column === other.position.column;
  }
  return target.anchor.key === other.anchor.key && target.anchor.column === other.anchor.column;
}

const useStyles = makeStyles({
  severity: { margin: 0, marginTop: tokens.spacingVerticalS },
  panel: { marginInline: tokens.spacingHorizontalNone },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});
