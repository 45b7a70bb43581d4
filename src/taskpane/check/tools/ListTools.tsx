import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetReport } from "../../../usecases/app";
import type { CheckTools } from "../checkTools";
import { CopyList } from "./CopyList";
import { RepairMany } from "./RepairMany";
import { useToolMessages } from "./toolWords";

export type ListToolsProps = { readonly report: SheetReport; readonly tools: CheckTools };

/** What can be done with the whole list: Sửa các lỗi chắc chắn, Sao chép danh sách. */
export function ListTools({ report: { certain, findings }, tools }: ListToolsProps) {
  const { repairing } = useToolMessages();
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <div className={styles.tools}>
      {certain.length > 0 && <RepairMany label={repairing.certain(certain.length)} chosen={certain} tools={tools} />}
      <CopyList findings={findings} />
    </div>
  );
}

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
