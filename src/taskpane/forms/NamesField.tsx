import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useMessages } from "../LanguageContext";
import type { ProblemOf } from "../period/PeriodFields";

export type NamesFieldProps = {
  /** As typed, one name a line; null while the usual list stands. */
  readonly typed: string | null;
  readonly usual: readonly string[];
  readonly problemOf: ProblemOf;
  /** It is the first field to put right. */
  readonly problemFirst: boolean;
  readonly onChange: (typed: string | null) => void;
};

/** The names of Chủ trì, one a line, and the way back to the usual ones. */
export function NamesField({ typed, usual, problemOf, problemFirst, onChange }: NamesFieldProps) {
  const { forms } = useMessages();
  const styles = useStyles();
  const list = useRef<HTMLTextAreaElement>(null);
  // The field is drawn after its section has opened, too late for the form to find it.
  useEffect(() => {
    if (problemFirst) list.current?.focus();
  }, [problemFirst]);

  const reset = () => {
    onChange(null);
    // The button goes away with what it did.
    list.current?.focus();
  };

  return (
    <>
      <Field label={forms.responsiblesList} hint={forms.responsiblesHint} {...problemOf("responsibles")}>
        <Textarea
          // Fluent's own type of a ref fits no element under React 19; a callback does.
          ref={(element: HTMLTextAreaElement | null) => void (list.current = element)}
          name="responsibles"
          rows={6}
          value={typed ?? usual.join("\n")}
          onChange={(_, { value }) => onChange(value)}
        />
      </Field>
      {typed !== null && (
        <Button type="button" className={styles.reset} onClick={reset}>
          {forms.responsiblesReset}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({ reset: { marginTop: tokens.spacingVerticalS } });
