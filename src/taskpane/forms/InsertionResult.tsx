import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useMessages } from "../LanguageContext";
import { ProblemBar } from "../ProblemBar";
import type { Insertion } from "./useInsertion";

/** How the insertion ended: where the form is and what to do next, or why there is none. */
export function InsertionResult(props: { readonly insertion: Insertion; readonly onGoToCheck: () => void }) {
  const { insertion } = props;
  const { forms } = useMessages();
  if (insertion.kind === "inserted") {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{forms.inserted}</MessageBarTitle>
          {forms.insertedInto(insertion.sheet.sheetName)}
        </MessageBarBody>
        <MessageBarActions>
          <Button type="button" onClick={props.onGoToCheck}>
            {forms.goToCheck}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  if (insertion.kind !== "refused") return null;
  if (insertion.problem.code !== "request") return <ProblemBar title={forms.notInserted} problem={insertion.problem} />;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{forms.notInserted}</MessageBarTitle>
        {forms.fixFields}
      </MessageBarBody>
    </MessageBar>
  );
}
