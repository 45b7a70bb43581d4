import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { Suspense, use, useState } from "react";
import type { App, TableChoice } from "../../usecases/app";
import { ChoiceField } from "../ChoiceField";
import type { PaneEnvironment } from "../environment";
import { useMessages } from "../LanguageContext";
import { InsertForm } from "./InsertForm";
import type { InsertTableProps } from "./InsertTable";
import { insertTablePart } from "./insertTablePart";
import type { CarriedSetOfferProps } from "../sets/CarriedSetOffer";
import { carriedSetPart } from "../sets/carriedSetPart";
import { OpenFormSection } from "./OpenFormSection";
import { useParticulars } from "./useParticulars";

export type FormsTabProps = {
  readonly app: App;
  readonly environment: PaneEnvironment;
  readonly onGoToCheck: () => void;
  readonly onGoToSets: () => void;
};

/** Tab Biểu: choose which form, insert it, and below it what can be done with the one on view. */
export function FormsTab(props: FormsTabProps) {
  const { app, environment, onGoToCheck } = props;
  const [first, ...others] = app.forms;
  const { forms, shell } = useMessages();
  const styles = useStyles();
  /** Null for Biểu 01. */
  const [table, setTable] = useState<TableChoice | null>(null);
  /** A set taken over from the workbook stands among the sets to choose from then. */
  const [, setUsed] = useState(0);
  const known = useParticulars(app, environment.storage);
  const origin = known.arrived ? "workbook" : "person";
  return (
    <div className={styles.tab}>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {forms.heading}
      </Text>
      {known.stood && (
        <Suspense fallback={null}>
          <Offer app={app} onUsed={() => setUsed((count) => count + 1)} />
        </Suspense>
      )}
      <ChoiceField<string>
        label={forms.kind}
        name="kind"
        value={table?.id ?? BIEU01}
        options={[{ id: BIEU01, name: forms.bieu01 }, ...app.tables.map(({ id, title }) => ({ id, name: title }))]}
        onChange={(chosen) => setTable(app.tables.find(({ id }) => id === chosen) ?? null)}
      />
      {table === null && first !== undefined && (
        <InsertForm key={origin} {...props} known={known} forms={[first, ...others]} />
      )}
      {table !== null && (
        <Suspense fallback={<p>{shell.loading}</p>}>
          <TablePart key={`${table.id} ${origin}`} choice={table} known={known} {...props} />
        </Suspense>
      )}
      <OpenFormSection app={app} today={environment.today} onGoToCheck={onGoToCheck} />
    </div>
  );
}

function Offer(props: CarriedSetOfferProps) {
  const { CarriedSetOffer } = use(carriedSetPart());
  return <CarriedSetOffer {...props} />;
}

function TablePart(props: InsertTableProps) {
  const { InsertTable } = use(insertTablePart());
  return <InsertTable {...props} />;
}

const BIEU01 = "bieu-01";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
});
