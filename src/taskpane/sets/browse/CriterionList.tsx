import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CriterionView } from "../../../usecases/sets/setView";
import { useSetMessages } from "../../setWords";
import { RowItem, type RowItemProps } from "./RowItem";

export type CriterionListProps = Omit<RowItemProps, "row"> & {
  readonly criteria: readonly CriterionView[];
  /** While somebody searches, everything found is open. */
  readonly searching: boolean;
};

/** Criteria that fold; in each its indicators and their parts. */
export function CriterionList({ criteria, searching, ...row }: CriterionListProps) {
  const { browse } = useSetMessages();
  const styles = useStyles();
  const [opened, setOpened] = useState<readonly number[]>([]);
  const [folded, setFolded] = useState<readonly number[]>([]);
  const all = criteria.map(({ no }) => no);
  const openItems = searching ? all.filter((no) => !folded.includes(no)) : opened;

  const toggle = (items: readonly unknown[]) => {
    if (searching) setFolded(all.filter((no) => !items.includes(no)));
    else setOpened(all.filter((no) => items.includes(no)));
  };

  return (
    <Accordion multiple collapsible openItems={[...openItems]} onToggle={(_, data) => toggle(data.openItems)}>
      {criteria.map(({ no, name, rows }) => (
        <AccordionItem key={no} value={no}>
          <AccordionHeader as="h3">{browse.criterion(no, name, rows.length)}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            {rows.length === 0 && <Text className={styles.none}>{browse.noRows}</Text>}
            <ul className={styles.rows}>
              {rows.map((entry) => (
                <RowItem key={`${entry.code} ${entry.part ?? ""}`} row={entry} {...row} />
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}

const useStyles = makeStyles({
  panel: { marginInline: tokens.spacingHorizontalNone },
  none: { paddingInline: tokens.spacingHorizontalS },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});
