import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { Suspense, use, useState } from "react";
import { useMessages } from "../LanguageContext";
import type { NamesFieldProps } from "./NamesField";
import { namesPart } from "./namesPart";

/** Who can be chosen in the column Chủ trì: kept once for all forms, so folded away. A problem in it opens it. */
export function ResponsiblesSection(props: NamesFieldProps) {
  const { forms, shell } = useMessages();
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const open = opened || props.problemOf("responsibles").validationMessage !== undefined;
  return (
    <Accordion
      collapsible
      openItems={open ? [ITEM] : []}
      onToggle={(_, { openItems }) => setOpened(openItems.includes(ITEM))}
    >
      <AccordionItem value={ITEM}>
        <AccordionHeader as="h3" button={{ type: "button" }}>
          {forms.responsibles}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Suspense fallback={<p>{shell.loading}</p>}>
            <Names {...props} />
          </Suspense>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function Names(props: NamesFieldProps) {
  const { NamesField } = use(namesPart());
  return <NamesField {...props} />;
}

const ITEM = "responsibles";

const useStyles = makeStyles({
  panel: { marginInline: tokens.spacingHorizontalNone },
});
