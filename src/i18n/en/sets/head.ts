import type { SetMessages } from "../../vi/sets";
import { englishDate } from "../../dateFormat";

const levels = { commune: "Commune", village: "Village" };

export const head: SetMessages["head"] = {
  heading: "Criterion sets",
  opening: "Opening the set…",
  notOpened: "The set could not be opened",
  gone: "This set is no longer on this machine. Choose another one.",
  openAgain: "Open again",
  libraryDamaged:
    "The sets changed on this machine could not be read back. Import them from a saved file, or use the set that comes with a workbook.",
  set: "Choose a set",
  own: (title) => `${title} (own edition)`,
  size: ({ level, criterionCount, indicatorCount }) =>
    `${levels[level]}: ${criterionCount} criteria, ${indicatorCount} indicators`,
  amendments: (amendments) =>
    `Amended by: ${amendments.map(({ number, inForceFrom }) => `${number} from ${englishDate(inForceFrom)}`).join("; ")}`,
  edition: ({ by, on, note }) => `Own edition: ${by}, ${englishDate(on)}${note === "" ? "" : `. ${note}`}`,
  states: ({ checked, unchecked, province, none }) =>
    `Thresholds: checked ${checked} · not checked ${unchecked} · left to the province ${province} · none ${none}`,
  withoutIndicators: "This set has no indicators yet",
  withoutIndicatorsText: "Bring them in from the decision's annex, or type them one by one.",
  typeRows: "Type indicators",
  task: "What to do",
  tasks: {
    browse: "Look at and change indicators",
    annex: "Import from an annex",
    follow: "Apply to forms already inserted",
    compare: "Compare two sets",
    move: "Move to a new set",
    files: "Save, import, send along",
  },
};
