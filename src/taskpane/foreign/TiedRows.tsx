import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../grid/address";
import type { FindingTarget } from "../../review/finding";
import type { CriteriaReport } from "../../usecases/foreign/foreignReading";
import { useMessages } from "../LanguageContext";
import { useForeignMessages } from "./foreignWords";

type TiedRowsProps = {
  readonly table: CriteriaReport;
  readonly onJump: (target: FindingTarget) => Promise<void>;
};

/** Each row with the indicator it was taken for, its verdict, and the way to it. */
export function TiedRows({ table, onJump }: TiedRowsProps) {
  const words = useForeignMessages();
  const { verdicts } = useMessages();
  const styles = useStyles();
  return (
    <ul className={styles.rows}>
      {table.tied.map(({ name, text, verdict, certainty, target }) => {
        const address = cellAddress(target.position);
        const line = words.tiedRow(name, verdicts.indicator[verdict.kind], address);
        return (
          <li key={address}>
            <Button appearance="subtle" size="small" className={styles.row} onClick={() => void onJump(target)}>
              <span className={styles.lines}>
                <Text block size={200} weight="semibold">
                  {certainty === "doubtful" ? words.look(line) : line}
                </Text>
                <Text block size={200} className={styles.text}>
                  <span className="two-lines">{text}</span>
                </Text>
              </span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  rows: { listStyleType: "none", margin: 0, padding: 0 },
  row: { width: "100%", justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightRegular },
  lines: { display: "block", minWidth: 0 },
  text: { overflowWrap: "anywhere" },
});
