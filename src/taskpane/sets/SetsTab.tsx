import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { App } from "../../usecases/app";
import type { PaneEnvironment } from "../environment";
import { ProblemBar } from "../ProblemBar";
import { useSetMessages } from "../setWords";
import { SetDesk } from "./SetDesk";
import { useSetWork } from "./useSetWork";

export type SetsTabProps = { readonly app: App; readonly environment: PaneEnvironment };

/** Tab Bộ tiêu chí: what each set asks, where its thresholds come from, and the work on them. */
export function SetsTab({ app, environment }: SetsTabProps) {
  const { head } = useSetMessages();
  const styles = useStyles();
  const { answer, again } = useSetWork(app);
  return (
    <div className={styles.tab}>
      <Text as="h2" size={400} weight="semibold" className={styles.heading}>
        {head.heading}
      </Text>
      {answer === null && <Text role="status">{head.opening}</Text>}
      {answer?.ok === false && (
        <>
          <ProblemBar title={head.notOpened} problem={answer.problem} />
          <div>
            <Button onClick={again}>{head.openAgain}</Button>
          </div>
        </>
      )}
      {answer?.ok === true && <SetDesk app={app} work={answer.value} environment={environment} />}
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  heading: { margin: 0 },
});
