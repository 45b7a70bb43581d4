import { Suspense, use } from "react";
import type { Finding } from "../../review/finding";
import type { CheckTools } from "./checkTools";
import { checkToolsPart } from "./checkToolsPart";
import type { ListToolsProps } from "./tools/ListTools";

type ToolSlotProps = { readonly findings: readonly Finding[]; readonly tools: CheckTools | null };

/** Room for tools below a finding, or below the heading of a group. */
export function ToolSlot({ findings, tools }: ToolSlotProps) {
  return <Suspense fallback={null}>{tools !== null && <Tools findings={findings} tools={tools} />}</Suspense>;
}

function Tools(props: { readonly findings: readonly Finding[]; readonly tools: CheckTools }) {
  const { FindingTools } = use(checkToolsPart());
  return <FindingTools {...props} />;
}

type ListToolsSlotProps = Omit<ListToolsProps, "tools"> & Pick<ToolSlotProps, "tools">;

/** Room above the list. */
export function ListToolsSlot({ tools, ...list }: ListToolsSlotProps) {
  return <Suspense fallback={null}>{tools !== null && <AllTools {...list} tools={tools} />}</Suspense>;
}

function AllTools(props: ListToolsProps) {
  const { ListTools } = use(checkToolsPart());
  return <ListTools {...props} />;
}
