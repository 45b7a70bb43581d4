import type { ThresholdState } from "../../../usecases/sets/setView";
import type { Signature } from "../../../criteria/criterionSet";
import type { SetMessages } from "../../vi/sets";
import { englishDate } from "../../dateFormat";

const shortState: SetMessages["browse"]["shortState"] = {
  checked: "Checked",
  unchecked: "Not checked",
  province: "Left to the province",
  none: "No threshold",
};

function stateOf(state: ThresholdState): string {
  const words = shortState[state.kind];
  return state.kind === "checked" ? `${words}: ${signed(state)}` : words;
}

function signed({ by, on }: Signature): string {
  return `${by}, ${englishDate(on)}`;
}

export const browse: SetMessages["browse"] = {
  regions: "Region",
  groups: "Group of communes",
  search: "Find criteria and indicators",
  searchHint: "Type a code or words, with or without diacritics.",
  clear: "Clear the search",
  found: (rows) => (rows === 0 ? "No indicator found." : `Indicators found: ${rows}.`),
  noRows: "No indicators yet.",
  criterion: (no, name, rows) => `${no}. ${name} (${rows})`,
  row: (code, part, text) => (part === null ? `${code}. ${text}` : `${code}, part ${part}. ${text}`),
  threshold(words, unit) {
    const parts = [words === "" ? "" : `Threshold: ${words}`, unit === null || unit === "%" ? "" : `Unit: ${unit}`];
    return parts.filter((part) => part !== "").join(" · ");
  },
  inParts: "Each part has its threshold.",
  shortState,
  state: stateOf,
  changedRow: "Differs from the original",
  byAreas: "Thresholds",
  area: ({ areaName, words }) => (words === "" ? areaName : `${areaName}: ${words}`),
  source: (source) => `Source: ${source}`,
  note: (note) => `Note: ${note}`,
  changed: (signature) => `Changed by: ${signed(signature)}`,
  notApplicable: {
    "counts-as-met": "Not considered: counts as met",
    "falls-out": "Not considered: left out of the count",
  },
};
