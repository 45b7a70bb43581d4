import { Button, Field, Input, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef, useState, type SubmitEvent } from "react";
import { vietnameseDate } from "../../i18n/dateFormat";
import type { LogEntry } from "../../usecases/closing/closingWork";
import { isoDay } from "../sets/isoDay";
import type { ClosingProps } from "./CloseForm";
import { useClosingMessages } from "./closingWords";
import { useClosingTask } from "./useClosingTask";

export type LogKind = "sent" | "returned";

type LogFormProps = ClosingProps & {
  readonly kind: LogKind;
  readonly log: readonly LogEntry[];
  readonly onEnd: () => void;
};

/** Đã gửi: number, day, which time. Trả lại bổ sung: day, what has to be added. */
export function LogForm({ kind, report, tools, log, onEnd }: LogFormProps) {
  const words = useClosingMessages();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { busy, run } = useClosingTask(tools);
  const [asked, setAsked] = useState(false);
  /** What the use case took for no day. */
  const [notADay, setNotADay] = useState<string | null>(null);
  const [typed, setTyped] = useState(() => ({
    text: "",
    day: vietnameseDate(isoDay(tools.environment.today())),
    time: String(log.filter((entry) => entry.kind === "sent").length + 1),
  }));
  const time = /^[1-9]\d?$/.test(typed.time.trim()) ? Number(typed.time) : null;
  const text = typed.text.trim();
  const missing = kind === "sent" ? words.documentMissing : words.noteMissing;
  const wrong = {
    text: text === "" ? missing : null,
    day: typed.day === notADay ? words.problem({ code: "notADay" }) : null,
    time: kind === "sent" && time === null ? words.notATime : null,
  };
  const sentence = (field: keyof typeof wrong) =>
    asked && wrong[field] !== null ? { validationMessage: wrong[field] } : {};
  const input = (field: keyof typeof typed) => (
    <Input
      name={field}
      autoFocus={field === "text"}
      autoComplete="off"
      value={typed[field]}
      onChange={(_, { value }) => setTyped({ ...typed, [field]: value })}
    />
  );

  const focus = (field: keyof typeof typed) => form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  const record = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    const [first] = (["text", "day", "time"] as const).filter((field) => wrong[field] !== null);
    if (first !== undefined) {
      focus(first);
      return;
    }
    const on = typed.day;
    const ended = await run({
      ask: (work) =>
        work.record(
          report.sheetId,
          kind === "sent" ? { kind, on, document: text, time: time ?? 1 } : { kind, on, note: text },
        ),
      done: () => ({ title: words.recorded, text: words.recordedText, inverse: null }),
      notDone: words.notRecorded,
    });
    if (ended === "done") onEnd();
    if (ended !== "notADay") return;
    setNotADay(on);
    focus("day");
  };

  return (
    <form
      ref={form}
      noValidate
      aria-label={words[kind]}
      className={styles.form}
      onSubmit={(event) => void record(event)}
    >
      <Field label={kind === "sent" ? words.document : words.note} required {...sentence("text")}>
        {input("text")}
      </Field>
      <Field label={words.day} hint={words.dayHint} required {...sentence("day")}>
        {input("day")}
      </Field>
      {kind === "sent" && (
        <Field label={words.time} required {...sentence("time")}>
          {input("time")}
        </Field>
      )}
      {busy && <ProgressBar aria-label={words.record} />}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {words.record}
        </Button>
        <Button type="button" size="small" onClick={onEnd}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
