import { Suspense, use } from "react";
import { closingPart } from "../../closing/closingPart";
import type { FormToolsProps } from "./ListTools";

/** Above the tools of a list: what is known of closed figures. */
export function ClosedFormSlot(props: FormToolsProps) {
  return (
    <Suspense fallback={null}>
      <Closed {...props} />
    </Suspense>
  );
}

/** Among them: Chốt số liệu. */
export function CloseFormSlot(props: FormToolsProps) {
  return (
    <Suspense fallback={null}>
      <Close {...props} />
    </Suspense>
  );
}

function Closed({ report, tools }: FormToolsProps) {
  const { ClosedForm } = use(closingPart());
  return report.closing === null ? null : <ClosedForm report={report} closed={report.closing} tools={tools} />;
}

function Close(props: FormToolsProps) {
  const { CloseForm } = use(closingPart());
  return <CloseForm {...props} />;
}
