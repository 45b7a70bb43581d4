import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetReport } from "../../../usecases/app";
import type { CheckTools } from "../checkTools";
import { ClosedFormSlot, CloseFormSlot } from "./ClosingSlot";
import { CopyList } from "./CopyList";
import { RepairMany } from "./RepairMany";
import { useToolMessages } from "./toolWords";

export type ListToolsProps = { readonly report: SheetReport; readonly tools: CheckTools };

/** What can be done with the whole list: Sửa các lỗi chắc chắn, Sao chép danh sách, Chốt số liệu. */
export function ListTools({ report, tools }: ListToolsProps) {
  const { repairing } = useToolMessages();
  const styles = useStyles();
  const { certain, findings, closing } = report;
  return (
    <>
      {closing !== null && <ClosedFormSlot report={report} tools={tools} />}
      <div className={styles.tools}>
        {certain.length > 0 && <RepairMany label={repairing.certain(certain.length)} chosen={certain} tools={tools} />}
        {findings.length > 0 && <CopyList findings={findings} />}
        {closing === null && <CloseFormSlot report={report} tools={tools} />}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
