import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { SetFile } from "../../../usecases/sets/setFile";
import { answerOf } from "../../answerOf";
import { NoticeBar } from "../../NoticeBar";
import { useSetMessages } from "../../setWords";
import { isoDay } from "../isoDay";
import type { SetPanelProps } from "../setPanel";
import { copyText, download } from "./download";
import { FileAction } from "./FileAction";

type Saving =
  | { readonly kind: "idle" | "failed" }
  | { readonly kind: "saved"; readonly file: SetFile }
  | { readonly kind: "copied"; readonly file: SetFile }
  /** The host lets nothing be copied: the text is shown. */
  | { readonly kind: "shown"; readonly file: SetFile };

/** Some hosts swallow a download without a word, so that the content can always be copied instead. */
export function SaveFile({ work, view, environment }: SetPanelProps) {
  const { files } = useSetMessages();
  const [saving, setSaving] = useState<Saving>({ kind: "idle" });

  const save = async () => {
    const day = isoDay(environment.today());
    const made = await answerOf<SetFile | null, never>(async () => {
      return { ok: true, value: await work.exportFile(view.set.id, day) };
    });
    const file = made.ok ? made.value : null;
    if (file !== null) download(file);
    setSaving(file === null ? { kind: "failed" } : { kind: "saved", file });
  };

  const copy = async (file: SetFile) => {
    setSaving({ kind: (await copyText(file.text)) ? "copied" : "shown", file });
  };

  return (
    <FileAction heading={files.save} hint={files.saveHint}>
      <div>
        <Button onClick={() => void save()}>{files.save}</Button>
      </div>
      {saving.kind === "failed" && <NoticeBar intent="error">{files.notSaved}</NoticeBar>}
      {saving.kind === "saved" && (
        <NoticeBar
          intent="success"
          title={files.saved(saving.file.name)}
          action={<Button onClick={() => void copy(saving.file)}>{files.copy}</Button>}
        >
          {files.savedText}
        </NoticeBar>
      )}
      {saving.kind === "copied" && <NoticeBar intent="success">{files.copied}</NoticeBar>}
      {saving.kind === "shown" && (
        <Field label={files.copyByHand}>
          <Textarea readOnly rows={4} value={saving.file.text} />
        </Field>
      )}
    </FileAction>
  );
}
