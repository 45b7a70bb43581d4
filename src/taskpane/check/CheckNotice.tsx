import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { ProblemBar } from "../ProblemBar";
import type { Notice } from "./checkState";

/** What happened besides the result: a renewed check, or a refusal of Excel. */
export function CheckNotice({ notice }: { readonly notice: Notice | null }) {
  const { check } = useMessages();
  switch (notice?.kind) {
    case "renewed":
      return <NoticeBar intent="warning">{check.renewed}</NoticeBar>;
    case "notChecked":
      return <ProblemBar title={check.notChecked} problem={notice.problem} />;
    case "notJumped":
      return <ProblemBar title={check.notJumped} problem={notice.problem} />;
    default:
      return null;
  }
}
