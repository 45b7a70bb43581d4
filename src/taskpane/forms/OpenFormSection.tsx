import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Suspense, use } from "react";
import { useMessages } from "../LanguageContext";
import type { OpenFormProps } from "../openForm/OpenForm";
import { openFormPart } from "./openFormPart";

function Part(props: OpenFormProps) {
  const { OpenForm } = use(openFormPart());
  return <OpenForm {...props} />;
}

/** Biểu đang mở, folded: its script and its question to Excel come when it is opened. */
export function OpenFormSection({ app, today, onGoToCheck }: OpenFormProps) {
  const { forms, shell } = useMessages();
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="open-form" className={styles.item}>
        <AccordionHeader as="h2">{forms.openForm}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Suspense fallback={<p>{shell.loading}</p>}>
            <Part app={app} today={today} onGoToCheck={onGoToCheck} />
          </Suspense>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  panel: { marginInline: tokens.spacingHorizontalNone },
});
