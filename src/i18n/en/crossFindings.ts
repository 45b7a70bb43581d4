import { englishDate, isoOfSerial } from "../dateFormat";
import type { CrossFinding } from "../laterFinding";
import { numberFormat, quantity } from "../numberFormat";

const format = numberFormat(".", ",");

export const crossCause: Readonly<Record<CrossFinding["code"], string>> = {
  "cross.notCompared": "Not compared with other sheets",
  "cross.nameDiffers": "Name written otherwise than on another sheet",
  "cross.otherCommune": "A form of another commune in the file",
  "cross.codeDiffers": "Administrative codes differ",
  "cross.areaDiffers": "Groups of communes differ",
  "cross.setDiffers": "Criterion sets of different states",
  "cross.dayDiffers": "Days of the data differ",
  "cross.olderSheet": "An older sheet of this form is left",
  "cross.criterionWithoutWork": "Not met, and no work for it",
  "cross.workForMet": "Met, and still works for it",
  "cross.quantityDiffers": "Quantities of two forms differ",
};

export function crossSentence(finding: CrossFinding): string {
  switch (finding.code) {
    case "cross.notCompared":
      return "Excel did not give the other sheets, so nothing was compared with Biểu 01 and Biểu 02 of this file. Check again.";
    case "cross.nameDiffers":
      return `This sheet says ${named[finding.what]} “${finding.here}”, the sheet “${finding.sheetName}” says “${finding.there}”. Make them agree.`;
    case "cross.otherCommune":
      return `The sheet “${finding.sheetName}” is of the commune ${finding.there}. See whether it is in the wrong file.`;
    case "cross.codeDiffers":
      return `This sheet has the code ${finding.here}, the sheet “${finding.sheetName}” has ${finding.there}. Insert the form with the wrong code again.`;
    case "cross.areaDiffers":
      return `The sheet “${finding.sheetName}” has the required levels of another group of communes. Insert the wrong one again, or explain it.`;
    case "cross.setDiffers":
      return `The sheet “${finding.sheetName}” was made from another state of this criterion set. Update it on tab Criterion sets, or explain it.`;
    case "cross.dayDiffers":
      return `This sheet has data up to ${day(finding.here)}, the sheet “${finding.sheetName}” up to ${day(finding.there)}. Check the days.`;
    case "cross.olderSheet":
      return `The sheet “${finding.sheetName}” is an older one of this form. Hide or delete it before sending.`;
    case "cross.criterionWithoutWork":
      return `The criterion is not met, and Biểu 02 has no work for it (compared with “${finding.sheetName}”). Add a work, or explain it.`;
    case "cross.workForMet":
      return `The criterion was met at 31/12, and Biểu 02 still has ${format(finding.works)} works for it (compared with “${finding.sheetName}”). Check it; if it is right, explain it.`;
    case "cross.quantityDiffers":
      return `This sheet says ${quantity(format, finding.here, finding.unit)}, the sheet “${finding.sheetName}” says ${quantity(format, finding.there, finding.unit)}. Make them agree, or explain it.`;
  }
}

const named: Readonly<Record<"commune" | "village", string>> = { commune: "commune", village: "village" };

function day(serial: number): string {
  return englishDate(isoOfSerial(serial));
}
