import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../grid/address";
import type { Correction, CriteriaReport, UncertainRow } from "../../usecases/foreign/foreignReading";
import { ChoiceField } from "../ChoiceField";
import { useForeignMessages } from "./foreignWords";

type UncertainRowsProps = { readonly table: CriteriaReport; readonly onCorrect: (correction: Correction) => void };

const NONE = "";

/** Rows to be looked at again, each to be confirmed, tied to another indicator, or left out. */
export function UncertainRows({ table, onCorrect }: UncertainRowsProps) {
  const words = useForeignMessages();
  const styles = useStyles();
  if (table.uncertain.length === 0) return null;
  return (
    <>
      <Text block weight="semibold">
        {words.uncertainRows}
      </Text>
      <ul className={styles.rows}>
        {table.uncertain.map((row) => (
          <li key={row.row} className={styles.row}>
            <Text block>{words.uncertainRow(cellAddress(row.at), row.text)}</Text>
            <ChoiceField
              label={words.isIndicator}
              name={`foreignRow${row.row}`}
              value={row.indicator === null ? NONE : keyOf(row.indicator.tie)}
              options={choicesFor(row, table, words.unknownRole)}
              onChange={(key) => {
                const found = [...(row.indicator === null ? [] : [row.indicator]), ...table.free].find(
                  ({ tie }) => keyOf(tie) === key,
                );
                if (found !== undefined) onCorrect({ kind: "row", row: row.row, to: found.tie });
              }}
            />
            <div className={styles.buttons}>
              {row.indicator !== null && (
                <Confirm
                  label={words.right}
                  row={row}
                  onClick={() => onCorrect({ kind: "row", row: row.row, to: row.indicator?.tie ?? null })}
                />
              )}
              <Confirm
                label={words.noIndicator}
                row={row}
                onClick={() => onCorrect({ kind: "row", row: row.row, to: null })}
              />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

type ConfirmProps = { readonly label: string; readonly row: UncertainRow; readonly onClick: () => void };

function Confirm({ label, row, onClick }: ConfirmProps) {
  return (
    <Button size="small" aria-label={`${label}: ${row.text}`} onClick={onClick}>
      {label}
    </Button>
  );
}

function choicesFor({ indicator }: UncertainRow, { free }: CriteriaReport, unknown: string) {
  const own = indicator === null ? [{ id: NONE, name: unknown }] : [{ id: keyOf(indicator.tie), name: indicator.text }];
  return [...own, ...free.map(({ tie, text }) => ({ id: keyOf(tie), name: text }))];
}

function keyOf({
  set,
  code,
  part,
}: {
  readonly set: number;
  readonly code: string;
  readonly part: string | null;
}): string {
  return JSON.stringify([set, code, part]);
}

const useStyles = makeStyles({
  rows: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  row: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
