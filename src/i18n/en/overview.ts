import { englishDate, isoOfSerial } from "../dateFormat";
import type { NamedGroup, OverviewMessages } from "../vi/overview";
import { gapWords } from "./gap";

function group({ names, deadline }: NamedGroup): string {
  return deadline === null ? names.join(", ") : `${names.join(", ")}, due ${deadline}`;
}

export const overview: OverviewMessages = {
  states: {
    notStarted: "Not started",
    inProgress: "In progress",
    hasErrors: "Errors left",
    needsExplanation: "Needs explanation",
    returned: "Returned",
    ready: "Ready to send",
    closed: "Closed",
    sent: "Sent",
  },
  share: ({ percent, answered, asked }) => `${percent}% · ${answered}/${asked} figures`,
  stateOf: (state, share) => (share === null ? state : `${state} · ${share}`),
  progressLabel: (percent) => `${percent}% of the figures entered`,
  missing: "Still missing",
  missingOf: (sheetName) => `Sheet “${sheetName}”`,
  nobody: "Nobody",
  nobodyHint: "Enter who leads and by when in the columns Chủ trì and Thời hạn, so that each can be reminded.",
  officer(name, names, more, deadline) {
    const others = more === 0 ? "" : ` and ${more} more`;
    return `${name}: missing ${names.join(", ")}${others}${deadline === null ? "" : ` – due ${deadline}`}`;
  },
  deadline: (deadline) => (deadline.kind === "day" ? englishDate(isoOfSerial(deadline.day)) : deadline.text),
  deadlineHeading: (deadline) => (deadline === null ? "No deadline:" : `Due ${deadline}:`),
  goTo: (name, text, address) => `${name} ${text}: go to cell ${address}`,
  copyReminder: "Copy a reminder",
  copyReminderTo: (name) => `Copy a reminder: ${name}`,
  copied: "Copied. Paste it into a message or a letter.",
  notCopied: "The browser does not allow copying. Select all of the text below and press Ctrl+C.",
  reminder(name, sheets) {
    const lines = sheets.map(({ sheetName, title, unitName, period, noun, groups }) => {
      const what = noun === null ? "rows" : "indicators";
      return `- ${title}, ${unitName}, ${period} (sheet “${sheetName}”): missing ${what} ${groups.map(group).join("; ")}.`;
    });
    return [
      ...(name === null ? [] : [`Dear ${name},`]),
      "Figures still missing:",
      ...lines,
      "Please enter them into the form in time. Thank you.",
    ].join("\n");
  },
  nearest: "Nearest to being met",
  nearCriterion: (no, name, open, _noun) => `${no}. ${name}: ${open} left`,
  gap: gapWords,
  openState: (state, gap) => `${state}, ${gap}`,
  checkingWorkbook: "Checking the workbook…",
  progress: ({ phase, sheet, of, sheetName }) =>
    phase === "reading" ? `Reading sheet ${sheet}/${of}: ${sheetName}` : `Checking sheet ${sheet}/${of}: ${sheetName}`,
  stop: "Stop",
  stopped: "The check was stopped. Press Check the workbook to start again.",
  notChecked: "The workbook could not be checked",
  workbook: (state, sheets) => `Workbook: ${state} · forms: ${sheets}`,
  noForms: "This file has no form yet. Go to Forms to insert one.",
  nothingMissing: "No figure is missing.",
  sheets: "Forms in this workbook",
  example: "An example: it does not count for the workbook",
  unreadable: "This form could not be checked",
  unread: "This sheet could not be read",
  count: (severity, count) => `${severity} ${count}`,
  explained: (count) => `explained ${count}`,
  goToSheet: "Go to this sheet",
};
