import type { App, CheckAnswer } from "../../usecases/app";
import { Suspense, use } from "react";
import type { FindingTarget } from "../../review/finding";
import { foreignPart } from "../foreign/foreignPart";
import type { TextStorage } from "../environment";
import type { ForeignSheetProps } from "../foreign/ForeignSheet";
import { FormsElsewhere } from "./FormsElsewhere";
import { UnreadableForm } from "./UnreadableForm";
import type { Write } from "./useWriting";

export type NoReportProps = {
  readonly shown: Exclude<CheckAnswer, { kind: "report" }>;
  readonly busy: boolean;
  readonly app: App;
  readonly write: Write;
  /** The focus goes to the result. */
  readonly toResult: () => void;
  readonly storage: TextStorage;
  readonly onJump: (target: FindingTarget) => Promise<void>;
  readonly onShow: (sheetId: string) => void;
  readonly onGoToForms: () => void;
};

/** What a check answers where there is nothing to report on. */
export function NoReport({ shown, busy, app, write, toResult, storage, onJump, onShow, onGoToForms }: NoReportProps) {
  if (shown.kind === "notAForm") {
    return (
      <>
        <FormsElsewhere {...shown} onShow={onShow} onGoToForms={onGoToForms} />
        <Suspense fallback={null}>
          <Foreign key={shown.sheetName} app={app} storage={storage} onJump={onJump} onShow={onShow} />
        </Suspense>
      </>
    );
  }
  const upgrade = async (sheetId: string) => {
    await write(
      () => app.upgradeForm(sheetId, () => undefined),
      (made) => ({ kind: "upgraded", made }),
      (problem) => ({ kind: "notWritten", action: "upgrade", problem }),
    );
    toResult();
  };
  return <UnreadableForm {...shown} busy={busy} onUpgrade={(sheetId) => void upgrade(sheetId)} />;
}

/** The sheet may hold a form all the same, made by others. */
function Foreign(props: ForeignSheetProps) {
  const { ForeignSheet } = use(foreignPart());
  return <ForeignSheet {...props} />;
}
