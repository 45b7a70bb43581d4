import type { AreaId, Requirement } from "../../criteria/criterionSet";
import { statedThreshold } from "../../criteria/differences/requirementChanges";
import { requirementIn } from "../../criteria/requirementIn";
import { isChecked } from "../../criteria/thresholdOf";
import { filledText } from "../textTemplate";
import { thresholdText } from "../thresholdCell";
import words from "../words/soSanhBoTieuChi.json";

const UNCHECKED = "*";

/** What a set states for a row in an area, all years: "≥ 80%*", "Năm 2023: ≥ 42; Năm 2024: ≥ 45 triệu đồng/người/năm*". */
export function statedThresholdText(row: Requirement, area: AreaId): string {
  const requirement = requirementIn(row, area);
  const threshold = statedThreshold(requirement, area);
  const asterisk = isChecked(requirement, area) ? "" : UNCHECKED;
  const figure = (value: number): string => {
    return withoutAsterisk(thresholdText(requirement, { kind: "figure", value }, area));
  };
  switch (threshold?.kind) {
    case undefined:
      return words.thresholds.none;
    case "province":
      return words.thresholds.province;
    case "of-set": {
      const times = String(threshold.times).replace(".", ",");
      return filledText(words.thresholds.ofSet, { times, code: threshold.code }) + asterisk;
    }
    case "by-year": {
      const years = Object.entries(threshold.byYear).map(([year, value]) => {
        return filledText(words.thresholds.year, { year, figure: figure(value) });
      });
      return years.join("; ") + unitAfter(requirement) + asterisk;
    }
    case "value":
      return figure(threshold.value) + unitAfter(requirement) + asterisk;
    case "yes-no":
    case "level":
      return thresholdText(requirement, threshold, area);
  }
}

/** Biểu 01 has a column for units; here a figure stands with its own. */
function unitAfter({ kind, unit }: Requirement): string {
  return kind.kind === "percentage" || unit === null ? "" : ` ${unit}`;
}

function withoutAsterisk(text: string): string {
  return text.endsWith(UNCHECKED) ? text.slice(0, -UNCHECKED.length) : text;
}
