import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChoiceField } from "../../ChoiceField";
import { useSetMessages } from "../../setWords";
import type { TargetDraft } from "./annexTarget";

type TypedField = "title" | "label" | "number" | "inForceFrom" | "from" | "to";

type NewSetFieldsProps = {
  readonly target: TargetDraft;
  readonly sentenceOf: (field: string) => { readonly validationMessage?: string };
  readonly onChange: (target: TargetDraft) => void;
};

/** Title, decision and years of a set there is not yet. */
export function NewSetFields({ target, sentenceOf, onChange }: NewSetFieldsProps) {
  const { annex } = useSetMessages();
  const styles = useStyles();
  const typed = (field: TypedField, label: string, hint: string | null, name: string = field) => (
    <Field label={label} required {...(hint === null ? {} : { hint })} {...sentenceOf(name)}>
      <Input
        name={name}
        autoComplete="off"
        value={target[field]}
        className={styles.input}
        onChange={(_, { value }) => onChange({ ...target, [field]: value })}
      />
    </Field>
  );
  return (
    <>
      {typed("title", annex.title, null)}
      {typed("label", annex.label, annex.labelHint)}
      {typed("number", annex.number, annex.numberHint)}
      {typed("inForceFrom", annex.inForceFrom, annex.inForceHint)}
      <ChoiceField
        label={annex.level}
        name="level"
        value={target.level}
        options={(["commune", "village"] as const).map((id) => ({ id, name: annex.levels[id] }))}
        onChange={(level) => onChange({ ...target, level })}
      />
      <div className={styles.years}>
        {typed("from", annex.yearFrom, null, "years")}
        {typed("to", annex.yearTo, null, "yearTo")}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  years: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
});
