import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState, type SubmitEvent } from "react";
import type { Outcome } from "../../../usecases/ports";
import type { SetProblem } from "../../../usecases/sets/setChange";
import type { SetView } from "../../../usecases/sets/setView";
import { NoticeBar } from "../../NoticeBar";
import { useSetMessages } from "../../setWords";
import { useWork } from "../../useWork";
import type { Signer } from "../useSigner";
import { SignerFields } from "./SignerFields";
import { useMending } from "./useMending";

type AskFirstProps = {
  /** Of the button, and of the one in the dialog that agrees. */
  readonly label: string;
  readonly text: string;
  /** Null where nobody has to sign. */
  readonly signer: Signer | null;
  readonly withDocument?: boolean;
  readonly ask: () => Promise<Outcome<SetView | null, SetProblem>>;
  readonly onDone: (view: SetView | null) => void;
};

/** A button whose work is asked about first, in a dialog that says what it does. A refusal stands in the dialog. */
export function AskFirst({ label, text, signer, withDocument = false, ask, onDone }: AskFirstProps) {
  const { edit } = useSetMessages();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [open, setOpen] = useState(false);
  const { work, run, forget } = useWork<SetView | null, SetProblem>();
  const { sentenceOf, sentence } = useMending(form, work);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const ended = await run(ask);
    if (ended?.kind !== "done") return;
    setOpen(false);
    onDone(ended.value);
  };

  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        forget();
        setOpen(data.open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{label}</Button>
      </DialogTrigger>
      <DialogSurface aria-describedby={undefined}>
        <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
          <DialogBody>
            <DialogTitle>{label}</DialogTitle>
            <DialogContent className={styles.content}>
              <Text block>{text}</Text>
              {signer !== null && <SignerFields signer={signer} withDocument={withDocument} sentenceOf={sentenceOf} />}
              {sentence !== null && <NoticeBar intent="error">{sentence}</NoticeBar>}
            </DialogContent>
            <DialogActions fluid>
              <Button type="submit" appearance="primary" disabledFocusable={work.kind === "running"}>
                {label}
              </Button>
              <DialogTrigger disableButtonEnhancement>
                <Button type="button">{edit.cancel}</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
