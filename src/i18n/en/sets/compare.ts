import type { SetMessages } from "../../vi/sets";

export const compare: SetMessages["compare"] = {
  intro: "Two sets side by side on a new sheet: what is new, gone, renumbered, reworded, or has another threshold.",
  old: "Old set",
  next: "New set",
  beforeAmendment: (title, numbers) => `${title} (before ${numbers.join(", ")})`,
  oldArea: "Area of the old set",
  nextArea: "Area of the new set",
  noArea: "Do not compare thresholds",
  same: "Choose two different sets.",
  insert: "Insert the comparison",
  inserted: "Comparison inserted",
  insertedInto: (sheetName) => `The comparison is on sheet “${sheetName}”.`,
  notInserted: "The comparison was not inserted",
};
