import { makeStyles, tokens } from "@fluentui/react-components";
import type { SetPanelProps } from "../setPanel";
import { OpenFile } from "./OpenFile";
import { PutInWorkbook } from "./PutInWorkbook";
import { SaveFile } from "./SaveFile";

/** Lưu, nhập, gửi kèm tệp: the set on its way to others, and theirs here. */
export function FilesPanel(props: SetPanelProps) {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <SaveFile key={`save ${props.view.set.id}`} {...props} />
      <OpenFile {...props} />
      <PutInWorkbook key={`put ${props.view.set.id}`} {...props} />
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
