import { makeStyles, tokens } from "@fluentui/react-components";
import type { App } from "../../usecases/app";
import type { PaneEnvironment } from "../environment";
import { InsertForm } from "./InsertForm";
import { OpenFormSection } from "./OpenFormSection";

export type FormsTabProps = {
  readonly app: App;
  readonly environment: PaneEnvironment;
  readonly onGoToCheck: () => void;
};

/** Tab Biểu: insert a form, and below it what can be done with the one on view. */
export function FormsTab(props: FormsTabProps) {
  const [first, ...others] = props.app.forms;
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      {first !== undefined && <InsertForm {...props} forms={[first, ...others]} />}
      <OpenFormSection app={props.app} today={props.environment.today} onGoToCheck={props.onGoToCheck} />
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
