import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import type { App, FormProblem } from "../../../usecases/app";
import type { SheetEdit } from "../../../usecases/ports";
import type { UndoWish } from "../../../usecases/undo";
import type { FollowPreview } from "../../../usecases/sets/followSet";
import type { SetWork } from "../../../usecases/sets/setWork";
import { answerOf } from "../../answerOf";
import { useSetMessages } from "../../setWords";
import { undoEnding } from "../../undo/undoQuestion";
import { useWork } from "../../useWork";
import { FollowResult, type Followed } from "./FollowResult";
import { FollowRows } from "./FollowRows";

type FollowSheetProps = { readonly app: App; readonly work: SetWork; readonly preview: FollowPreview };

/** One sheet: what would change on it, the button that does it, and the way back. */
export function FollowSheet({ app, work, preview }: FollowSheetProps) {
  const { follow } = useSetMessages();
  const styles = useStyles();
  const heading = useId();
  const update = useRef<HTMLDivElement>(null);
  const { work: writing, run } = useWork<Followed, FormProblem>();
  const { sheetId, sheetName, edit } = preview;
  const busy = writing.kind === "running";

  const write = () =>
    run(async () => {
      const outcome = await work.follow(preview);
      return outcome.ok ? { ok: true, value: { kind: "updated", ...outcome.value } } : outcome;
    });
  const undo = async (inverse: SheetEdit, wish?: UndoWish) => {
    await run(async () => {
      const outcome = await app.undo(inverse, wish);
      return outcome.ok ? { ok: true, value: undoEnding(inverse, outcome.value) } : outcome;
    });
    // Hoàn tác is gone with what it did.
    update.current?.querySelector("button")?.focus();
  };

  const keep = async (inverse: SheetEdit) => {
    await run(() => Promise.resolve({ ok: true, value: { kind: "undoKept", inverse } }));
    update.current?.querySelector("button")?.focus();
  };

  return (
    <section aria-labelledby={heading} className={styles.sheet}>
      <div>
        <Text as="h3" id={heading} block weight="semibold" className={styles.heading}>
          {follow.sheet(sheetName)}
        </Text>
        <Text block size={200} className={styles.subject}>
          {follow.subject(preview)}
        </Text>
      </div>
      <div ref={update} className={styles.buttons}>
        {edit.cells.length > 0 && (
          <Button aria-label={follow.updateSheet(sheetName)} disabledFocusable={busy} onClick={() => void write()}>
            {follow.update}
          </Button>
        )}
        <Button aria-label={follow.goToSheet(sheetName)} onClick={() => void answerOf(() => app.showSheet(sheetId))}>
          {follow.goTo}
        </Button>
      </div>
      <FollowResult
        work={writing}
        onUndo={(inverse, wish) => void undo(inverse, wish)}
        onKeep={(inverse) => void keep(inverse)}
      />
      <FollowRows preview={preview} />
    </section>
  );
}

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, overflowWrap: "anywhere" },
  subject: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
