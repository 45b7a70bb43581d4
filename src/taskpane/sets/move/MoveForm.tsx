import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent } from "react";
import type { ActiveForm, App } from "../../../usecases/app";
import type { MovedSheet, MovePreview, MoveProblem } from "../../../usecases/sets/moveTypes";
import type { SetWork } from "../../../usecases/sets/setWork";
import { ChoiceField } from "../../ChoiceField";
import { focusField } from "../../period/focusField";
import { changedDraft } from "../../period/periodDraft";
import { AsOfField, ModeAndYear, useProblemOf } from "../../period/PeriodFields";
import { useSetMessages } from "../../setWords";
import { useWork, type Work } from "../../useWork";
import { WorkProgress } from "../../WorkProgress";
import { listsToMoveTo, moveDraft, moveRequest, type MoveDraft } from "./moveDraft";
import { MovedNotice, MoveRefusal, MoveSummary } from "./MoveResult";

type MoveFormProps = {
  readonly app: App;
  readonly work: SetWork;
  readonly form: ActiveForm;
  /** The set on view in the tab. */
  readonly wanted: string;
  readonly today: () => Date;
};

/** To which set, area and period; nothing is written before the preview was seen. */
export function MoveForm({ app, work, form, wanted, today }: MoveFormProps) {
  const { move } = useSetMessages();
  const styles = useStyles();
  const fields = useRef<HTMLFormElement>(null);
  const [setId, setSetId] = useState(wanted);
  const lists = listsToMoveTo(app.forms, form);
  const choice = lists.find((candidate) => candidate.setId === setId) ?? lists[0];
  const [draft, setDraft] = useState<MoveDraft | null>(null);
  const { work: looking, run: look, forget: forgetPreview } = useWork<MovePreview, MoveProblem>();
  const { work: moving, run: write, forget: forgetMove } = useWork<MovedSheet, MoveProblem>();
  const problems = [...fieldProblems(looking), ...fieldProblems(moving)];
  const problemOf = useProblemOf(problems);
  const faulty = problems[0]?.field;
  useEffect(() => focusField(fields.current, faulty), [faulty, looking, moving]);
  if (choice === undefined) return null;
  const shown = draft ?? moveDraft(form, choice, today());
  const request = moveRequest(shown, choice);
  const busy = looking.kind === "running" || moving.kind === "running";

  const change = (changes: Partial<MoveDraft>) => {
    forgetPreview();
    forgetMove();
    setDraft(changedDraft(shown, changes, today()));
  };
  const choose = (id: string) => {
    forgetPreview();
    forgetMove();
    setSetId(id);
    setDraft(null);
  };
  const preview = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void look(() => work.previewMove(form.sheetId, request));
  };

  return (
    <form ref={fields} className={styles.form} noValidate aria-label={move.run} onSubmit={preview}>
      <Text block>{move.from(form.sheetName, form.setTitle)}</Text>
      <ChoiceField
        label={move.to}
        name="setId"
        value={choice.setId}
        options={lists.map(({ setId: id, title }) => ({ id, name: title }))}
        onChange={choose}
      />
      {choice.areas.length > 1 && (
        <ChoiceField
          label={move.area}
          name="area"
          value={request.area}
          options={choice.areas}
          onChange={(area) => change({ area })}
        />
      )}
      <ModeAndYear draft={shown} problemOf={problemOf} onChange={change} years={choice.years} />
      <AsOfField draft={shown} problemOf={problemOf} onChange={change} />
      <div>
        <Button type="submit" disabledFocusable={busy}>
          {move.preview}
        </Button>
      </div>
      <WorkProgress work={looking} />
      {looking.kind === "refused" && <MoveRefusal title={move.notPreviewed} problem={looking.problem} />}
      {looking.kind === "done" && (
        <>
          {moving.kind !== "done" && (
            <div>
              <Button
                appearance="primary"
                disabledFocusable={busy}
                onClick={() => void write((onPhase) => work.moveToSet(form.sheetId, request, onPhase))}
              >
                {move.run}
              </Button>
            </div>
          )}
          <WorkProgress work={moving} />
          {moving.kind === "refused" && <MoveRefusal title={move.notMoved} problem={moving.problem} />}
          {moving.kind === "done" && <MovedNotice moved={moving.value} />}
          <MoveSummary preview={moving.kind === "done" ? moving.value : looking.value} />
        </>
      )}
    </form>
  );
}

function fieldProblems(work: Work<unknown, MoveProblem>) {
  return work.kind === "refused" && work.problem.code === "request" ? work.problem.problems : [];
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
