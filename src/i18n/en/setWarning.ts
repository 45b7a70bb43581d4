import { englishDate } from "../dateFormat";
import type { SetWarningWords } from "../vi/setWarning";

export const setWarning: SetWarningWords = {
  title: "Check the criterion set",
  reason(warning, title) {
    switch (warning.kind) {
      case "otherPeriod":
        return `“${title}” is for the years ${warning.years.from} – ${warning.years.to}.`;
      case "noLongerInForce":
        return `The decision of “${title}” is no longer in force after ${englishDate(warning.until)}.`;
      case "notYetInForce":
        return `The decision of “${title}” is in force from ${englishDate(warning.from)}, after the day of the form.`;
      case "amendedSince":
        return (
          `“${title}” on this machine is an edition of your own, with ${warning.number}, in force from ` +
          `${englishDate(warning.inForceFrom)}, after the day of the form. For a form by the older text go to the tab ` +
          "Criteria: save the set to a file, reset the whole set, insert the form, then import the file again."
        );
    }
  },
  instead: ({ title, decisionNumber }) => `This year “${title}” (${decisionNumber}) applies.`,
  notFilled: "That set has no indicators yet: open the tab Criteria and press Import from annex.",
  take: "Take that set",
  goToSets: "Go to Criteria",
};
