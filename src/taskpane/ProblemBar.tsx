import type { FormProblem } from "../usecases/app";
import type { WorkbookProblem } from "../usecases/ports";
import { useMessages } from "./LanguageContext";
import { NoticeBar } from "./NoticeBar";

type ProblemBarProps = { readonly title: string; readonly problem: FormProblem | WorkbookProblem };

/** Why it could not be done and what to do next. */
export function ProblemBar({ title, problem }: ProblemBarProps) {
  const { problems } = useMessages();
  return (
    <NoticeBar intent="error" title={title}>
      {problems.form(problem)}
    </NoticeBar>
  );
}
