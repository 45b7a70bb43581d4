import type { Finding } from "../review/finding";
import type { ForeignFinding } from "./laterFinding";

/** Apart from the other questions of this kind: a pane that has only forms of ours never asks it. */
export function isForeignFinding(finding: Finding): finding is ForeignFinding {
  return finding.code.startsWith("foreign.") || finding.code === "sum.mismatch";
}
