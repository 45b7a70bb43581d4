import { Field, Input, Textarea } from "@fluentui/react-components";
import { ChoiceField } from "../../ChoiceField";
import { useSetMessages } from "../../setWords";
import { COMPARISONS, NOT_APPLICABLE, ROW_KINDS, type RowDraft } from "./rowDraft";

type RowFieldsProps = {
  readonly draft: RowDraft;
  /** A part has the code of its indicator, and is counted with it. */
  readonly isPart: boolean;
  readonly sentenceOf: (field: string) => { readonly validationMessage?: string };
  readonly onChange: (changes: Partial<RowDraft>) => void;
};

/** Code, words and how the row is answered; only what its kind needs. */
export function RowFields({ draft, isPart, sentenceOf, onChange }: RowFieldsProps) {
  const { edit, row, browse } = useSetMessages();
  const compares = draft.kind === "percentage" || draft.kind === "number";
  return (
    <>
      {!isPart && (
        <Field label={edit.code} required hint={edit.codeHint} {...sentenceOf("code")}>
          <Input
            name="code"
            autoComplete="off"
            value={draft.code}
            onChange={(_, { value }) => onChange({ code: value })}
          />
        </Field>
      )}
      <Field label={edit.text} required {...sentenceOf("text")}>
        <Textarea
          name="text"
          resize="vertical"
          rows={3}
          value={draft.text}
          onChange={(_, { value }) => onChange({ text: value })}
        />
      </Field>
      <ChoiceField
        label={edit.kind}
        name="kind"
        value={draft.kind}
        options={ROW_KINDS.map((id) => ({ id, name: row.kinds[id] }))}
        onChange={(kind) => onChange({ kind })}
      />
      {compares && (
        <ChoiceField
          label={edit.direction}
          name="op"
          value={draft.op}
          options={COMPARISONS.map((id) => ({ id, name: row.comparisons[id] }))}
          onChange={(op) => onChange({ op })}
        />
      )}
      {draft.kind === "number" && (
        <Field label={edit.unit}>
          <Input
            name="unit"
            autoComplete="off"
            value={draft.unit}
            onChange={(_, { value }) => onChange({ unit: value })}
          />
        </Field>
      )}
      {draft.kind === "level" && (
        <Field label={edit.scale} required hint={edit.scaleHint} {...sentenceOf("scale")}>
          <Textarea name="scale" rows={4} value={draft.scale} onChange={(_, { value }) => onChange({ scale: value })} />
        </Field>
      )}
      {!isPart && (
        <ChoiceField
          label={edit.notApplicable}
          name="notApplicable"
          value={draft.notApplicable}
          options={NOT_APPLICABLE.map((id) => ({ id, name: browse.notApplicable[id] }))}
          onChange={(notApplicable) => onChange({ notApplicable })}
        />
      )}
    </>
  );
}
