import { Button } from "@fluentui/react-components";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { ProblemBar } from "../ProblemBar";
import { UndoNotice } from "../undo/UndoNotice";
import { NewSheetNotice } from "./NewSheetNotice";
import type { FormAction, FormActions } from "./useFormActions";
import { useOpenFormMessages } from "../openFormWords";

/** How the last action ended: what is there now and the way back, or why nothing was done. */
export function ActionResult(props: { readonly actions: FormActions; readonly onGoToCheck: () => void }) {
  const { action, work, undo, keep, notUndone } = props.actions;
  const { forms, problems } = useMessages();
  const openForm = useOpenFormMessages();
  if (action === null) return null;
  if (work.kind === "refused") {
    const titles: Readonly<Record<FormAction, string>> = {
      changeMode: openForm.notChanged,
      changeUnit: openForm.unitNotChanged,
      newPeriod: openForm.newPeriodNotMade,
      upgrade: openForm.notUpgraded,
      undo: openForm.notUndone,
    };
    if (notUndone !== null && work.problem.code !== "request") {
      return (
        <NoticeBar
          intent="error"
          title={titles.undo}
          action={<Button onClick={() => void undo(notUndone)}>{openForm.undo}</Button>}
        >
          {problems.form(work.problem)}
        </NoticeBar>
      );
    }
    if (work.problem.code !== "request") return <ProblemBar title={titles[action]} problem={work.problem} />;
    return (
      <NoticeBar intent="error" title={titles[action]}>
        {openForm.fixFields}
      </NoticeBar>
    );
  }
  if (work.kind !== "done") return null;
  const result = work.value;
  switch (result.kind) {
    case "modeChanged": {
      const undoButton = <Button onClick={() => void undo(result.inverse)}>{openForm.undo}</Button>;
      return (
        <NoticeBar intent="success" title={openForm.modeChanged} action={undoButton}>
          {openForm.modeChangedText}
        </NoticeBar>
      );
    }
    case "unitChanged": {
      const undoButton = <Button onClick={() => void undo(result.inverse)}>{openForm.undo}</Button>;
      return (
        <NoticeBar intent="success" title={openForm.unitChanged} action={undoButton}>
          {openForm.unitChangedText(result.cells)}
        </NoticeBar>
      );
    }
    case "undone":
    case "undoAsks":
    case "undoKept":
      return (
        <UndoNotice
          ending={result}
          onUndo={(inverse, wish) => void undo(inverse, wish)}
          onKeep={(inverse) => void keep(inverse)}
        />
      );
    case "newSheet": {
      const goToCheck = <Button onClick={props.onGoToCheck}>{forms.goToCheck}</Button>;
      const title = action === "upgrade" ? openForm.upgraded : openForm.newPeriodMade;
      return <NewSheetNotice title={title} made={result.made} action={goToCheck} />;
    }
  }
}
