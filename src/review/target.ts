import type { Indicator } from "../criteria/criterionSet";
import type { Bieu01Column } from "../forms/bieu01Layout";
import { valueText } from "../grid/sheetGrid";
import type { FindingTarget, IndicatorName } from "./finding";
import { cellIn, type JudgedForm } from "./judgedForm";

/** The cell of a keyed row, to be found again by its key. */
export function rowTarget(judged: JudgedForm, keyText: string, row: number, column: Bieu01Column): FindingTarget {
  const cell = cellIn(judged.form, row, column) ?? cellIn(judged.form, row, "key");
  return {
    sheetId: judged.sheetId,
    position: { row, column: cell?.column ?? 0 },
    anchor: { key: keyText, column },
    seen: valueText(cell?.value ?? null),
  };
}

/** A cell of the head, where no row has a key. */
export function headTarget(judged: JudgedForm): FindingTarget {
  const { headingRow, columns, index } = judged.form;
  const position = { row: headingRow, column: columns.get("tt") ?? 0 };
  return {
    sheetId: judged.sheetId,
    position,
    anchor: null,
    seen: valueText(index.at(position.row, position.column).value),
  };
}

export function nameOf(indicator: Indicator, partText?: string): IndicatorName {
  return { code: indicator.code, text: partText ?? indicator.text };
}
