import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { FormChoice } from "../../usecases/app";
import { useMessages } from "../LanguageContext";

type FormChooserProps = {
  readonly forms: readonly FormChoice[];
  readonly setId: string;
  readonly onChoose: (choice: FormChoice) => void;
};

/** The forms with what an officer knows them by: title, decision, dates in force. */
export function FormChooser({ forms, setId, onChoose }: FormChooserProps) {
  const messages = useMessages();
  const styles = useStyles();
  return (
    <Field label={messages.forms.form}>
      <RadioGroup
        name="form"
        value={setId}
        onChange={(_, { value }) => {
          const chosen = forms.find((form) => form.setId === value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {forms.map((form) => (
          <Radio
            key={form.setId}
            value={form.setId}
            label={{
              className: styles.label,
              children: (
                <>
                  <Text block>{form.title}</Text>
                  <Text block size={200} className={styles.detail}>
                    {messages.forms.levels[form.level]}: {messages.forms.size(form)}
                  </Text>
                  <Text block size={200} className={styles.detail}>
                    {messages.forms.decision(form)}
                  </Text>
                </>
              ),
            }}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({
  label: { flexGrow: 1 },
  detail: { color: tokens.colorNeutralForeground2 },
});
