import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { FindingTarget } from "../../review/finding";
import { useFindingWords } from "../findingWords";
import { useMessages } from "../LanguageContext";
import { FindingRow, type FindingFixes } from "./FindingRow";
import { ToolSlot } from "./ToolSlot";
import { isSameTarget, type FindingGroup, type FindingSection } from "./groupFindings";

type RowContext = {
  readonly current: FindingTarget | null;
  readonly onJump: (target: FindingTarget) => Promise<void>;
  readonly fixes: FindingFixes;
};

type SeveritySectionProps = RowContext & {
  readonly section: FindingSection;
  /** Ids of folded groups, of all sections. */
  readonly folded: readonly string[];
  readonly onFold: (folded: readonly string[]) => void;
};

/** All findings of one severity, a group for each cause; every group folds and shows its count. */
export function SeveritySection({ section, folded, onFold, ...row }: SeveritySectionProps) {
  const { check, findings } = useMessages();
  const styles = useStyles();
  const headingId = `severity-${section.severity}`;
  const ids = section.groups.map((group) => group.id);

  const fold = (openItems: readonly unknown[]) => {
    const elsewhere = folded.filter((id) => !ids.includes(id));
    onFold([...elsewhere, ...ids.filter((id) => !openItems.includes(id))]);
  };

  return (
    <section aria-labelledby={headingId}>
      <Text as="h3" block id={headingId} weight="semibold" className={styles.severity}>
        {check.groupCount(findings.severity[section.severity], section.count - section.explained)}
        {section.explained > 0 && check.explainedToo(section.explained)}
      </Text>
      <Accordion
        multiple
        collapsible
        openItems={ids.filter((id) => !folded.includes(id))}
        onToggle={(_, { openItems }) => fold(openItems)}
      >
        {section.groups.map((group) => (
          <CauseGroup key={group.id} group={group} {...row} />
        ))}
      </Accordion>
    </section>
  );
}

function CauseGroup({ group, current, onJump, fixes }: RowContext & { readonly group: FindingGroup }) {
  const { check } = useMessages();
  const styles = useStyles();
  const findings = group.rows.map(({ finding }) => finding);
  const words = useFindingWords(findings);
  const shared = sharedSentence(findings.map((finding) => words.sentence(finding)));
  return (
    <AccordionItem value={group.id}>
      <AccordionHeader as="h4">{check.groupCount(words.cause(group.cause), group.rows.length)}</AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {shared !== null && (
          <Text as="p" block size={200} className={styles.shared}>
            {shared}
          </Text>
        )}
        {findings.length > 1 && <ToolSlot findings={findings} tools={fixes.tools} />}
        <ul className={styles.rows}>
          {group.rows.map(({ id, finding }) => (
            <li key={id}>
              <FindingRow
                finding={finding}
                withSentence={shared === null}
                current={isSameTarget(finding.target, current)}
                onJump={onJump}
                fixes={fixes}
              />
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** What all rows of a group would say alike is said once: dozens of missing figures ask for the same thing. */
function sharedSentence(sentences: readonly string[]): string | null {
  const [first] = sentences;
  return first !== undefined && sentences.length > 1 && sentences.every((sentence) => sentence === first)
    ? first
    : null;
}

const useStyles = makeStyles({
  severity: { margin: 0, marginTop: tokens.spacingVerticalS },
  panel: { marginInline: tokens.spacingHorizontalNone },
  shared: { margin: 0, paddingInline: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});
