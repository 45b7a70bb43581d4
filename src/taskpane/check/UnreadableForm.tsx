import type { Finding } from "../../review/finding";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";

/** A form of ours that cannot be judged: why, and what to do. */
export function UnreadableForm(props: { readonly sheetName: string; readonly finding: Finding }) {
  const { check, findings } = useMessages();
  return (
    <NoticeBar intent="error" title={check.unreadable(props.sheetName)}>
      {findings.sentence(props.finding)}
    </NoticeBar>
  );
}
