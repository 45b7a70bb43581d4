import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isoDay } from "../sets/isoDay";
import { useSigner } from "../sets/useSigner";
import { NoticeBar } from "../NoticeBar";
import { ActionDialog } from "./ActionDialog";
import type { ClosingProps } from "./CloseForm";
import { useClosingMessages } from "./closingWords";
import { receiptWords } from "./receiptWords";
import { useClosingTask } from "./useClosingTask";

/** What closing does, who does it, and a password if he wants one. */
export function CloseDialog({ report, tools }: ClosingProps) {
  const words = useClosingMessages();
  const styles = useStyles();
  const { storage, today } = tools.environment;
  const signer = useSigner(storage, isoDay(today()));
  const { busy, refusal, run } = useClosingTask(tools);
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const [password, setPassword] = useState({ first: "", again: "" });
  const wrong = {
    by: signer.by.trim() === "" ? words.byMissing : null,
    again: password.first === password.again ? null : words.passwordDiffers,
  };
  const sentence = (field: keyof typeof wrong) =>
    asked && wrong[field] !== null ? { validationMessage: wrong[field] } : {};

  const change = (opened: boolean) => {
    setOpen(opened);
    setAsked(false);
    // A password is kept nowhere.
    setPassword({ first: "", again: "" });
  };
  const close = async () => {
    setAsked(true);
    if (wrong.by !== null || wrong.again !== null) return;
    const { by, on } = signer.sign();
    const ended = await run({
      ask: (work) => work.closeForm({ sheetId: report.sheetId, password: password.first, by, on, paper: receiptWords }),
      done: ({ code, receiptName }) => ({ title: words.done, text: words.doneText(code, receiptName), inverse: null }),
      notDone: words.notDone,
    });
    if (ended === "done") change(false);
  };

  return (
    <ActionDialog
      label={words.close}
      title={words.closeTitle(report.sheetName)}
      appearance="primary"
      open={open}
      onOpen={change}
      busy={busy}
      refusal={refusal === null ? null : { title: words.notDone, text: refusal }}
      onSubmit={() => void close()}
    >
      <ul className={styles.list}>
        {words.whatHappens.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <NoticeBar intent="warning">{words.undoCleared}</NoticeBar>
      <Field label={words.by} required {...sentence("by")}>
        <Input name="by" autoComplete="off" value={signer.by} onChange={(_, { value }) => signer.type({ by: value })} />
      </Field>
      <Field label={words.password} hint={words.passwordHint}>
        <Input
          name="password"
          type="password"
          autoComplete="new-password"
          value={password.first}
          onChange={(_, { value }) => setPassword({ ...password, first: value })}
        />
      </Field>
      {password.first !== "" && (
        <Field label={words.passwordAgain} required {...sentence("again")}>
          <Input
            name="passwordAgain"
            type="password"
            autoComplete="new-password"
            value={password.again}
            onChange={(_, { value }) => setPassword({ ...password, again: value })}
          />
        </Field>
      )}
    </ActionDialog>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
