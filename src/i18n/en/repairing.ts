import type { RepairEntry } from "../../review/repair";
import { entryText } from "../entryText";
import { numberFormat, seenText } from "../numberFormat";
import type { ToolMessages } from "../vi/checkTools";

const format = numberFormat(".", ",");

export const repairing: ToolMessages["repairing"] = {
  repair: "Put right",
  repairRow: (subject) => `Put right: ${subject}`,
  group: (count) => `Put the whole group right (${count})`,
  certain: (count) => `Put right what is certain (${count})`,
  will(to) {
    switch (to.entry.kind) {
      case "empty":
        return "The cell will be cleared.";
      case "formula":
        return "The form's own formula will be put back.";
      case "text":
      case "number":
        return `${entryWords(to)} will be written.`;
    }
  },
  choose: "It can be read in more than one way. Choose the right one:",
  choice: (to) => (to.entry.kind === "empty" ? "Clear the cell" : `Write ${entryWords(to)}`),
  choiceRow: (subject, choice) => `${choice}: ${subject}`,
  preview: (count) =>
    count === 1 ? "One cell will be changed." : `${count} cells will be changed. It can be taken back.`,
  previewCell(address, seen, to) {
    const stands = seen.trim() === "" ? "nothing but blanks" : `“${seenText(format, seen)}”`;
    const becomes =
      to.entry.kind === "empty" ? "cleared" : to.entry.kind === "formula" ? "the form's formula" : entryWords(to);
    return `Cell ${address}: ${stands} → ${becomes}`;
  },
  more: (count) => `and ${count} more`,
  cancel: "Cancel",
  repaired: (count) => (count === 1 ? "1 cell put right" : `${count} cells put right`),
  repairedText: "The sheet was checked again.",
  notRepaired: "It could not be put right",
};

function entryWords({ entry }: RepairEntry): string {
  return entryText(entry, format, { true: "TRUE", false: "FALSE" });
}
