import type { Finding } from "../../../review/finding";

/** Figures that are confirmed and columns that are arranged need no words. */
const DONE_OTHERWISE: readonly Finding["code"][] = ["value.carried", "head.columnsNotArranged"];

export function explainable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity, code }) => severity === "explain" && !DONE_OTHERWISE.includes(code));
}
