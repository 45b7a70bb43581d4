import { Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import type { FormChoice } from "../../usecases/app";
import { useMessages } from "../LanguageContext";

type FormChooserProps = {
  readonly forms: readonly FormChoice[];
  readonly chosen: FormChoice;
  readonly onChoose: (choice: FormChoice) => void;
};

/** The criterion sets by title; below it what an officer knows the chosen one by: size, decision, dates in force. */
export function FormChooser({ forms, chosen, onChoose }: FormChooserProps) {
  const messages = useMessages();
  const styles = useStyles();
  return (
    <div>
      <Field label={messages.forms.form}>
        <Select
          name="form"
          value={chosen.setId}
          onChange={(_, { value }) => {
            const choice = forms.find((form) => form.setId === value);
            if (choice !== undefined) onChoose(choice);
          }}
        >
          {forms.map(({ setId, title }) => (
            <option key={setId} value={setId}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Text block size={200} className={styles.detail}>
        {messages.forms.levels[chosen.level]}: {messages.forms.size(chosen)}
      </Text>
      <Text block size={200} className={styles.detail}>
        {messages.forms.decision(chosen)}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  detail: { color: tokens.colorNeutralForeground2 },
});
