import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import type { PeriodRequest, RequestProblem } from "../../usecases/app";
import { focusField } from "../period/focusField";
import { askedDay, changedDraft, type PeriodDraft } from "../period/periodDraft";
import { AsOfField, FrameField, ModeAndYear, useProblemOf } from "../period/PeriodFields";

type PeriodFormProps = {
  readonly words: { readonly submit: string; readonly hint: string };
  readonly initial: PeriodDraft;
  /** Null where year and frame stay as they are. */
  readonly years: { readonly from: number; readonly to: number } | null;
  readonly problems: readonly RequestProblem[];
  readonly busy: boolean;
  readonly today: () => Date;
  readonly onSubmit: (request: PeriodRequest) => void;
};

/** Kind, day and, for a new period, year and frame. */
export function PeriodForm({ words, initial, years, problems, busy, today, onSubmit }: PeriodFormProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(initial);
  const problemOf = useProblemOf(problems);

  const firstField = problems[0]?.field;
  useEffect(() => {
    focusField(form.current, firstField);
  }, [firstField, problems]);

  const change = (changes: Partial<PeriodDraft>) => setDraft(changedDraft(draft, changes, today()));
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { mode, year, frame } = draft;
    onSubmit({ mode, year, asOf: askedDay(draft), frame });
  };

  return (
    <form ref={form} className={styles.form} noValidate aria-label={words.submit} onSubmit={submit}>
      <ModeAndYear draft={draft} problemOf={problemOf} onChange={change} years={years} />
      <AsOfField draft={draft} problemOf={problemOf} onChange={change} />
      {years !== null && <FrameField draft={draft} onChange={change} />}
      <Text size={200} className={styles.hint}>
        {words.hint}
      </Text>
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {words.submit}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  hint: { color: tokens.colorNeutralForeground2 },
});
