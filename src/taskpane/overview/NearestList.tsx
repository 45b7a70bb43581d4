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
import type { OpenIndicator, SetReport } from "../../review/setReport";
import { useMessages } from "../LanguageContext";
import { isSameTarget } from "../check/groupFindings";
import { TargetButton } from "../check/TargetButton";
import { useOverviewMessages } from "./overviewWords";

type RowContext = {
  readonly current: FindingTarget | null;
  readonly onJump: (target: FindingTarget) => Promise<void>;
};

/** Gần đạt nhất, folded: the criteria with the least left to do, and the way to each cell. */
export function NearestList({ sets, ...row }: RowContext & { readonly sets: readonly SetReport[] }) {
  const words = useOverviewMessages();
  const { verdicts } = useMessages();
  const styles = useStyles();
  const shown = sets.filter(({ nearest }) => nearest.length > 0);
  if (shown.length === 0) return null;
  return (
    <Accordion multiple collapsible>
      {shown.map((set) => (
        <AccordionItem key={set.label} value={set.label}>
          <AccordionHeader as="h3">{verdicts.labelled(set.label, words.nearest)}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {set.nearest.map(({ no, name, open }) => (
              <section key={no} aria-labelledby={headingId(set, no)}>
                <Text as="h4" block id={headingId(set, no)} className={styles.criterion}>
                  {words.nearCriterion(no, name, open.length, set.indicatorNoun)}
                </Text>
                <ul className={styles.rows}>
                  {open.map((indicator) => (
                    <li key={indicator.target.anchor?.key ?? indicator.indicator.code}>
                      <OpenRow open={indicator} {...row} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

function OpenRow({ open, current, onJump }: RowContext & { readonly open: OpenIndicator }) {
  const words = useOverviewMessages();
  const { verdicts } = useMessages();
  const state = verdicts.indicator[open.state];
  return (
    <TargetButton
      target={open.target}
      subject={`${open.indicator.code} ${open.indicator.text}`}
      sentence={open.gap === null ? state : words.openState(state, words.gap(open.gap))}
      current={isSameTarget(open.target, current)}
      onJump={onJump}
    />
  );
}

function headingId({ label }: SetReport, no: number): string {
  return `nearest-${label.replace(/\s+/g, "-")}-${no}`;
}

const useStyles = makeStyles({
  panel: { marginInline: tokens.spacingHorizontalNone },
  criterion: { margin: 0, marginTop: tokens.spacingVerticalXS, paddingInline: tokens.spacingHorizontalS },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});
