import { Button } from "@fluentui/react-components";
import { Suspense } from "react";
import type { FormProblem } from "../../../usecases/app";
import type { SheetEdit } from "../../../usecases/ports";
import type { Followed as FollowedSheet } from "../../../usecases/sets/followSet";
import { useMessages } from "../../LanguageContext";
import { NoticeBar } from "../../NoticeBar";
import { ProblemBar } from "../../ProblemBar";
import { useSetMessages } from "../../setWords";
import { UndoNotice, type OnUndo } from "../../undo/UndoNotice";
import type { UndoEnding } from "../../undo/undoQuestion";
import type { Work } from "../../useWork";

export type Followed = ({ readonly kind: "updated" } & FollowedSheet) | UndoEnding;

type FollowResultProps = {
  readonly work: Work<Followed, FormProblem>;
  readonly onUndo: OnUndo;
  readonly onKeep: (inverse: SheetEdit) => void;
};

/** How the update of a sheet, or its undoing, ended. */
export function FollowResult({ work, onUndo, onKeep }: FollowResultProps) {
  const { follow } = useSetMessages();
  const { forms } = useMessages();
  if (work.kind === "refused") return <ProblemBar title={follow.notUpdated} problem={work.problem} />;
  if (work.kind !== "done") return null;
  const result = work.value;
  if (result.kind === "undone") {
    return (
      <NoticeBar intent="success" title={follow.undone}>
        {follow.undoneText}
      </NoticeBar>
    );
  }
  if (result.kind !== "updated") {
    return (
      <Suspense fallback={null}>
        <UndoNotice ending={result} onUndo={onUndo} onKeep={onKeep} />
      </Suspense>
    );
  }
  return (
    <NoticeBar
      intent="success"
      title={follow.updated}
      action={<Button onClick={() => onUndo(result.inverse)}>{follow.undo}</Button>}
    >
      {follow.updatedText(result.cells)}
      {result.withSets.length > 0 && ` ${forms.withSets(result.withSets)}`}
    </NoticeBar>
  );
}
