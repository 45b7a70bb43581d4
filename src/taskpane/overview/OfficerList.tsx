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
import type { OfficerWork } from "../../usecases/workbookCheck";
import { useMessages } from "../LanguageContext";
import { CopyButton } from "../CopyButton";
import { MissingLinks } from "./MissingLinks";
import { namedCells } from "./namedMissing";
import { useOverviewMessages } from "./overviewWords";
import { reminderSheets } from "./reminderSheets";

/** More names would make a heading longer than two lines. */
const NAMES_IN_HEADING = 4;

type OfficerListProps = {
  readonly officers: readonly OfficerWork[];
  readonly onJump: (target: FindingTarget) => Promise<void>;
};

/** Việc còn thiếu by who leads, each with the way to the cells and a reminder to copy. */
export function OfficerList({ officers, onJump }: OfficerListProps) {
  const styles = useStyles();
  return (
    <Accordion multiple collapsible>
      {officers.map((work) => (
        <AccordionItem key={work.officer} value={work.officer}>
          <AccordionHeader as="h4" size="small">
            <OfficerHeading work={work} />
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <OfficerPanel work={work} onJump={onJump} />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

/** "Nguyễn Thị Lan: còn thiếu 15.1, 17.2 – hạn 20/11/2026" */
function OfficerHeading({ work }: { readonly work: OfficerWork }) {
  const words = useOverviewMessages();
  const { deadline } = work;
  const names = [...new Set(work.sheets.flatMap((sheet) => namedCells(sheet.missing).map(({ name }) => name)))];
  const shown = names.slice(0, NAMES_IN_HEADING);
  const name = work.officer === "" ? words.nobody : work.officer;
  return words.officer(name, shown, names.length - shown.length, deadline === null ? null : words.deadline(deadline));
}

function OfficerPanel({ work, onJump }: { readonly work: OfficerWork; readonly onJump: OfficerListProps["onJump"] }) {
  const words = useOverviewMessages();
  const { period } = useMessages();
  const styles = useStyles();
  const { officer, sheets } = work;
  return (
    <>
      {officer === "" && <Text size={200}>{words.nobodyHint}</Text>}
      {sheets.map(({ report, missing }) => (
        <div key={report.sheetId} className={styles.sheet}>
          <Text block className={styles.name}>
            {words.missingOf(report.sheetName)}
          </Text>
          <MissingLinks cells={missing} onJump={onJump} />
        </div>
      ))}
      <CopyButton
        label={words.copyReminder}
        spoken={words.copyReminderTo(officer === "" ? words.nobody : officer)}
        text={() => words.reminder(officer === "" ? null : officer, reminderSheets(sheets, words, period))}
        copied={words.copied}
        refused={words.notCopied}
      />
    </>
  );
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginInline: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  sheet: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  name: { overflowWrap: "anywhere" },
});
