import { containsCell, WHOLE_SHEET } from "../excel-host/model/address";
import type { Sheet } from "../excel-host/model/sheet";
import type { Judgement } from "../excel-host/user/judgement";

/**
 * By "row:column", the number formats of the conditional formats that apply, because the text in a cell is made from
 * the model and not by Univer. Only figures that such a rule covers are judged: judging is a calculation.
 */
export function conditionalNumberFormats(sheet: Sheet, judgement: Judgement): ReadonlyMap<string, string> {
  const areas = sheet.conditionalFormats
    .filter(({ style }) => style.numberFormat !== undefined)
    .flatMap((rule) => rule.areas);
  if (areas.length === 0) return new Map();
  const figures = [...sheet.storedIn(WHOLE_SHEET)].filter(
    ({ row, column, cell }) => typeof cell.value === "number" && areas.some((area) => containsCell(area, row, column)),
  );
  const styles = judgement.conditionalStyles(sheet, figures);
  return new Map(
    figures.flatMap(({ row, column }, index): [string, string][] => {
      const numberFormat = styles[index]?.numberFormat;
      return numberFormat === undefined ? [] : [[`${row}:${column}`, numberFormat]];
    }),
  );
}
