import type { FileRefusal } from "../../../usecases/sets/setFile";
import type { SetMessages } from "../../vi/sets";

function at(place: string): string {
  return place === "" ? "" : ` Where: ${place}.`;
}

function refusal(problem: FileRefusal): string {
  switch (problem.code) {
    case "tooLarge":
      return "The file is too large and was not opened. Choose a file saved from this tab.";
    case "notJson":
      return "The file is damaged, or holds no criterion set. Ask its sender for another one.";
    case "hostileKey":
      return `The file holds something that may do harm and was not used. Tell its sender.${at(problem.place)}`;
    case "tooDeep":
      return `The file is built strangely and was not used. Tell its sender.${at(problem.place)}`;
    case "otherFormat":
      return "This file holds no criterion set. Choose one saved with Save the set to a file.";
    case "newerFormat":
      return "The file was saved by a newer add-in. Update the add-in, then import it again.";
    case "invalidSet":
      return `Something in the set is wrong (${problem.reason}). Tell its sender.${at(problem.place)}`;
    case "notAsShipped":
      return `The file claims to be the original “${problem.title}”, but differs from it. Tell its sender.`;
  }
}

export const files: SetMessages["files"] = {
  save: "Save the set to a file",
  saveHint: "To keep it, or to send it to others who import it on their machine.",
  saved: (name) => `File “${name}” saved`,
  savedText: "It is in Downloads. If it is not there, press Copy the content, paste it into Notepad and save it.",
  notSaved: "The set was not saved",
  copy: "Copy the content",
  copied: "Content copied. Paste it into Notepad and save it.",
  copyByHand: "Content of the file: click into the field, press Ctrl+A, then Ctrl+C.",
  open: "Import from a file",
  openHint: "A set in the file takes the place of this machine's own edition of it. Better save that one first.",
  tooBig: "The file is larger than 4 MB and was not opened. Choose a file saved from this tab.",
  opened: "Criterion set imported",
  notOpened: "The file was not imported",
  look: (title) => `Look at ${title}`,
  refusal,
  putIn: "Send along with this workbook",
  putInHint: "The set is written to a sheet. Whoever opens the workbook with the add-in can use it.",
  putInDone: "The set is in this workbook now",
  putInto: (sheetName) => `The set is on sheet “${sheetName}”. Save the workbook, then send it.`,
  notPutIn: "The set was not written to the workbook",
};
