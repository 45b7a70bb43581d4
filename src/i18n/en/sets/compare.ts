import type { SetMessages } from "../../vi/sets";

export const compare: SetMessages["compare"] = {
  intro: "What is new, gone, renumbered, reworded, or has another threshold in the one set and the other.",
  old: "Old set",
  next: "New set",
  beforeAmendment: (title, numbers) => `${title} (before ${numbers.join(", ")})`,
  oldArea: "Area of the old set",
  nextArea: "Area of the new set",
  noArea: "Do not compare thresholds",
  same: "Choose two different sets.",
  look: "Compare",
  notCompared: "Not compared",
  result: "Result of the comparison",
  row({ oldCode, oldText, nextCode, nextText }) {
    const code =
      oldCode === nextCode || nextCode === "" ? oldCode : oldCode === "" ? nextCode : `${oldCode} → ${nextCode}`;
    return `${code}. ${nextText === "" ? oldText : nextText}`;
  },
  thresholds: (old, next) => `Threshold: ${old === "" ? "none" : old} → ${next === "" ? "none" : next}`,
  insert: "Insert the comparison",
  inserted: "Comparison inserted",
  insertedInto: (sheetName) => `The comparison is on sheet “${sheetName}”.`,
  notInserted: "The comparison was not inserted",
};
