import type { WorkbookProblem } from "../usecases/ports";
import { useMessages } from "./LanguageContext";
import { NoticeBar } from "./NoticeBar";

/** Why Excel refused and what to do next. */
export function ProblemBar({ title, problem }: { readonly title: string; readonly problem: WorkbookProblem }) {
  const { problems } = useMessages();
  return (
    <NoticeBar intent="error" title={title}>
      {problems.workbook(problem)}
    </NoticeBar>
  );
}
