import type { InsertedSheet } from "../../usecases/ports";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { ProblemBar } from "../ProblemBar";
import type { Work } from "../useWork";

export type ExampleWork = Work<readonly InsertedSheet[], never>;

/** Where the example of plan 95 is, and that its figures are nobody's. */
export function ExampleResult({ example }: { readonly example: ExampleWork }) {
  const { forms } = useMessages();
  if (example.kind === "refused") return <ProblemBar title={forms.exampleNotInserted} problem={example.problem} />;
  if (example.kind !== "done") return null;
  return (
    <NoticeBar intent="success" title={forms.exampleInserted}>
      {forms.exampleOn(example.value.map((sheet) => sheet.sheetName))}
    </NoticeBar>
  );
}
