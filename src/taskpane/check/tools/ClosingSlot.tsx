import { Suspense, use } from "react";
import { closingPart } from "../../closing/closingPart";
import type { ListToolsProps } from "./ListTools";

/** Above the tools of a list: what is known of closed figures. */
export function ClosedFormSlot(props: ListToolsProps) {
  return (
    <Suspense fallback={null}>
      <Closed {...props} />
    </Suspense>
  );
}

/** Among them: Chốt số liệu. */
export function CloseFormSlot(props: ListToolsProps) {
  return (
    <Suspense fallback={null}>
      <Close {...props} />
    </Suspense>
  );
}

function Closed({ report, tools }: ListToolsProps) {
  const { ClosedForm } = use(closingPart());
  return report.closing === null ? null : <ClosedForm report={report} closed={report.closing} tools={tools} />;
}

function Close(props: ListToolsProps) {
  const { CloseForm } = use(closingPart());
  return <CloseForm {...props} />;
}
