import type { ToolMessages } from "../vi/checkTools";

export const carried: ToolMessages["carried"] = {
  unchanged: "Unchanged",
  unchangedGroup: "Unchanged (whole group)",
  unchangedRow: (subject) => `Unchanged: ${subject}`,
  confirmed: (count) => (count === 1 ? "1 figure confirmed" : `${count} figures confirmed`),
  confirmedText: "They count as figures of this period.",
  notConfirmed: "It could not be confirmed",
};
