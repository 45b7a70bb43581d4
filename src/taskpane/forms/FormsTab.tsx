import { Button, makeStyles, ProgressBar, Text, tokens, useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import type { App, FormChoice } from "../../usecases/app";
import { useMessages } from "../LanguageContext";
import { readPreferences, remember } from "../preferences";
import type { PaneEnvironment } from "../environment";
import { draftFor, firstDraft, requestFrom, type FormDraft } from "./formDraft";
import { FormChooser } from "./FormChooser";
import { FormFields } from "./FormFields";
import { InsertionResult } from "./InsertionResult";
import { useInsertion, type Insertion } from "./useInsertion";

export type FormsTabProps = {
  readonly app: App;
  readonly environment: PaneEnvironment;
  readonly onGoToCheck: () => void;
};

/** Tab Biểu: choose a form, say for whom, insert it. */
export function FormsTab(props: FormsTabProps) {
  const [first, ...others] = props.app.forms;
  return first === undefined ? null : <FormsForm {...props} forms={[first, ...others]} />;
}

type FormsFormProps = FormsTabProps & { readonly forms: readonly [FormChoice, ...FormChoice[]] };

function FormsForm({ app, environment, onGoToCheck, forms }: FormsFormProps) {
  const messages = useMessages();
  const styles = useStyles();
  const { announce } = useAnnounce();
  const form = useRef<HTMLFormElement>(null);
  const [remembered] = useState(() => readPreferences(environment.storage));
  const [draft, setDraft] = useState(() => firstDraft(forms, remembered, environment.today()));
  const { insertion, insert } = useInsertion(app);
  const choice = forms.find((candidate) => candidate.setId === draft.setId) ?? forms[0];
  const inserting = insertion.kind === "inserting";
  const ending = useRef<HTMLDivElement>(null);
  // At 768 lines the end of the form is below the pane's edge; nobody should have to look for the answer.
  useEffect(() => {
    if (insertion.kind !== "idle") ending.current?.scrollIntoView({ block: "nearest" });
  }, [insertion.kind]);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const request = requestFrom(draft, choice);
    const ended = await insert(request);
    if (ended?.kind === "inserted") {
      rememberRequest(request);
      announce(`${messages.forms.inserted}. ${messages.forms.insertedInto(ended.sheet.sheetName)}`, { alert: true });
    }
    const [firstProblem] = fieldProblems(ended);
    if (firstProblem !== undefined) focusField(form.current, firstProblem.field);
  };

  const rememberRequest = (request: FormDraft) => {
    const { setId, commune, village, area } = request;
    const { areas } = readPreferences(environment.storage);
    const named = village === "" ? {} : { village };
    remember(environment.storage, { setId, commune, ...named, areas: { ...areas, [setId]: area } });
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {messages.forms.heading}
      </Text>
      <FormChooser
        forms={forms}
        setId={draft.setId}
        onChoose={(chosen) => setDraft(draftFor(chosen, draft, readPreferences(environment.storage)))}
      />
      <FormFields choice={choice} draft={draft} problems={fieldProblems(insertion)} onChange={setDraft} />
      <div className={styles.action}>
        <Button type="submit" appearance="primary" disabledFocusable={inserting}>
          {messages.forms.insert}
        </Button>
      </div>
      <div ref={ending}>
        {inserting && (
          <div role="status">
            <ProgressBar aria-label={messages.forms.phase[insertion.phase]} />
            <Text size={200}>{messages.forms.phase[insertion.phase]}</Text>
          </div>
        )}
        <InsertionResult insertion={insertion} onGoToCheck={onGoToCheck} />
      </div>
    </form>
  );
}

function fieldProblems(insertion: Insertion | null) {
  return insertion?.kind === "refused" && insertion.problem.code === "request" ? insertion.problem.problems : [];
}

function focusField(form: HTMLFormElement | null, field: string): void {
  const element = form?.elements.namedItem(field);
  if (element instanceof HTMLElement) element.focus();
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  action: { display: "flex", marginTop: tokens.spacingVerticalXS },
});
