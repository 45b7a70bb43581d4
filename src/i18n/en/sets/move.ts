import type { LeftToDecide, RowName } from "../../../usecases/sets/moveTypes";
import type { SetMessages } from "../../vi/sets";
import { row } from "./row";

function named({ code, text }: RowName): string {
  return `${code}. ${text}`;
}

function why({ why: reason }: LeftToDecide): string {
  switch (reason.code) {
    case "gone":
      return "The new set has no such indicator.";
    case "maybeSame":
      return `It may be ${named(reason.candidate)} of the new set. Look at both, then copy it by hand.`;
    case "kindDiffers":
      return `The kind of answer changes from ${row.kinds[reason.old]} to ${row.kinds[reason.next]}.`;
    case "unitDiffers":
      return `The unit changes from ${reason.old ?? "none"} to ${reason.next ?? "none"}.`;
    case "notInScale":
      return `The new set has these levels only: ${reason.scale.join(", ")}.`;
    case "answeredBelow":
      return "In the new set this indicator is answered part by part.";
    case "ownThreshold":
      return "A typed threshold; the new set has its own, or compares the other way.";
    case "otherYear":
      return "A figure of a year the new form has no column for.";
    case "noRow":
      return "This row is none of the form's, or stands twice.";
  }
}

export const move: SetMessages["move"] = {
  intro: "The Biểu 01 on view is copied to a new sheet of another set. The old sheet stays.",
  look: "Look at the form on view",
  looking: "Reading the form…",
  notRead: "The form on view could not be read",
  none: "The sheet on view is no Biểu 01. Open a sheet with one, then press again.",
  older: "This form has an older layout. Upgrade it first: tab Forms, section Form on view.",
  from: (sheetName, setTitle) => `Sheet “${sheetName}”: ${setTitle}`,
  to: "New set",
  area: "Area",
  preview: "Preview",
  notPreviewed: "No preview",
  otherLevel: "A form of a village cannot become one of a commune, nor the other way round. Choose another set.",
  fixFields: "Some fields are not right yet. Correct the marked fields, then try again.",
  kept({ kept, carried }) {
    const moved = `Figures with a place on the new form: ${kept}.`;
    return carried === 0 ? moved : `${moved} Of the last period, to be confirmed: ${carried}.`;
  },
  reworded: (count) => `Indicators worded otherwise, whose figures go along (${count}): please look`,
  rewordedRow: ({ old, next }) => `${named(old)} → ${named(next)}`,
  left: (count) =>
    count === 0 ? "No figure is left to decide about." : `Figures to decide about, still on the old sheet (${count})`,
  leftCell: ({ address, text }) => `${address}: ${text}`,
  leftRow: named,
  why,
  run: "Move to the new set",
  moved: "Moved to the new set",
  movedInto: (sheetName) => `The new form is on sheet “${sheetName}”. The old sheet stays.`,
  notMoved: "It was not moved",
};
