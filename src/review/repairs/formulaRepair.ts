import { Bieu01Body } from "../../forms/bieu01/bieu01Body";
import { counterTexts } from "../../forms/bieu01/bieu01Counters";
import { BIEU01_FIRST_ROW, BIEU01_HEAD } from "../../forms/bieu01/bieu01Layout";
import { bieu01Rows, type Bieu01Row } from "../../forms/bieu01/bieu01Rows";
import { headHalves } from "../../forms/bieu01/headControls";
import { formulaCell } from "../../forms/placedCell";
import type { PlanCell } from "../../forms/sheetPlan";
import type { RowAnchor } from "../finding";
import { cellIn, type JudgedForm } from "../judgedForm";
import type { Repair } from "../repair";

/**
 * Our formula back in the verdict cell of a row, written for the row as it stands now. Null where columns or the head
 * moved, where the hidden cell it shows has no formula either, and where it is there already.
 */
export function verdictRepair(judged: JudgedForm, anchor: RowAnchor | null): Repair | null {
  const { form, rowByKey } = judged;
  const { layout } = form;
  const row = anchor === null ? undefined : rowByKey.get(anchor.key);
  const group = layout.groups.find((id) => `${id}.verdict` === anchor?.column);
  if (row === undefined || group === undefined || row.key.kind === "group" || !isInPlace(judged)) return null;
  const rows = plannedRows(judged);
  const planned = rows.find(({ key }) => key === row.keyText);
  const base = cellIn(form, row.row, `${group}.${BASE[row.key.kind]}`);
  if (planned === undefined || base === null || base.formula === null) return null;
  const column = layout.index(`${group}.verdict`);
  const cells = new Bieu01Body(layout, BIEU01_FIRST_ROW + rows.length).cells(planned, row.row);
  const own = cells.find((placed) => placed.column === column)?.cell;
  return formulaBack(own, form.index.at(row.row, column).formula);
}

/** The hidden column whose verdict a row shows. */
const BASE = { criterion: "criterion", indicator: "combined", part: "own" } as const;

/** Its counter looks over the table's own rows: only while none was added, taken away or moved. */
export function counterRepair(judged: JudgedForm, column: number): Repair | null {
  const { form, list } = judged;
  const { layout, identity } = form;
  const rows = plannedRows(judged);
  const unmoved = rows.every(({ key }, index) => judged.rowByKey.get(key)?.row === BIEU01_FIRST_ROW + index);
  if (!unmoved || !isInPlace(judged)) return null;
  const texts = counterTexts({ list, villages: identity.villages }, BIEU01_FIRST_ROW + rows.length);
  const isLeft = column === layout.index(headHalves(layout).left[0]);
  return formulaBack(
    formulaCell(isLeft ? texts.left : texts.right),
    form.index.at(BIEU01_HEAD.counter, column).formula,
  );
}

const planned = new WeakMap<JudgedForm, readonly Bieu01Row[]>();

/** The rows as the form was made, once for all repairs of a check. */
function plannedRows(judged: JudgedForm): readonly Bieu01Row[] {
  const { area, year } = judged.form.identity;
  const rows = planned.get(judged) ?? bieu01Rows(judged.list, area, year);
  planned.set(judged, rows);
  return rows;
}

function formulaBack(own: PlanCell | undefined, now: string | null): Repair | null {
  if (own?.kind !== "formula" || (now !== null && plain(own.formula) === plain(now))) return null;
  return { kind: "certain", to: { entry: own } };
}

function plain(formula: string): string {
  return formula.replace(/ /g, "").toUpperCase();
}

/** Formulas name the columns and the head by their letters and rows. */
function isInPlace({ form }: JudgedForm): boolean {
  const { layout, columns, idRow } = form;
  return idRow === BIEU01_HEAD.columnIds && layout.columns.every(({ id }, index) => columns.get(id) === index);
}
