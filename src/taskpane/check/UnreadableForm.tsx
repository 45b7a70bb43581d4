import { Button } from "@fluentui/react-components";
import type { StructureFinding } from "../../review/finding";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { useOpenFormMessages } from "../openFormWords";

export type UnreadableFormProps = {
  readonly sheetName: string;
  readonly finding: StructureFinding;
  readonly busy: boolean;
  readonly onUpgrade: (sheetId: string) => void;
};

/** A form of ours that cannot be judged: why, and what to do. One of an older layout can be upgraded here. */
export function UnreadableForm({ sheetName, finding, busy, onUpgrade }: UnreadableFormProps) {
  const { findings } = useMessages();
  const openForm = useOpenFormMessages();
  if (finding.code !== "structure.layoutOlder") {
    return (
      <NoticeBar intent="error" title={openForm.checkNotice.unreadable(sheetName)}>
        {findings.sentence(finding)}
      </NoticeBar>
    );
  }
  const upgrade = (
    <Button disabledFocusable={busy} onClick={() => onUpgrade(finding.target.sheetId)}>
      {openForm.upgrade}
    </Button>
  );
  return (
    <NoticeBar intent="warning" title={openForm.checkNotice.unreadable(sheetName)} action={upgrade}>
      {findings.sentence(finding)}
    </NoticeBar>
  );
}
