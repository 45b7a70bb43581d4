import { Field, Input } from "@fluentui/react-components";
import type { FormChoice } from "../../usecases/app";
import { ChoiceField } from "../ChoiceField";
import { useMessages } from "../LanguageContext";
import type { FormDraft } from "./formDraft";
import { AsOfField, FrameField, ModeAndYear, type ProblemOf } from "../period/PeriodFields";

type FormFieldsProps = {
  readonly choice: FormChoice;
  readonly years: FormChoice["years"];
  readonly draft: FormDraft;
  readonly problemOf: ProblemOf;
  readonly onChange: (changes: Partial<FormDraft>) => void;
};

/** For what, for whom and for when, the most used first; a problem stands under its field. */
export function FormFields({ choice, years, draft, problemOf, onChange }: FormFieldsProps) {
  const { forms } = useMessages();
  return (
    <>
      <ModeAndYear draft={draft} problemOf={problemOf} onChange={onChange} years={years} />
      <Field label={forms.commune} required hint={forms.communeHint} {...problemOf("commune")}>
        <Input
          name="commune"
          autoComplete="off"
          value={draft.commune}
          onChange={(_, { value }) => onChange({ commune: value })}
        />
      </Field>
      {choice.level === "village" && (
        <Field label={forms.village} required hint={forms.villageHint} {...problemOf("village")}>
          <Input
            name="village"
            autoComplete="off"
            value={draft.village}
            onChange={(_, { value }) => onChange({ village: value })}
          />
        </Field>
      )}
      <AsOfField draft={draft} problemOf={problemOf} onChange={onChange} />
      {choice.areas.length > 1 && (
        <ChoiceField
          label={isRegion(choice) ? forms.area : forms.group}
          name="area"
          value={draft.area}
          options={choice.areas}
          onChange={(area) => onChange({ area })}
        />
      )}
      <FrameField draft={draft} onChange={onChange} />
    </>
  );
}

/** QĐ 51/2025 goes by groups of communes, the decisions before it by regions. */
function isRegion({ areas }: FormChoice): boolean {
  return !areas.every(({ id }) => id.startsWith("nhom"));
}
