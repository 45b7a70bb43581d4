import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { WorkbookProblem } from "../usecases/ports";
import { useMessages } from "./LanguageContext";

/** Why Excel refused and what to do next. */
export function ProblemBar({ title, problem }: { readonly title: string; readonly problem: WorkbookProblem }) {
  const messages = useMessages();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {messages.problems.workbook(problem)}
      </MessageBarBody>
    </MessageBar>
  );
}
