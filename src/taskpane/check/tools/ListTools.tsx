import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../review/finding";
import type { SheetReport } from "../../../usecases/app";
import type { CheckTools } from "../checkTools";
import { ClosedFormSlot, CloseFormSlot } from "./ClosingSlot";
import { CopyList } from "./CopyList";
import type { ShownOf } from "./listFilter";
import { ListFilter } from "./ListFilter";
import { ListToSheet } from "./ListToSheet";
import { RepairMany } from "./RepairMany";
import { useToolMessages } from "./toolWords";

export type FormToolsProps = { readonly report: SheetReport; readonly tools: CheckTools };

export type ListToolsProps = FormToolsProps & {
  /** What is listed of the report. */
  readonly shown: readonly Finding[];
  readonly onShow: (shownOf: () => ShownOf) => void;
};

/**
 * What can be done with the list: Sửa các lỗi chắc chắn, Sao chép danh sách, Ghi ra trang mới, Lọc, all of it about what is shown; and with
 * the form: Chốt số liệu.
 */
export function ListTools({ report, tools, shown, onShow }: ListToolsProps) {
  const { repairing } = useToolMessages();
  const styles = useStyles();
  const { findings, closing, sheetId } = report;
  const certain = report.certain.filter(({ finding }) => shown.includes(finding));
  return (
    <>
      {closing !== null && <ClosedFormSlot report={report} tools={tools} />}
      <div className={styles.tools}>
        {certain.length > 0 && <RepairMany label={repairing.certain(certain.length)} chosen={certain} tools={tools} />}
        {shown.length > 0 && <CopyList findings={shown} of={findings.length} />}
        {shown.length > 0 && <ListToSheet report={report} shown={shown} tools={tools} />}
        {closing === null && <CloseFormSlot report={report} tools={tools} />}
        {findings.length > 0 && <ListFilter key={sheetId} report={report} shown={shown} onShow={onShow} />}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
