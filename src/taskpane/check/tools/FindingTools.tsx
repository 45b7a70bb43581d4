import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../review/finding";
import type { CheckTools } from "../checkTools";
import { ConfirmCarried } from "./ConfirmCarried";
import { ExplainTool } from "./ExplainTool";
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
  const [only, ...others] = findings;
  return (
    <div className={styles.tools}>
      {findings.every(({ code }) => code === "value.carried") && <ConfirmCarried {...props} />}
      <ExplainTool {...props} />
      {only?.code === "explanation.unneeded" && others.length === 0 && <WithdrawButton finding={only} tools={tools} />}
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
});
