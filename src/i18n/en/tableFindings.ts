import { englishDate, isoOfSerial } from "../dateFormat";
import { numberFormat, seenText, seenWords } from "../numberFormat";
import { readingsOf } from "../readings";
import type { TableFinding } from "../laterFinding";

const format = numberFormat(".", ",");

export const tableCause: Readonly<Record<TableFinding["code"], string>> = {
  "table.numberAsText": "Number kept as text",
  "table.notANumber": "Text in a cell for figures",
  "table.negative": "Negative figure",
  "table.formulaError": "Formula gives an error",
  "table.formulaOverwritten": "Formula overwritten",
  "table.sumDiffers": "Sum does not agree",
  "table.rowWithoutFormulas": "New row without formulas",
  "table.remark": "Amounts do not agree",
  "table.columnMissing": "Column missing",
  "table.valueMissing": "Cells to be filled in",
  "table.nothingEntered": "Nothing entered",
  "table.notListed": "Word not in the list",
  "table.notADate": "Not a date",
  "table.valueInvalid": "Wrong data",
  "table.unmet": "Not met",
  "table.verdictContradicts": "Result and verdict contradict each other",
  "table.reasonMissing": "Không xét without a reason",
  "table.unitSlip": "Unit of money may be mistaken",
  "table.unlikelyAmount": "Unlikely amount",
  "table.unusualAmount": "Amount unlike all others",
  "table.overPlan": "Disbursed over plan",
  "table.decisionMissing": "No decision on the money",
  "table.decisionIncomplete": "Decision on the money incomplete",
  "table.carryOverOpen": "Money carried over not disbursed",
  "table.finishedShort": "Finished, but not in full",
  "table.startedBefore": "Progress and quantity contradict each other",
  "table.doneOverPlan": "More done than planned",
  "table.workOverdue": "Overdue",
  "table.sourceDiffers": "Money by source does not agree",
};

export function tableSentence(finding: TableFinding): string {
  const seen = seenText(format, finding.target.seen);
  switch (finding.code) {
    case "table.numberAsText": {
      const readings = readingsOf(finding.repair, format);
      return `The cell holds the text “${seenWords(finding.target.seen)}”, which is not added up. ${readings.length > 1 ? `Choose ${readings.join(" or ")}` : `Make it the number ${readings.join("")}`}.`;
    }
    case "table.notANumber":
      return `It says “${seenWords(finding.target.seen)}”, which is not added up. Enter a figure without words.`;
    case "table.negative":
      return `It says ${seen}. Amounts and quantities are not negative. Correct it.`;
    case "table.formulaError":
      return `The formula gives ${seen}. Undo the deletion of rows or columns; if a sheet was deleted, insert this form again.`;
    case "table.formulaOverwritten":
      return "The formula of this cell was overwritten, its result is not right any more. Undo, or copy the formula from another row.";
    case "table.rowWithoutFormulas":
      return "The new row has no formulas. Select the calculated cells of the row above and fill them down.";
    case "table.remark":
      return `The column Đối chiếu says: ${seen}. Correct the figures, or give the reason in the column Ghi chú.`;
    case "table.columnMissing":
      return `The column ${finding.column} was not found. Undo the deletion of the column.`;
    case "table.sumDiffers":
      return `It says ${format(finding.shown)}, its parts give ${format(finding.expected)}. Put the form's formula back.`;
    case "table.valueMissing":
      return `The cell in the column ${finding.column} is empty. Fill it in; for a figure enter 0 where there is none.`;
    case "table.nothingEntered":
      return `The column ${finding.column} has no figure yet. Enter the rows that have one; where there is none enter 0 in one row.`;
    case "table.notListed":
      return `The column ${finding.column} says “${seenWords(finding.target.seen)}”, which is not in the list and is not counted. Choose from the list.`;
    case "table.notADate":
      return `It says “${seenWords(finding.target.seen)}”, which is no date. Enter day, month and year, such as 30/6/2026.`;
    case "table.valueInvalid":
      return `It says “${seenWords(finding.target.seen)}”, which the form cannot judge. Enter what the row asks for.`;
    case "table.unmet":
      return "This row is not met. Check the data; if they are right, explain it.";
    case "table.verdictContradicts":
      return `The result says “${seenWords(finding.result)}”, the verdict “${seenWords(finding.target.seen)}”. Correct one of the two.`;
    case "table.reasonMissing":
      return "It says Không xét. Give the reason in the column Ghi chú.";
    case "table.unitSlip": {
      const { amount, expected, factor } = finding;
      const times = amount > expected ? `${format(factor)} times` : `1/${format(factor)} of`;
      const other = finding.comparedWith === "need" ? "quantity by price" : "the money of this row";
      return `The amount ${format(amount)} is exactly ${times} ${other} (${format(expected)}). Look at the unit in the head again.`;
    }
    case "table.unlikelyAmount":
      return `By the unit in the head this is ${format(finding.amountInDong)} đồng. See whether it was typed in another unit.`;
    case "table.unusualAmount":
      return `It says ${format(finding.amount)}, other rows usually about ${format(finding.usual)}. Look at the unit; if it is right, explain it.`;
    case "table.overPlan":
      return `It says ${format(finding.disbursed)} was disbursed; given and carried over were only ${format(finding.plan)}. Correct it, or explain it.`;
    case "table.decisionMissing":
      return "Money was given, but no decision is named. Enter its number and date.";
    case "table.decisionIncomplete":
      return finding.lacks === "date"
        ? "The decision lacks its date. Add day, month and year."
        : "The decision lacks its number. Add it.";
    case "table.carryOverOpen":
      return `The last quarter has begun, and ${format(finding.left)} carried over is not disbursed. Update it, or explain it.`;
    case "table.finishedShort":
      return `It says Hoàn thành, but ${format(finding.done)} of ${format(finding.quantity)} is done. Enter what was done, or correct the progress.`;
    case "table.startedBefore":
      return `It says Chưa thực hiện, but ${format(finding.done)} is done. Correct the progress or the quantity.`;
    case "table.doneOverPlan":
      return `It says ${format(finding.done)} was done; ${format(finding.quantity)} was planned. Check it; if it is right, explain it.`;
    case "table.workOverdue":
      return `The deadline ${englishDate(isoOfSerial(finding.deadline))} has passed and the work is not finished. Update the progress, or explain it.`;
    case "table.sourceDiffers":
      return `This form says ${format(finding.here)} đồng, the sheet “${finding.sheetName}” says ${format(finding.there)} đồng. Make them agree, or give the reason in the column Ghi chú.`;
  }
}
