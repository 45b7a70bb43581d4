import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { CellPosition } from "../../../grid/address";
import type { WorkbookProblem } from "../../../usecases/ports";
import type { AnnexDoubt, AnnexProblem, AreaChoices } from "../../../usecases/sets/annex/annexDraft";
import { useSetMessages } from "../../setWords";
import { AnnexRow } from "./AnnexRow";
import type { AnnexDraftControls } from "./useAnnexDraft";

type AnnexCriteriaProps = AnnexDraftControls & {
  readonly doubts: readonly AnnexDoubt[];
  readonly areas: AreaChoices;
  readonly problem: AnnexProblem | WorkbookProblem | null;
  readonly onShow: (at: CellPosition) => void;
};

/** What was understood, by criterion; the one that stopped the saving is open. */
export function AnnexCriteria(props: AnnexCriteriaProps) {
  const { draft, nameCriterion, problem, ...row } = props;
  const { annex } = useSetMessages();
  const styles = useStyles();
  const [opened, setOpened] = useState<readonly number[]>([]);
  const faultyRow = problem?.code === "annexRow" ? problem : null;
  const faulty =
    problem?.code === "annexCriterion" ? problem.no : draft.rows.find(({ key }) => key === faultyRow?.key)?.criterion;
  const openItems = faulty === undefined || opened.includes(faulty) ? opened : [...opened, faulty];
  return (
    <Accordion
      multiple
      collapsible
      openItems={[...openItems]}
      onToggle={(_, data) => setOpened(draft.criteria.map(({ no }) => no).filter((no) => data.openItems.includes(no)))}
    >
      {draft.criteria.map(({ no, name }) => {
        const rows = draft.rows.filter(({ criterion }) => criterion === no);
        return (
          <AccordionItem key={no} value={no}>
            <AccordionHeader as="h4">{annex.criterion(no, name, rows.length)}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <Field
                label={annex.criterionName(no)}
                {...(problem?.code === "annexCriterion" && problem.no === no
                  ? { validationMessage: annex.criterionProblem }
                  : {})}
              >
                <Input autoComplete="off" value={name} onChange={(_, { value }) => nameCriterion(no, value)} />
              </Field>
              <ul className={styles.rows}>
                {rows.map((entry) => {
                  const refused = faultyRow?.key === entry.key ? faultyRow.problem : null;
                  // A row that stopped the saving opens, whatever it was before.
                  const key = refused === null ? entry.key : `${entry.key} refused`;
                  return <AnnexRow key={key} row={entry} draft={draft} problem={refused} {...row} />;
                })}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        );
      })}
    </Accordion>
  );
}

const useStyles = makeStyles({
  panel: {
    marginInline: tokens.spacingHorizontalNone,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  rows: { listStyleType: "none", margin: 0, padding: 0 },
});
