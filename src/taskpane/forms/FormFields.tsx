import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { FormChoice, RequestProblem } from "../../usecases/app";
import { useMessages } from "../LanguageContext";
import { yearsOf, type FormDraft } from "./formDraft";

type FormFieldsProps = {
  readonly choice: FormChoice;
  readonly draft: FormDraft;
  readonly problems: readonly RequestProblem[];
  readonly onChange: (draft: FormDraft) => void;
};

/** For whom and for which year; a problem stands under its field. */
export function FormFields({ choice, draft, problems, onChange }: FormFieldsProps) {
  const { forms } = useMessages();
  const styles = useStyles();
  const problemOf = (field: RequestProblem["field"]) => {
    const problem = problems.find((candidate) => candidate.field === field);
    return problem === undefined ? {} : { validationMessage: forms.requestProblem(problem) };
  };

  return (
    <>
      <Field label={forms.year} {...problemOf("year")} className={styles.year}>
        <Select
          name="year"
          value={String(draft.year)}
          onChange={(_, { value }) => onChange({ ...draft, year: Number(value) })}
        >
          {yearsOf(choice).map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
      {choice.areas.length > 1 && (
        <Field label={forms.area}>
          <Select name="area" value={draft.area} onChange={(_, { value }) => onChange({ ...draft, area: value })}>
            {choice.areas.map((area) => (
              <option key={area.id} value={area.id}>
                {area.name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={forms.commune} required hint={forms.communeHint} {...problemOf("commune")}>
        <Input
          name="commune"
          autoComplete="off"
          value={draft.commune}
          onChange={(_, { value }) => onChange({ ...draft, commune: value })}
        />
      </Field>
      {choice.level === "village" && (
        <Field label={forms.village} required hint={forms.villageHint} {...problemOf("village")}>
          <Input
            name="village"
            autoComplete="off"
            value={draft.village}
            onChange={(_, { value }) => onChange({ ...draft, village: value })}
          />
        </Field>
      )}
    </>
  );
}

const useStyles = makeStyles({ year: { maxWidth: "160px", paddingBottom: tokens.spacingVerticalNone } });
