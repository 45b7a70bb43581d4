import { Field, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import { isoDay } from "../sets/isoDay";
import { useSigner } from "../sets/useSigner";
import { ActionDialog } from "./ActionDialog";
import type { ClosingProps } from "./CloseForm";
import { useClosingMessages } from "./closingWords";
import { useClosingTask } from "./useClosingTask";

/** Bỏ chốt */
export function ReopenDialog({ report, tools }: ClosingProps) {
  const words = useClosingMessages();
  const { storage, today } = tools.environment;
  const signer = useSigner(storage, isoDay(today()));
  const { busy, refusal, run } = useClosingTask(tools);
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  const [password, setPassword] = useState("");
  const nameless = signer.by.trim() === "";

  const change = (opened: boolean) => {
    setOpen(opened);
    setAsked(false);
    setPassword("");
  };
  const reopen = async () => {
    setAsked(true);
    if (nameless) return;
    const { by, on } = signer.sign();
    const ended = await run({
      ask: (work) => work.reopenForm({ sheetId: report.sheetId, password, by, on }),
      done: () => ({ title: words.reopened, text: words.reopenedText, inverse: null }),
      notDone: words.notReopened,
    });
    if (ended === "done") change(false);
  };

  return (
    <ActionDialog
      label={words.reopen}
      title={words.reopenTitle(report.sheetName)}
      open={open}
      onOpen={change}
      busy={busy}
      refusal={refusal === null ? null : { title: words.notReopened, text: refusal }}
      onSubmit={() => void reopen()}
    >
      <Text block>{words.reopenText}</Text>
      <Field label={words.reopenBy} required {...(asked && nameless ? { validationMessage: words.byMissing } : {})}>
        <Input name="by" autoComplete="off" value={signer.by} onChange={(_, { value }) => signer.type({ by: value })} />
      </Field>
      <Field label={words.reopenPassword}>
        <Input
          name="password"
          type="password"
          autoComplete="off"
          value={password}
          onChange={(_, { value }) => setPassword(value)}
        />
      </Field>
    </ActionDialog>
  );
}
