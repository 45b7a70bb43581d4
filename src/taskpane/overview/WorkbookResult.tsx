import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { WorkbookCheck } from "../../usecases/workbookCheck";
import { OfficerList } from "./OfficerList";
import { useOverviewMessages } from "./overviewWords";
import { SheetList } from "./SheetList";
import type { WorkbookOverviewProps } from "./WorkbookOverview";

type WorkbookResultProps = Omit<WorkbookOverviewProps, "app" | "asked"> & { readonly check: WorkbookCheck };

/** What a check of the whole workbook found. It folds when the officer goes on to one of the sheets. */
export function WorkbookResult({ check, report, onJump, onShow }: WorkbookResultProps) {
  const words = useOverviewMessages();
  const styles = useStyles();
  const { announce } = useAnnounce();
  const [open, setOpen] = useState(true);
  const heading = useRef<HTMLButtonElement>(null);
  // The report below is of a later check than this one only where it came after it.
  const [reportThen] = useState(report);
  const { state, sheets, officers } = useMemo(
    () => (report === null || report === reportThen ? check : check.renewed(report)),
    [check, report, reportThen],
  );
  const title = state === null ? words.noForms : words.workbook(words.states[state], sheets.length);

  const first = useRef(title);
  useEffect(() => {
    announce(first.current);
    heading.current?.focus({ preventScroll: true });
  }, [announce]);

  if (state === null) return <Text role="status">{words.noForms}</Text>;
  return (
    <Accordion
      collapsible
      openItems={open ? [ITEM] : []}
      onToggle={(_, { openItems }) => setOpen(openItems.length > 0)}
    >
      <AccordionItem value={ITEM}>
        <AccordionHeader as="h2" button={{ ref: heading }}>
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Text as="h3" block weight="semibold" className={styles.heading}>
            {officers.length === 0 ? words.nothingMissing : words.missing}
          </Text>
          <OfficerList officers={officers} onJump={onJump} />
          <Text as="h3" block weight="semibold" id={SHEETS} className={styles.heading}>
            {words.sheets}
          </Text>
          <SheetList
            sheets={sheets}
            labelledBy={SHEETS}
            onShow={(sheetId) => {
              setOpen(false);
              onShow(sheetId);
            }}
          />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const ITEM = "workbook";
const SHEETS = "workbook-sheets";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginInline: tokens.spacingHorizontalNone,
  },
  heading: { margin: 0, marginTop: tokens.spacingVerticalXS },
});
