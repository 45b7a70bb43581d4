import { Button, makeStyles, tokens, useAnnounce } from "@fluentui/react-components";
import { Suspense, use, useRef, useState, type SubmitEvent } from "react";
import type { App, FormChoice, InsertRequest, RequestRefusal } from "../../usecases/app";
import type { InsertedSheet } from "../../usecases/ports";
import type { PaneEnvironment } from "../environment";
import { useMessages } from "../LanguageContext";
import { readPreferences, remember } from "../preferences";
import { useWork } from "../useWork";
import { WorkProgress } from "../WorkProgress";
import { ExampleResult } from "./ExampleResult";
import { FormChooser } from "./FormChooser";
import { draftFor, firstDraft, requestFrom, yearsOf, type FormDraft } from "./formDraft";
import { FormFields } from "./FormFields";
import { fieldProblems, InsertionResult } from "./InsertionResult";
import { askedDay, changedDraft } from "../period/periodDraft";
import { useProblemOf } from "../period/PeriodFields";
import { ResponsiblesSection } from "./ResponsiblesSection";
import type { SetWarningProps } from "./SetWarning";
import { setWarningPart } from "./setWarningPart";
import type { KnownParticulars } from "./useParticulars";
import { useInsertionEnding } from "./useInsertionEnding";

type InsertFormProps = {
  readonly app: App;
  readonly environment: PaneEnvironment;
  readonly forms: readonly [FormChoice, ...FormChoice[]];
  readonly known: KnownParticulars;
  readonly onGoToCheck: () => void;
  readonly onGoToSets: () => void;
};

/** Choose a form, say for whom and for when, insert it; or have the example inserted. */
export function InsertForm({ app, environment, forms, known, onGoToCheck, onGoToSets }: InsertFormProps) {
  const messages = useMessages();
  const styles = useStyles();
  const { announce } = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const ending = useRef<HTMLDivElement>(null);
  const { storage, today } = environment;
  const [draft, setDraft] = useState(() => firstDraft(forms, known.begin(), today()));
  const { work: insertion, run: insert, forget: forgetInsertion } = useWork<InsertedSheet, RequestRefusal>();
  const { work: example, run: runExample, forget: forgetExample } = useWork<readonly InsertedSheet[]>();
  const problems = fieldProblems(insertion);
  const problemOf = useProblemOf(problems);
  const busy = insertion.kind === "running" || example.kind === "running";
  const choice = forms.find((candidate) => candidate.setId === draft.setId) ?? forms[0];
  const { year, mode } = draft;
  const usual = app.usualResponsibles({ year, mode, asOf: askedDay(draft) });

  const adviceRequest = { chosen: choice, year, asOf: askedDay(draft) };
  const advice = app.adviseSet(adviceRequest);
  const choose = (chosen: FormChoice) => change(draftFor(chosen, draft, readPreferences(storage)));

  const idle = insertion.kind === "idle" && example.kind === "idle";
  useInsertionEnding(form, ending, insertion, idle ? "" : `${insertion.kind} ${example.kind}`);

  const change = (changes: Partial<FormDraft>) => setDraft(known.typed(draft, changedDraft(draft, changes, today())));

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    known.typed(draft, draft);
    forgetExample();
    const request = requestFrom(draft, choice, usual);
    const ended = await insert((onPhase) => app.insertForm(request, onPhase));
    if (ended?.kind !== "done") return;
    rememberRequest(request);
    announce(`${messages.forms.inserted}. ${messages.forms.insertedInto(ended.value.sheetName)}`, { alert: true });
  };

  const showExample = async () => {
    if (busy) return;
    known.typed(draft, draft);
    forgetInsertion();
    await runExample((onPhase) => app.insertExample(onPhase));
  };

  const rememberRequest = ({ setId, commune, communeCode, village, area, mode, frame }: InsertRequest) => {
    const areas = { [setId]: area };
    const named = village === "" ? {} : { village };
    const mine = { ...readPreferences(storage).areas, ...areas };
    remember(storage, { setId, commune, communeCode, ...named, mode, frame, areas: mine });
    known.keep({ commune, communeCode, areas: { ...known.begin().areas, ...areas }, responsibles: draft.responsibles });
  };

  const changeResponsibles = (responsibles: string | null) => {
    change({ responsibles });
    remember(storage, { responsibles });
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <FormChooser forms={forms} chosen={choice} decisions={advice.decisions} onChoose={choose} />
      {advice.warning !== null && (
        <Suspense fallback={null}>
          <Warning app={app} request={adviceRequest} warning={advice.warning} onTake={choose} onGoToSets={onGoToSets} />
        </Suspense>
      )}
      <FormFields
        choice={choice}
        years={yearsOf(app.sets, choice)}
        draft={draft}
        problemOf={problemOf}
        onChange={change}
      />
      <ResponsiblesSection
        typed={draft.responsibles}
        usual={usual}
        problemOf={problemOf}
        problemFirst={problems[0]?.field === "responsibles"}
        onChange={changeResponsibles}
      />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {messages.forms.insert}
        </Button>
        <Button type="button" disabledFocusable={busy} onClick={() => void showExample()}>
          {messages.forms.example}
        </Button>
      </div>
      <div ref={ending}>
        <WorkProgress work={insertion} />
        <WorkProgress work={example} />
        <InsertionResult insertion={insertion} onGoToCheck={onGoToCheck} />
        <ExampleResult example={example} />
      </div>
    </form>
  );
}

function Warning(props: SetWarningProps) {
  const { SetWarning } = use(setWarningPart());
  return <SetWarning {...props} />;
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
