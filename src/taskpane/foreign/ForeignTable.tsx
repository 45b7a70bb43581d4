import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { areaAddress, columnLetters, type CellArea } from "../../grid/address";
import type { FindingTarget } from "../../review/finding";
import type { ForeignTableReport } from "../../usecases/foreign/foreignReading";
import type { Outcome, WorkbookProblem } from "../../usecases/ports";
import { groupFindings } from "../check/groupFindings";
import { SeveritySection } from "../check/SeveritySection";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { ProblemBar } from "../ProblemBar";
import { CorrectTable, type OnCorrect } from "./CorrectTable";
import { TableFacts } from "./TableFacts";
import { TiedRows } from "./TiedRows";
import { useForeignMessages } from "./foreignWords";

type ForeignTableProps = {
  readonly table: ForeignTableReport;
  readonly onJump: (target: FindingTarget) => Promise<void>;
  readonly onCorrect: OnCorrect;
  readonly onOutline: (region: CellArea) => Promise<Outcome<null, WorkbookProblem>>;
};

/** Nothing on a sheet of others is put right from the list. */
const NO_FIXES = { onArrange: () => Promise.resolve(), tools: null };

/** One table: what it is, which column is what, and what the review found. */
export function ForeignTable({ table, onJump, onCorrect, onOutline }: ForeignTableProps) {
  const words = useForeignMessages();
  const { verdicts } = useMessages();
  const styles = useStyles();
  const [folded, setFolded] = useState<readonly string[]>([]);
  const [current, setCurrent] = useState<FindingTarget | null>(null);
  const sections = useMemo(() => groupFindings(table.findings), [table.findings]);
  const [refusal, setRefusal] = useState<WorkbookProblem | null>(null);
  const outline = async () => {
    const outcome = await onOutline(table.region);
    setRefusal(outcome.ok ? null : outcome.problem);
  };
  const jump = async (target: FindingTarget) => {
    setCurrent(target);
    await onJump(target);
  };
  return (
    <article className={styles.table}>
      <h2 className={styles.heading}>{words.at(words.kinds[table.kind], areaAddress(table.region))}</h2>
      <div>
        <Button size="small" onClick={() => void outline()}>
          {words.outline}
        </Button>
      </div>
      {refusal !== null && <ProblemBar title={words.notOutlined} problem={refusal} />}
      <TableFacts table={table} />
      {table.kind === "criteria" &&
        table.sets.map(({ label, title, noun, counts }) => (
          <div key={title}>
            <Text block weight="semibold">
              {verdicts.labelled(label, verdicts.metCounter(counts, noun))}
            </Text>
            <Text block>{`${verdicts.openCounterSubject} ${verdicts.openCounter(counts)}`}</Text>
          </div>
        ))}
      <Accordion collapsible multiple>
        <AccordionItem value="columns">
          <AccordionHeader as="h3">{words.columns}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <ul className={styles.columns}>
              {table.columns.map(({ column, role, heading, certainty }) => {
                const name = role === null ? words.unknownRole : words.roles[role];
                const text = words.column(columnLetters(column), name, heading);
                return <li key={column}>{certainty === "doubtful" ? words.look(text) : text}</li>;
              })}
            </ul>
          </AccordionPanel>
        </AccordionItem>
        {table.kind === "criteria" && (
          <AccordionItem value="tied">
            <AccordionHeader as="h3">{words.tied(table.tied.length)}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <TiedRows table={table} onJump={jump} />
            </AccordionPanel>
          </AccordionItem>
        )}
        {table.kind === "criteria" && (
          <AccordionItem value="correct">
            <AccordionHeader as="h3">{words.correct}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <CorrectTable table={table} onCorrect={onCorrect} />
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
      {table.findings.length === 0 && <NoticeBar intent="success">{words.nothingFound}</NoticeBar>}
      {sections.map((section) => (
        <SeveritySection
          key={section.severity}
          section={section}
          folded={folded}
          onFold={setFolded}
          current={current}
          onJump={jump}
          fixes={NO_FIXES}
        />
      ))}
    </article>
  );
}

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  panel: { marginInline: tokens.spacingHorizontalNone },
  columns: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
});
