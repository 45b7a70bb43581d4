import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { copyText } from "./copyText";

export type CopyButtonProps = {
  readonly label: string;
  /** Where several buttons have the same label: what a screen reader says instead. */
  readonly spoken?: string;
  readonly text: () => string;
  /** Said once the text is on the clipboard. */
  readonly copied: string;
  /** Stands over the text where the clipboard is refused. */
  readonly refused: string;
};

/** Copies a text, or shows it to be copied by hand. */
export function CopyButton({ label, spoken, text, copied, refused }: CopyButtonProps) {
  const styles = useStyles();
  const [answer, setAnswer] = useState<{ readonly copied: boolean; readonly text: string } | null>(null);
  const fieldId = useId();

  useEffect(() => {
    if (answer?.copied === false) document.querySelector<HTMLTextAreaElement>(`[id="${fieldId}"]`)?.select();
  }, [answer, fieldId]);

  const copy = async () => {
    const wanted = text();
    setAnswer({ copied: await copyText(wanted), text: wanted });
  };

  return (
    <div className={styles.copy}>
      <Button size="small" {...(spoken === undefined ? {} : { "aria-label": spoken })} onClick={() => void copy()}>
        {label}
      </Button>
      {/* Stands from the beginning, so that a screen reader hears what comes into it. */}
      <Text role="status" size={200}>
        {answer?.copied === true ? copied : ""}
      </Text>
      {answer?.copied === false && (
        <Field label={refused} className={styles.field}>
          <Textarea id={fieldId} readOnly resize="vertical" value={answer.text} rows={6} />
        </Field>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  copy: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  field: { width: "100%" },
});
