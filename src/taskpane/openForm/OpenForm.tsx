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
import { useRef } from "react";
import type { ActiveForm, App } from "../../usecases/app";
import { ProblemBar } from "../ProblemBar";
import { WorkProgress } from "../WorkProgress";
import { ActionResult } from "./ActionResult";
import { FormDescription } from "./FormDescription";
import { nextPeriod, presentPeriod } from "./nextPeriod";
import { PeriodForm } from "./PeriodForm";
import { UnitForm } from "./UnitForm";
import { useActiveForm } from "./useActiveForm";
import { useFormActions, type FormAction, type FormActions, type FormWork } from "./useFormActions";
import { useOpenFormMessages } from "../openFormWords";

/** Actions after which their own button is still there. */
const CHANGES: readonly FormAction[] = ["changeMode", "changeUnit"];

export type OpenFormProps = {
  readonly app: App;
  readonly today: () => Date;
  readonly onGoToCheck: () => void;
};

/** What the sheet on view is, and what can be made of it. */
export function OpenForm({ app, today, onGoToCheck }: OpenFormProps) {
  const openForm = useOpenFormMessages();
  const styles = useStyles();
  const again = useRef<HTMLButtonElement>(null);
  const { answer, look } = useActiveForm(app);

  const afterwards = async (action: FormAction, ended: FormWork) => {
    const done = ended.kind === "done";
    const asks = ended.kind === "done" && ended.value.kind === "undoAsks";
    // What was pressed is gone with what it did; the button above the result takes the focus.
    if ((action === "undo" && !asks) || (done && !CHANGES.includes(action))) again.current?.focus();
    if (done) await look();
  };
  const actions = useFormActions(app, afterwards);

  return (
    <div className={styles.section}>
      {answer === null && <Text>{openForm.looking}</Text>}
      {answer?.ok === false && <ProblemBar title={openForm.notRead} problem={answer.problem} />}
      {answer?.ok === true && answer.value === null && <Text>{openForm.none}</Text>}
      {answer?.ok === true && answer.value !== null && <FormDescription form={answer.value} />}
      <div>
        <Button ref={(element: HTMLButtonElement | null) => void (again.current = element)} onClick={() => void look()}>
          {openForm.lookAgain}
        </Button>
      </div>
      <WorkProgress work={actions.work} />
      <ActionResult actions={actions} onGoToCheck={onGoToCheck} />
      {answer?.ok === true && answer.value !== null && (
        <FormActionsList key={answer.value.sheetId} form={answer.value} actions={actions} today={today} />
      )}
    </div>
  );
}

type FormActionsListProps = {
  readonly form: ActiveForm;
  readonly actions: FormActions;
  readonly today: () => Date;
};

function FormActionsList({ form, actions, today }: FormActionsListProps) {
  const openForm = useOpenFormMessages();
  const styles = useStyles();
  const busy = actions.work.kind === "running";
  if (form.older) {
    return (
      <div className={styles.section}>
        <Text>{openForm.upgradeHint}</Text>
        <div>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void actions.upgrade(form.sheetId)}>
            {openForm.upgrade}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <Accordion collapsible>
      <AccordionItem value="change">
        <AccordionHeader as="h3">{openForm.changeMode}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <PeriodForm
            words={{ submit: openForm.changeMode, hint: openForm.changeModeHint }}
            initial={presentPeriod(form)}
            years={null}
            problems={fieldProblems(actions, "changeMode")}
            busy={busy}
            today={today}
            onSubmit={(request) => void actions.changeMode(form.sheetId, request)}
          />
        </AccordionPanel>
      </AccordionItem>
      {form.unit !== null && (
        <AccordionItem value="unit">
          <AccordionHeader as="h3">{openForm.changeUnit}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <UnitForm unit={form.unit} busy={busy} onSubmit={(unit) => void actions.changeUnit(form.sheetId, unit)} />
          </AccordionPanel>
        </AccordionItem>
      )}
      {form.hasPeriods && (
        <AccordionItem value="next">
          <AccordionHeader as="h3">{openForm.newPeriod}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <PeriodForm
              words={{ submit: openForm.newPeriod, hint: openForm.newPeriodHint }}
              initial={nextPeriod(form, today())}
              years={form.years}
              problems={fieldProblems(actions, "newPeriod")}
              busy={busy}
              today={today}
              onSubmit={(request) => void actions.startNewPeriod(form.sheetId, request)}
            />
          </AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}

function fieldProblems({ action, work }: FormActions, wanted: FormAction) {
  const refused = action === wanted && work.kind === "refused" && work.problem.code === "request";
  return refused ? work.problem.problems : [];
}

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  panel: { marginInline: tokens.spacingHorizontalNone },
});
