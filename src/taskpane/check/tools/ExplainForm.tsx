import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type SubmitEvent } from "react";
import type { Finding } from "../../../review/finding";
import { isoDay } from "../../sets/isoDay";
import { useSigner } from "../../sets/useSigner";
import type { CheckTools } from "../checkTools";
import { paperItems } from "./paperContent";
import { useToolMessages } from "./toolWords";

/** As long as the use case takes. */
const LONGEST = 2000;

type ExplainFormProps = {
  /** The findings that get this one text. */
  readonly findings: readonly Finding[];
  readonly tools: CheckTools;
  readonly title: string;
  /** What was written before. */
  readonly before: string;
  readonly onEnd: () => void;
};

/** Why the figure stands as it does, and who says so. */
export function ExplainForm({ findings, tools, title, before, onEnd }: ExplainFormProps) {
  const { explain } = useToolMessages();
  const styles = useStyles();
  const { app, environment, work } = tools;
  const signer = useSigner(environment.storage, isoDay(environment.today()));
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(before);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const wrong = {
    text: text.trim() === "" ? explain.textMissing : text.length > LONGEST ? explain.textTooLong(LONGEST) : null,
    by: signer.by.trim() === "" ? explain.byMissing : null,
  };
  const sentence = (field: keyof typeof wrong) =>
    asked && wrong[field] !== null ? { validationMessage: wrong[field] } : {};

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    const [first] = (["text", "by"] as const).filter((field) => wrong[field] !== null);
    if (first !== undefined) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    setBusy(true);
    const done = await work({
      ask: async () => {
        const [items, verbs] = await Promise.all([paperItems(findings), app.checkWork()]);
        return verbs.explain({ items, text, ...signer.sign() });
      },
      done: ({ inverse }) => ({ title: explain.written(findings.length), text: explain.writtenText, inverse }),
      refused: explain.notWritten,
    });
    setBusy(false);
    if (done) onEnd();
  };

  return (
    <form ref={form} noValidate aria-label={title} className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field
        label={explain.text}
        required
        hint={findings.length > 1 ? explain.groupHint(findings.length) : explain.textHint}
        {...sentence("text")}
      >
        <Textarea name="text" autoFocus resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field label={explain.by} required {...sentence("by")}>
        <Input name="by" autoComplete="off" value={signer.by} onChange={(_, { value }) => signer.type({ by: value })} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {explain.save}
        </Button>
        <Button type="button" size="small" onClick={onEnd}>
          {explain.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
