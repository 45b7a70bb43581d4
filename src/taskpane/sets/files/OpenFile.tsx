import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import type { FormChoice } from "../../../usecases/app";
import { answerOf } from "../../answerOf";
import { NoticeBar } from "../../NoticeBar";
import { useSetMessages } from "../../setWords";
import type { SetPanelProps } from "../setPanel";
import { FileAction } from "./FileAction";
import { FILE_MAXIMUM, readText } from "./readText";
import { useFileRefusal } from "./useFileRefusal";

type Opening =
  | { readonly kind: "idle" }
  | { readonly kind: "refused"; readonly sentence: string }
  | { readonly kind: "opened"; readonly sets: readonly FormChoice[] };

/** A set somebody sent: bounded before it is read, refused whole with place and reason. */
export function OpenFile({ work, onOpenSet }: Pick<SetPanelProps, "work" | "onOpenSet">) {
  const { files } = useSetMessages();
  const styles = useStyles();
  const refusal = useFileRefusal();
  const input = useRef<HTMLInputElement>(null);
  const [opening, setOpening] = useState<Opening>({ kind: "idle" });

  const open = async (file: File) => {
    if (file.size > FILE_MAXIMUM) {
      setOpening({ kind: "refused", sentence: files.tooBig });
      return;
    }
    const outcome = await answerOf(async () => work.importFile(await readText(file)));
    setOpening(
      outcome.ok ? { kind: "opened", sets: outcome.value } : { kind: "refused", sentence: refusal(outcome.problem) },
    );
  };

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file !== undefined) void open(file);
    // The same file, mended, can be chosen again.
    target.value = "";
  };

  return (
    <FileAction heading={files.open} hint={files.openHint}>
      {/* The browser's own field says its words in the browser's language: the button opens it. */}
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.hidden}
        aria-label={files.open}
        onChange={choose}
      />
      <div>
        <Button onClick={() => input.current?.click()}>{files.open}</Button>
      </div>
      {opening.kind === "refused" && (
        <NoticeBar intent="error" title={files.notOpened}>
          {opening.sentence}
        </NoticeBar>
      )}
      {opening.kind === "opened" && (
        <NoticeBar intent="success" title={files.opened}>
          <span className={styles.sets}>
            {opening.sets.map(({ setId, title }) => (
              <Button key={setId} size="small" onClick={() => onOpenSet(setId)}>
                {files.look(title)}
              </Button>
            ))}
          </span>
        </NoticeBar>
      )}
    </FileAction>
  );
}

const useStyles = makeStyles({
  hidden: { display: "none" },
  sets: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});
