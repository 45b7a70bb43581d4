import { cellAddress, type CellArea } from "../../grid/address";
import { MONEY_FORMAT, WHOLE_MONEY_FORMAT } from "../money/moneyUnit";
import type { PlanConditionalFormat, SheetPlan } from "../sheetPlan";
import type { ColumnKind, TableColumn } from "./tableColumn";
import { TABLE_HEAD, type TablePlaces } from "./tablePlaces";

export const DATE_FORMAT = "dd/mm/yyyy";

const FORMATS: Readonly<Partial<Record<ColumnKind, string>>> = {
  code: "@",
  money: MONEY_FORMAT,
  smallMoney: MONEY_FORMAT,
  quantity: MONEY_FORMAT,
  // A plain number in percent, with a sign that does not scale.
  percent: 'General"%"',
  date: DATE_FORMAT,
};

/** The number format of a column's cells. */
export function formatOf({ kind, hidden }: TableColumn): string {
  return (hidden ? undefined : FORMATS[kind]) ?? "General";
}

export function tableNumberFormats(places: TablePlaces): SheetPlan["numberFormats"] {
  const { columns, spans } = places.form;
  const byFormat = new Map<string, CellArea[]>([[DATE_FORMAT, [places.span(spans.asOf, TABLE_HEAD.place)]]]);
  for (const { id, kind, hidden } of columns) {
    const format = FORMATS[kind];
    if (format === undefined || hidden) continue;
    byFormat.set(format, [...(byFormat.get(format) ?? []), places.bodyArea(id)]);
  }
  return [...byFormat].map(([format, areas]) => ({ format, areas }));
}

/** "1.234" rather than "1.234,": whole amounts and quantities lose the comma. One rule for columns side by side. */
export function wholeNumberRules(places: TablePlaces): readonly PlanConditionalFormat[] {
  const areas: CellArea[] = [];
  places.form.columns.forEach(({ id, kind, hidden }, column) => {
    if (hidden || FORMATS[kind] !== MONEY_FORMAT) return;
    const last = areas.at(-1);
    if (last?.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
    else areas.push(places.bodyArea(id));
  });
  return areas.map((area) => {
    const first = cellAddress({ row: area.top, column: area.left });
    const formula = `=IF(ISNUMBER(${first}),ROUND(${first},6)=ROUND(${first},0),FALSE)`;
    return { area, formula, fill: null, fontColour: null, numberFormat: WHOLE_MONEY_FORMAT };
  });
}
