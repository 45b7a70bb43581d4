import type { FindingTarget } from "../../../review/finding";
import type { SheetReport } from "../../../usecases/app";
import type { CheckTools } from "../checkTools";
import { NearestList } from "./NearestList";
import { RepairMany } from "./RepairMany";
import { useToolMessages } from "./toolWords";

export type ListHeadProps = {
  readonly report: SheetReport;
  readonly current: FindingTarget | null;
  readonly onJump: (target: FindingTarget) => Promise<void>;
  readonly tools: CheckTools;
};

/** Above the findings of a form somebody works on: the nearest criteria, and Sửa các lỗi chắc chắn. */
export function ListHead({ report: { sets, certain }, current, onJump, tools }: ListHeadProps) {
  const { repairing } = useToolMessages();
  return (
    <>
      <NearestList sets={sets} current={current} onJump={onJump} />
      {certain.length > 0 && <RepairMany label={repairing.certain(certain.length)} chosen={certain} tools={tools} />}
    </>
  );
}
