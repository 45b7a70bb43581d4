import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { RequestProblem } from "../../usecases/app";
import { ChoiceField } from "../ChoiceField";
import { FORM_MODES, FRAMES } from "./formModes";
import { useMessages } from "../LanguageContext";
import { typedDay, yearsBetween, type PeriodDraft } from "./periodDraft";

export type FieldName = RequestProblem["field"];

/** The sentence for a field that is not right, as Fluent's Field takes it. */
export type ProblemOf = (field: FieldName) => { readonly validationMessage?: string };

export function useProblemOf(problems: readonly RequestProblem[]): ProblemOf {
  const { forms } = useMessages();
  return (field) => {
    const problem = problems.find((candidate) => candidate.field === field);
    return problem === undefined ? {} : { validationMessage: forms.requestProblem(problem) };
  };
}

type PeriodFieldProps = {
  readonly draft: PeriodDraft;
  readonly problemOf: ProblemOf;
  readonly onChange: (changes: Partial<PeriodDraft>) => void;
};

/** Loại biểu, and the year beside it where one can be chosen. */
export function ModeAndYear(props: PeriodFieldProps & { readonly years: Parameters<typeof yearsBetween>[0] | null }) {
  const { draft, problemOf, onChange, years } = props;
  const { period } = useMessages();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <ChoiceField
        label={period.mode}
        name="mode"
        value={draft.mode}
        options={FORM_MODES.map((id) => ({ id, name: period.modes[id] }))}
        onChange={(mode) => onChange({ mode })}
        className={styles.wide}
      />
      {years !== null && (
        <ChoiceField
          label={period.year}
          name="year"
          value={String(draft.year)}
          options={yearsBetween(years).map((year) => ({ id: String(year), name: String(year) }))}
          onChange={(year) => onChange({ year: Number(year) })}
          className={styles.narrow}
          {...problemOf("year")}
        />
      )}
    </div>
  );
}

/** A plan has no day of its figures, so that nothing is asked. */
export function AsOfField({ draft, problemOf, onChange }: PeriodFieldProps) {
  const { period } = useMessages();
  if (draft.mode === "plan") return null;
  return (
    <Field label={period.asOf} hint={period.asOfHint} {...problemOf("asOf")}>
      <Input name="asOf" autoComplete="off" value={draft.asOf} onChange={(_, { value }) => onChange(typedDay(value))} />
    </Field>
  );
}

export function FrameField({ draft, onChange }: Omit<PeriodFieldProps, "problemOf">) {
  const { period } = useMessages();
  return (
    <ChoiceField
      label={period.frame}
      name="frame"
      value={draft.frame}
      options={FRAMES.map((id) => ({ id, name: period.frames[id] }))}
      onChange={(frame) => onChange({ frame })}
    />
  );
}

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  wide: { flexGrow: 1, flexShrink: 1, minWidth: 0 },
  narrow: { flexGrow: 0, flexShrink: 0, minWidth: "96px" },
});
