import { Button, makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import type { App, RequestRefusal, TableChoice, TableRequest } from "../../usecases/app";
import type { InsertedSheet } from "../../usecases/ports";
import type { PaneEnvironment } from "../environment";
import { useMessages } from "../LanguageContext";
import { focusField } from "../period/focusField";
import { askedDay, changedDraft } from "../period/periodDraft";
import { useProblemOf } from "../period/PeriodFields";
import { remember } from "../preferences";
import { useWork } from "../useWork";
import { WorkProgress } from "../WorkProgress";
import { fieldProblems, InsertionResult } from "./InsertionResult";
import { ResponsiblesSection } from "./ResponsiblesSection";
import { firstTableDraft, tableRequestFrom, type TableDraft } from "./tableDraft";
import { TableFields } from "./TableFields";
import type { KnownParticulars } from "./useParticulars";

export type InsertTableProps = {
  readonly app: App;
  readonly environment: PaneEnvironment;
  readonly choice: TableChoice;
  readonly known: KnownParticulars;
  readonly onGoToCheck: () => void;
};

/** Says for whom and for when a form other than Biểu 01 is, and inserts it. */
export function InsertTable({ app, environment, choice, known, onGoToCheck }: InsertTableProps) {
  const { forms: words } = useMessages();
  const styles = useStyles();
  const { announce } = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const ending = useRef<HTMLDivElement>(null);
  const { storage, today } = environment;
  const [draft, setDraft] = useState(() => firstTableDraft(choice, app.sets, known.begin(), today()));
  const { work: insertion, run: insert } = useWork<InsertedSheet, RequestRefusal>();
  const problems = fieldProblems(insertion);
  const problemOf = useProblemOf(problems);
  const { year, mode } = draft;
  const usual = app.usualResponsibles({ year, mode, asOf: askedDay(draft) });

  useEffect(() => {
    if (insertion.kind !== "idle") ending.current?.scrollIntoView({ block: "nearest" });
  }, [insertion.kind]);
  useEffect(() => {
    focusField(form.current, fieldProblems(insertion)[0]?.field);
  }, [insertion]);

  const change = (changes: Partial<TableDraft>) => setDraft(known.typed(draft, changedDraft(draft, changes, today())));

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (insertion.kind === "running") return;
    known.typed(draft, draft);
    const request = tableRequestFrom(draft, choice, usual);
    const ended = await insert((onPhase) => app.insertTable(request, onPhase));
    if (ended?.kind !== "done") return;
    rememberRequest(request);
    announce(`${words.inserted}. ${words.insertedInto(ended.value.sheetName)}`, { alert: true });
  };

  const rememberRequest = ({ village, mode, frame, ...request }: TableRequest) => {
    const { form: id, commune, communeCode, moneyUnit, withoutSources, area } = request;
    const areas = { ...known.begin().areas, ...(area === "" ? {} : { [id]: area }) };
    const named = village === "" ? {} : { village };
    remember(storage, { commune, communeCode, ...named, moneyUnit, mode, frame, areas });
    known.keep({ commune, communeCode, moneyUnit, withoutSources, areas, responsibles: draft.responsibles });
  };

  const changeResponsibles = (responsibles: string | null) => {
    change({ responsibles });
    remember(storage, { responsibles });
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <TableFields choice={choice} sets={app.sets} draft={draft} problemOf={problemOf} onChange={change} />
      {choice.responsibles && (
        <ResponsiblesSection
          typed={draft.responsibles}
          usual={usual}
          problemOf={problemOf}
          problemFirst={problems[0]?.field === "responsibles"}
          onChange={changeResponsibles}
        />
      )}
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={insertion.kind === "running"}>
          {words.insert}
        </Button>
      </div>
      <div ref={ending}>
        <WorkProgress work={insertion} />
        <InsertionResult insertion={insertion} onGoToCheck={onGoToCheck} />
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
