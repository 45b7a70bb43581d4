import { Checkbox, Label, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Particulars } from "../../usecases/app";
import { useMessages } from "../LanguageContext";

type Without = Particulars["withoutSources"];

type SourcesFieldProps = { readonly without: Without; readonly onChange: (without: Without) => void };

const OPTIONAL = ["integrated", "credit", "enterprise", "peopleLabourDays", "peopleLand"] as const satisfies Without;

/**
 * Sources a commune may have no use for: what is cleared has no column and no row. No Fluent Field around them: it
 * would give every box its own id, so that each label switched the first.
 */
export function SourcesField({ without, onChange }: SourcesFieldProps) {
  const { forms } = useMessages();
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={`${id}label`} aria-describedby={`${id}hint`}>
      <Label id={`${id}label`}>{forms.sources}</Label>
      {OPTIONAL.map((source) => (
        <Checkbox
          key={source}
          className={styles.box}
          label={forms.optionalSources[source]}
          checked={!without.includes(source)}
          onChange={(_, { checked }) => {
            const others = without.filter((other) => other !== source);
            onChange(checked === true ? others : [...others, source]);
          }}
        />
      ))}
      <Text block id={`${id}hint`} size={200} className={styles.hint}>
        {forms.sourcesHint}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  box: { display: "flex" },
  // As under Fluent's own fields.
  hint: { color: tokens.colorNeutralForeground3 },
});
