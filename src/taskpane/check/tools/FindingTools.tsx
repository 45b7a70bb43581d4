import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../review/finding";
import type { CheckTools } from "../checkTools";
import { ConfirmCarried } from "./ConfirmCarried";
import { useAllFindingWords } from "../../findingWords";
import { ExplainTool } from "./ExplainTool";
import { RepairMany } from "./RepairMany";
import { RepairTool } from "./RepairTool";
import { useToolMessages } from "./toolWords";
import { WithdrawButton } from "./WithdrawButton";

export type FindingToolsProps = {
  /** One finding below its row, or all of a group below its heading. */
  readonly findings: readonly Finding[];
  readonly tools: CheckTools;
};

/** What can be done about findings from the list itself. */
export function FindingTools(props: FindingToolsProps) {
  const styles = useStyles();
  const { findings, tools } = props;
  const { basis } = useAllFindingWords();
  const { repairing } = useToolMessages();
  const [only, ...others] = findings;
  const alone = others.length === 0 ? only : undefined;
  const certain = findings.flatMap((finding) =>
    finding.repair?.kind === "certain" ? [{ finding, to: finding.repair.to }] : [],
  );
  return (
    <div className={styles.tools}>
      {alone?.basis !== undefined && (
        <Text block size={200} className={styles.basis}>
          {basis(alone.basis)}
        </Text>
      )}
      {alone !== undefined && <RepairTool finding={alone} tools={tools} />}
      {others.length > 0 && certain.length > 1 && (
        <RepairMany label={repairing.group(certain.length)} chosen={certain} tools={tools} />
      )}
      {findings.every(({ code }) => code === "value.carried") && <ConfirmCarried {...props} />}
      <ExplainTool {...props} />
      {alone?.code === "explanation.unneeded" && <WithdrawButton finding={alone} tools={tools} />}
    </div>
  );
}

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    ":not(:empty)": { marginBottom: tokens.spacingVerticalS },
  },
  basis: { width: "100%", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
