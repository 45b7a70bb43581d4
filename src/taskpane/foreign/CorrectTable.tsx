import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnLetters } from "../../grid/address";
import type { Correction, CriteriaReport, ForeignRole } from "../../usecases/foreign/foreignReading";
import type { ForeignProblem } from "../../usecases/foreign/foreignWork";
import { ChoiceField } from "../ChoiceField";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { foreignSentence } from "./foreignSentence";
import { useForeignMessages } from "./foreignWords";
import { UncertainRows } from "./UncertainRows";

export type OnCorrect = (correction: Correction) => Promise<ForeignProblem | null>;

type CorrectTableProps = { readonly table: CriteriaReport; readonly onCorrect: OnCorrect };

/** Where nothing is known yet, or a column is of no use. */
const NONE = "";

/** Everything that was understood of a table, each thing to be corrected by choosing another. */
export function CorrectTable({ table, onCorrect }: CorrectTableProps) {
  const words = useForeignMessages();
  const { problems } = useMessages();
  const styles = useStyles();
  const [refusal, setRefusal] = useState<string | null>(null);
  const correct = (correction: Correction): void => {
    void onCorrect(correction).then((problem) =>
      setRefusal(problem === null ? null : foreignSentence(problem, words, problems.workbook)),
    );
  };
  const { sets, areas, years } = table.choices;
  const roles: readonly { readonly id: ForeignRole | typeof NONE; readonly name: string }[] = [
    { id: NONE, name: words.unknownRole },
    ...words.roleOrder.map((id) => ({ id, name: words.roles[id] })),
  ];
  return (
    <div className={styles.fields}>
      {refusal !== null && (
        <NoticeBar intent="error" title={words.notCorrected}>
          {refusal}
        </NoticeBar>
      )}
      <ChoiceField
        label={words.set}
        name="foreignSet"
        value={table.setIds.join("+")}
        options={sets.map(({ setIds, title }) => ({ id: setIds.join("+"), name: title }))}
        onChange={(ids) => correct({ kind: "sets", setIds: ids.split("+") })}
      />
      <ChoiceField
        label={words.area}
        name="foreignArea"
        value={table.area.value?.id ?? NONE}
        options={[...unknown(table.area.value, words.unknownRole), ...areas]}
        onChange={(area) => area !== NONE && correct({ kind: "area", area })}
      />
      <ChoiceField
        label={words.yearField}
        name="foreignYear"
        value={String(table.year.value ?? NONE)}
        options={[
          ...unknown(table.year.value, words.unknownRole),
          ...years.map((year) => ({ id: String(year), name: String(year) })),
        ]}
        onChange={(year) => year !== NONE && correct({ kind: "year", year: Number(year) })}
      />
      <Text block weight="semibold">
        {words.columns}
      </Text>
      {table.columns.map(({ column, role, heading }) => (
        <ChoiceField
          key={column}
          label={words.columnField(columnLetters(column), heading)}
          name={`foreignColumn${column}`}
          value={role ?? NONE}
          options={roles}
          onChange={(chosen) => correct({ kind: "role", column, role: chosen === NONE ? null : chosen })}
        />
      ))}
      <UncertainRows table={table} onCorrect={correct} />
    </div>
  );
}

/** A choice for "not known", only as long as nothing is. */
function unknown(value: unknown, name: string): readonly { readonly id: string; readonly name: string }[] {
  return value === null ? [{ id: NONE, name }] : [];
}

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
});
