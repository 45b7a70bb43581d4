import { Button, makeStyles, Text } from "@fluentui/react-components";
import type { Finding } from "../../../review/finding";
import type { RepairEntry } from "../../../review/repair";
import { useMessages } from "../../LanguageContext";
import type { CheckTools } from "../checkTools";
import { useRepair } from "./useRepair";
import { useToolMessages } from "./toolWords";

type RepairToolProps = { readonly finding: Finding; readonly tools: CheckTools };

/** Sửa of one finding: what will be written, or the readings to choose from. */
export function RepairTool({ finding, tools }: RepairToolProps) {
  const { repairing } = useToolMessages();
  const { findings } = useMessages();
  const styles = useStyles();
  const repair = useRepair(tools);
  const subject = findings.subject(finding) ?? "";
  const write = (to: RepairEntry) => void repair([{ finding, to }]);
  switch (finding.repair?.kind) {
    case undefined:
      return null;
    case "certain": {
      const { to } = finding.repair;
      return (
        <>
          <Text block size={200} className={styles.line}>
            {repairing.will(to)}
          </Text>
          <Button size="small" aria-label={repairing.repairRow(subject)} onClick={() => write(to)}>
            {repairing.repair}
          </Button>
        </>
      );
    }
    case "choice":
      return (
        <>
          <Text block size={200} className={styles.line}>
            {repairing.choose}
          </Text>
          {finding.repair.options.map((to) => {
            const choice = repairing.choice(to);
            return (
              <Button
                key={choice}
                size="small"
                aria-label={repairing.choiceRow(subject, choice)}
                onClick={() => write(to)}
              >
                {choice}
              </Button>
            );
          })}
        </>
      );
  }
}

const useStyles = makeStyles({ line: { width: "100%", overflowWrap: "anywhere" } });
