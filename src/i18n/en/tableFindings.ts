import { numberFormat, seenText, seenWords } from "../numberFormat";
import type { TableFinding } from "../laterFinding";

const format = numberFormat(".", ",");

export const tableCause: Readonly<Record<TableFinding["code"], string>> = {
  "table.notANumber": "Text in a cell for figures",
  "table.negative": "Negative figure",
  "table.formulaError": "Formula gives an error",
  "table.formulaOverwritten": "Formula overwritten",
  "table.rowWithoutFormulas": "New row without formulas",
  "table.remark": "Amounts do not agree",
  "table.columnMissing": "Column missing",
  "table.sourceDiffers": "Money by source does not agree",
};

export function tableSentence(finding: TableFinding): string {
  const seen = seenText(format, finding.target.seen);
  switch (finding.code) {
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
    case "table.sourceDiffers":
      return `This form says ${format(finding.here)} đồng, the sheet “${finding.sheetName}” says ${format(finding.there)} đồng. Make them agree, or give the reason in the column Ghi chú.`;
  }
}
