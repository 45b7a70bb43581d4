import type { SetMessages } from "../../vi/sets";
import { englishDate } from "../../dateFormat";

export const carried: SetMessages["carried"] = {
  title: "This workbook comes with a criterion set",
  text({ set, sheetName }) {
    const edition = set.edition === null ? "" : `, edition of ${set.edition.by}, ${englishDate(set.edition.on)}`;
    return `${set.title}${edition} (sheet “${sheetName}”).`;
  },
  checks({ count, of, by, lastOn }) {
    if (count === 0 || lastOn === null) return `None of ${of} thresholds was compared with the document.`;
    return `${count} of ${of} thresholds were checked: ${by.join(", ")}, last on ${englishDate(lastOn)}.`;
  },
  replaces: "It takes the place of the edition on this machine.",
  use: "Use the set that comes with this workbook",
  used: (title) => `Now in use, from the workbook: ${title}.`,
  notUsed: "This set could not be taken into use",
};
