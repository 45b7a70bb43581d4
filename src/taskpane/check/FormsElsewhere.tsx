import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { InsertedSheet } from "../../usecases/ports";
import { NoticeBar } from "../NoticeBar";
import { useOpenFormMessages } from "../openFormWords";

export type FormsElsewhereProps = {
  readonly sheetName: string;
  readonly forms: readonly InsertedSheet[];
  readonly onShow: (sheetId: string) => void;
  readonly onGoToForms: () => void;
};

/** The sheet on view is none of our forms: the ways to one. */
export function FormsElsewhere({ sheetName, forms, onShow, onGoToForms }: FormsElsewhereProps) {
  const words = useOpenFormMessages();
  const styles = useStyles();
  return (
    <div className={styles.list}>
      <NoticeBar intent="info">{words.isNoForm(sheetName)}</NoticeBar>
      {forms.length === 0 ? (
        <>
          <Text>{words.noForms}</Text>
          <Button onClick={onGoToForms}>{words.goToForms}</Button>
        </>
      ) : (
        <>
          <Text id={LABEL_ID}>{words.formsHere}</Text>
          <ul aria-labelledby={LABEL_ID} className={styles.list}>
            {forms.map((form) => (
              <li key={form.sheetId}>
                <Button className={styles.wide} onClick={() => onShow(form.sheetId)}>
                  {words.goToForm(form.sheetName)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const LABEL_ID = "forms-here";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  wide: { width: "100%" },
});
