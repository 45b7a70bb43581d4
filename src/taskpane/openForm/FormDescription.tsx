import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ActiveForm } from "../../usecases/app";
import { useMessages } from "../LanguageContext";
import { useOpenFormMessages } from "../openFormWords";

/** Sheet, list, unit, kind and day of the form on view. */
export function FormDescription({ form }: { readonly form: ActiveForm }) {
  const { period } = useMessages();
  const openForm = useOpenFormMessages();
  const styles = useStyles();
  const { sheetName, unitName, setTitle, mode, year, asOf, frame, comparison } = form;
  const when = asOf === null ? period.ofYear(mode, year) : `${period.ofYear(mode, year)}, ${period.upTo(asOf)}`;
  const details = [unitName, setTitle, period.frames[frame], comparison === "none" ? period.notCompared : ""];
  return (
    <div>
      <Text block weight="semibold">
        {openForm.sheet(sheetName)}
      </Text>
      <Text block>{when}</Text>
      {details
        .filter((detail) => detail !== "")
        .map((detail) => (
          <Text block key={detail} size={200} className={styles.detail}>
            {detail}
          </Text>
        ))}
    </div>
  );
}

const useStyles = makeStyles({ detail: { color: tokens.colorNeutralForeground2 } });
