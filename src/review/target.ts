import type { Criterion, Indicator, IndicatorPart } from "../criteria/criterionSet";
import type { Bieu01Column, GroupId } from "../forms/bieu01/bieu01Layout";
import { isReported } from "../forms/bieu01/bieu01Layout";
import type { HeadControl } from "../forms/bieu01/headControls";
import { valueText } from "../grid/sheetGrid";
import { HEAD_KEY, type FindingTarget, type IndicatorName } from "./finding";
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
  const { idRow, columns } = judged.form;
  return cellTarget(judged, idRow - 1, columns.get("tt") ?? 0);
}

/** Where a choice of the head is made; the headings where that cell is gone. */
export function controlTarget(judged: JudgedForm, control: HeadControl): FindingTarget {
  const cell = judged.form.controls.get(control);
  if (cell === undefined) return headTarget(judged);
  return { ...cellTarget(judged, cell.row, cell.column), anchor: { key: HEAD_KEY, column: control } };
}

function cellTarget(judged: JudgedForm, row: number, column: number): FindingTarget {
  const seen = valueText(judged.form.index.at(row, column).value);
  return { sheetId: judged.sheetId, position: { row, column }, anchor: null, seen };
}

/** What people call a row, and of which set or village it is where there are several. */
export function nameOf(
  judged: JudgedForm,
  set: number,
  indicator: Indicator,
  part: IndicatorPart | null,
  group: GroupId | null = null,
): IndicatorName {
  return { code: indicator.code, text: part?.text ?? indicator.text, of: belonging(judged, set, group) };
}

export function criterionName(judged: JudgedForm, set: number, criterion: Criterion): IndicatorName {
  return { code: `${criterion.no}`, text: criterion.name, of: belonging(judged, set, null) };
}

function belonging(judged: JudgedForm, set: number, group: GroupId | null): string {
  const label = judged.list.sets[set]?.label ?? "";
  return label !== "" || group === null ? label : villageOf(judged, group);
}

/** The village of a group of columns; empty where the columns are periods. */
export function villageOf({ form }: JudgedForm, group: GroupId): string {
  if (!isReported(group) || group === "actual") return "";
  return form.identity.villages[form.layout.groups.indexOf(group)] ?? "";
}
