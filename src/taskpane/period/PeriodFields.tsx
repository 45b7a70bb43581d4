import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { RequestProblem } from "../../usecases/app";
import { FORM_MODES, FRAMES, isFormMode, isFrame } from "./formModes";
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
      <Field label={period.mode} className={styles.wide}>
        <Select
          name="mode"
          value={draft.mode}
          onChange={(_, { value }) => {
            if (isFormMode(value)) onChange({ mode: value });
          }}
        >
          {FORM_MODES.map((mode) => (
            <option key={mode} value={mode}>
              {period.modes[mode]}
            </option>
          ))}
        </Select>
      </Field>
      {years !== null && (
        <Field label={period.year} {...problemOf("year")} className={styles.narrow}>
          <Select name="year" value={String(draft.year)} onChange={(_, { value }) => onChange({ year: Number(value) })}>
            {yearsBetween(years).map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
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
    <Field label={period.frame}>
      <Select
        name="frame"
        value={draft.frame}
        onChange={(_, { value }) => {
          if (isFrame(value)) onChange({ frame: value });
        }}
      >
        {FRAMES.map((frame) => (
          <option key={frame} value={frame}>
            {period.frames[frame]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  // Fluent's selects are as wide as their longest word; side by side at 320 px they must give way.
  wide: { flexGrow: 1, flexShrink: 1, minWidth: 0 },
  narrow: { flexGrow: 0, flexShrink: 0, minWidth: "96px" },
});
