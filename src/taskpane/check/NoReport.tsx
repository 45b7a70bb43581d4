import type { CheckAnswer } from "../../usecases/app";
import { FormsElsewhere } from "./FormsElsewhere";
import { UnreadableForm } from "./UnreadableForm";

export type NoReportProps = {
  readonly shown: Exclude<CheckAnswer, { kind: "report" }>;
  readonly busy: boolean;
  readonly onUpgrade: (sheetId: string) => void;
  readonly onShow: (sheetId: string) => void;
  readonly onGoToForms: () => void;
};

/** What a check answers where there is nothing to report on. */
export function NoReport({ shown, busy, onUpgrade, onShow, onGoToForms }: NoReportProps) {
  if (shown.kind === "unreadable") return <UnreadableForm {...shown} busy={busy} onUpgrade={onUpgrade} />;
  return <FormsElsewhere {...shown} onShow={onShow} onGoToForms={onGoToForms} />;
}
