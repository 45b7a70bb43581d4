import type { GroupId } from "../../forms/bieu01/bieu01Layout";
import type { Finding } from "../finding";
import type { JudgedForm } from "../judgedForm";
import type { Repair } from "../repair";
import { counterRepair, verdictRepair } from "./formulaRepair";
import { ownThreshold } from "./ownThreshold";
import { thresholdRepair, valueRepair } from "./valueRepair";

/** The findings of `reviewForm` with the repair of each that has a safe one. */
export function withRepairs(judged: JudgedForm, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const repair = finding.repair === undefined ? repairFor(judged, finding) : null;
    return repair === null ? finding : { ...finding, repair };
  });
}

function repairFor(judged: JudgedForm, finding: Finding): Repair | null {
  const { anchor } = finding.target;
  const row = judged.answered.find(({ keyText }) => keyText === anchor?.key);
  switch (finding.code) {
    case "formula.overwritten":
      return finding.what === "counter"
        ? counterRepair(judged, finding.target.position.column)
        : verdictRepair(judged, anchor);
    case "threshold.missing":
      return row === undefined || finding.cause !== "cleared" ? null : ownThreshold(judged, row);
    case "value.invalid": {
      if (row === undefined) return null;
      if (anchor?.column === "threshold") return thresholdRepair(judged, row) ?? ownThreshold(judged, row);
      const group = groupOf(judged, anchor?.column ?? "");
      return group === null ? null : valueRepair(judged, row, group);
    }
    default:
      return null;
  }
}

/** The group whose value column it is. */
function groupOf({ form }: JudgedForm, column: string): GroupId | null {
  return form.layout.groups.find((group) => `${group}.value` === column) ?? null;
}
