import { Field, Input } from "@fluentui/react-components";
import type { FormChoice, TableChoice } from "../../usecases/app";
import { ChoiceField } from "../ChoiceField";
import { useMessages } from "../LanguageContext";
import { MoneyUnitField } from "../period/MoneyUnitField";
import { AsOfField, FrameField, ModeAndYear, type ProblemOf } from "../period/PeriodFields";
import { SourcesField } from "./SourcesField";
import type { TableDraft } from "./tableDraft";

type TableFieldsProps = {
  readonly choice: TableChoice;
  readonly sets: readonly FormChoice[];
  readonly draft: TableDraft;
  readonly problemOf: ProblemOf;
  readonly onChange: (changes: Partial<TableDraft>) => void;
};

/** For whom, for when, in which unit; only what this form needs. */
export function TableFields({ choice, sets, draft, problemOf, onChange }: TableFieldsProps) {
  const { forms: words } = useMessages();
  const typed = (name: "commune" | "communeCode" | "village", label: string, hint: string, required: boolean) => (
    <Field label={label} required={required} hint={hint} {...problemOf(name)}>
      <Input
        name={name}
        autoComplete="off"
        value={draft[name]}
        onChange={(_, { value }) => onChange({ [name]: value })}
      />
    </Field>
  );
  return (
    <>
      <ModeAndYear draft={draft} problemOf={problemOf} onChange={onChange} years={choice.years} />
      {typed("commune", words.commune, words.communeHint, true)}
      {choice.village && typed("village", words.village, words.villageOptional, false)}
      {typed("communeCode", words.communeCode, words.communeCodeHint, false)}
      <AsOfField draft={draft} problemOf={problemOf} onChange={onChange} />
      {choice.criteria && (
        <ChoiceField
          label={words.form}
          name="setId"
          value={draft.setId}
          options={sets.map(({ setId, title }) => ({ id: setId, name: title }))}
          onChange={(setId) => onChange({ setId })}
        />
      )}
      {choice.areas.length > 0 && (
        <ChoiceField
          label={words.group}
          name="area"
          value={draft.area}
          options={choice.areas}
          onChange={(area) => onChange({ area })}
        />
      )}
      {choice.money && <MoneyUnitField unit={draft.moneyUnit} onChange={(moneyUnit) => onChange({ moneyUnit })} />}
      {choice.sources && (
        <SourcesField without={draft.withoutSources} onChange={(withoutSources) => onChange({ withoutSources })} />
      )}
      <FrameField draft={draft} onChange={onChange} />
    </>
  );
}
