import { Checkbox, Field } from "@fluentui/react-components";
import type { Particulars } from "../../usecases/app";
import { useMessages } from "../LanguageContext";

type Without = Particulars["withoutSources"];

type SourcesFieldProps = { readonly without: Without; readonly onChange: (without: Without) => void };

const OPTIONAL = ["integrated", "credit", "enterprise", "peopleLabourDays", "peopleLand"] as const satisfies Without;

/** Sources a commune may have no use for: what is cleared has no column and no row. */
export function SourcesField({ without, onChange }: SourcesFieldProps) {
  const { forms } = useMessages();
  return (
    <Field label={forms.sources} hint={forms.sourcesHint}>
      <div role="group" aria-label={forms.sources}>
        {OPTIONAL.map((source) => (
          <div key={source}>
            <Checkbox
              label={forms.optionalSources[source]}
              checked={!without.includes(source)}
              onChange={(_, { checked }) => {
                const others = without.filter((other) => other !== source);
                onChange(checked === true ? others : [...others, source]);
              }}
            />
          </div>
        ))}
      </div>
    </Field>
  );
}
