import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FormChoice } from "../../usecases/app";
import { ChoiceField } from "../ChoiceField";
import { useMessages } from "../LanguageContext";

type FormChooserProps = {
  readonly forms: readonly FormChoice[];
  readonly chosen: FormChoice;
  /** Numbers of the decisions the chosen set stands on, on the day of the form. */
  readonly decisions: readonly string[];
  readonly onChoose: (choice: FormChoice) => void;
};

/** The criterion sets by title; below it what an officer knows the chosen one by: size, decision, dates in force. */
export function FormChooser({ forms, chosen, decisions, onChoose }: FormChooserProps) {
  const messages = useMessages();
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <ChoiceField
        label={messages.forms.form}
        name="form"
        value={chosen.setId}
        options={forms.map(({ setId, title }) => ({ id: setId, name: title }))}
        onChange={(wanted) => {
          const choice = forms.find(({ setId }) => setId === wanted);
          if (choice !== undefined) onChoose(choice);
        }}
      />
      <Text block size={200} className={styles.detail}>
        {messages.forms.levels[chosen.level]}: {messages.forms.size(chosen)}
      </Text>
      <Text block size={200} className={styles.detail}>
        {messages.forms.decision(chosen, decisions)}
      </Text>
    </div>
  );
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  detail: { color: tokens.colorNeutralForeground2 },
});
