import { Button } from "@fluentui/react-components";
import type { RequestRefusal } from "../../usecases/app";
import type { InsertedSheet } from "../../usecases/ports";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { ProblemBar } from "../ProblemBar";
import type { Work } from "../useWork";

export type Insertion = Work<InsertedSheet, RequestRefusal>;

/** Fields that stopped the insertion. */
export function fieldProblems(insertion: Insertion) {
  return insertion.kind === "refused" && insertion.problem.code === "request" ? insertion.problem.problems : [];
}

/** How the insertion ended: where the form is and what to do next, or why there is none. */
export function InsertionResult(props: { readonly insertion: Insertion; readonly onGoToCheck: () => void }) {
  const { insertion } = props;
  const { forms } = useMessages();
  if (insertion.kind === "done") {
    const goToCheck = (
      <Button type="button" onClick={props.onGoToCheck}>
        {forms.goToCheck}
      </Button>
    );
    return (
      <NoticeBar intent="success" title={forms.inserted} action={goToCheck}>
        {forms.insertedInto(insertion.value.sheetName)}
        {insertion.value.withSets !== undefined && ` ${forms.withSets(insertion.value.withSets)}`}
      </NoticeBar>
    );
  }
  if (insertion.kind !== "refused") return null;
  if (insertion.problem.code !== "request") return <ProblemBar title={forms.notInserted} problem={insertion.problem} />;
  return (
    <NoticeBar intent="error" title={forms.notInserted}>
      {forms.fixFields}
    </NoticeBar>
  );
}
