import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isLanguage, type Language } from "../i18n/language";
import { useLanguage } from "./LanguageContext";

/** The pane's language. Each language is named in itself, so that nobody is locked out. */
export function SettingsPanel() {
  const { language, messages, choose } = useLanguage();
  const styles = useStyles();
  // What was pressed is marked at once; its words follow when they have come over the network.
  const [wanted, setWanted] = useState(language);
  const [failed, setFailed] = useState(false);
  const { shell } = messages;

  const change = async (chosen: Language) => {
    setWanted(chosen);
    const loaded = await choose(chosen);
    setFailed(!loaded);
    if (!loaded) setWanted(language);
  };

  return (
    <Field
      className={styles.panel}
      label={shell.language}
      {...(failed ? { validationMessage: shell.languageFailed } : {})}
    >
      <RadioGroup
        name="language"
        layout="horizontal"
        value={wanted}
        onChange={(_, { value }) => {
          if (isLanguage(value)) void change(value);
        }}
      >
        <Radio value="vi" label={shell.languages.vi} />
        <Radio value="en" label={shell.languages.en} />
      </RadioGroup>
    </Field>
  );
}

const useStyles = makeStyles({
  panel: {
    marginTop: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});
