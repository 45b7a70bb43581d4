import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactNode, type SubmitEvent } from "react";
import type { Outcome } from "../../../usecases/ports";
import type { SetProblem } from "../../../usecases/sets/setChange";
import type { SetView } from "../../../usecases/sets/setView";
import type { Signing } from "../../../usecases/sets/setWork";
import { NoticeBar } from "../../NoticeBar";
import { useSetMessages } from "../../setWords";
import { useWork } from "../../useWork";
import type { Signer } from "../useSigner";
import { SignerFields } from "./SignerFields";
import { useMending } from "./useMending";

export type SentenceOf = (field: string) => { readonly validationMessage?: string };

type ChangeFormProps = {
  readonly label: string;
  readonly submit: string;
  readonly signer: Signer;
  readonly withDocument: boolean;
  readonly ask: (signing: Signing) => Promise<Outcome<SetView, SetProblem>>;
  readonly onCancel: () => void;
  readonly onDone: (view: SetView) => void;
  readonly children: (sentenceOf: SentenceOf) => ReactNode;
};

/** A change of a set as a form: who does it, the fields, and a refusal under the field to mend. */
export function ChangeForm(props: ChangeFormProps) {
  const { label, submit, signer, withDocument, ask, onCancel, onDone, children } = props;
  const { edit } = useSetMessages();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { work, run } = useWork<SetView, SetProblem>();
  const { sentenceOf, sentence } = useMending(form, work);

  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const ended = await run(() => ask(signer.sign()));
    if (ended?.kind === "done") onDone(ended.value);
  };

  return (
    <form ref={form} className={styles.form} noValidate aria-label={label} onSubmit={(event) => void save(event)}>
      <SignerFields signer={signer} withDocument={withDocument} sentenceOf={sentenceOf} />
      {children(sentenceOf)}
      {sentence !== null && (
        <NoticeBar intent="error" title={edit.failed}>
          {sentence}
        </NoticeBar>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={work.kind === "running"}>
          {submit}
        </Button>
        <Button type="button" onClick={onCancel}>
          {edit.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
