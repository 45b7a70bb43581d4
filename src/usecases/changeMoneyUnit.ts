import { convertedMoney } from "../forms/money/exactMoney";
import { DONG_EXPONENTS, MONEY_UNIT_WORDS, type MoneyUnit } from "../forms/money/moneyUnit";
import { isMoney } from "../forms/tables/tableColumn";
import { TablePlaces } from "../forms/tables/tablePlaces";
import { cellAddress, type CellPosition } from "../grid/address";
import { valueText, type GridCell } from "../grid/sheetGrid";
import type { FormProblem, Written } from "./app";
import { editedCell } from "./editedCell";
import { openTable, type OpenedTable } from "./openTable";
import type { CellEdit, ListSource, Outcome, WorkbookPort, WorkbookProblem } from "./ports";
import { tableProblem } from "./tableProblem";
import { shapeOf } from "./edits/formulaShape";
import { written } from "./edits/written";

/**
 * Đổi đơn vị tính: every amount typed into a money column becomes the same amount in another unit, as an exact decimal;
 * our own sums follow by themselves. Written whole or not at all; the inverse puts back what stood there.
 */
export async function changeMoneyUnit(
  workbook: WorkbookPort,
  lists: ListSource,
  sheetId: string,
  unit: MoneyUnit,
): Promise<Outcome<Written, FormProblem | WorkbookProblem>> {
  const reading = await workbook.readSheet(sheetId);
  if (!reading.ok) return reading;
  const open = await openTable(reading.value, lists);
  if (open.kind !== "table") return { ok: false, problem: tableProblem(open) };
  const from = open.choices.unit;
  if (from === null) return { ok: false, problem: { code: "unitUnknown" } };
  const typed = typedMoney(open);
  const unclear = typed.filter(isUnclear);
  if (unclear.length > 0) return { ok: false, problem: { code: "notConvertible", cells: unclear.map(cellAddress) } };
  const cells = [
    ...editedCell(open.table.controls.get("unit"), { kind: "text", text: MONEY_UNIT_WORDS[unit] }),
    ...typed.flatMap((cell) => convertedCell(cell, from, unit)),
  ];
  return written(workbook, reading.value, { sheetId, cells, columns: [], together: true });
}

/** Cells of money columns that hold an officer's own content; our own formulas follow by themselves. */
function typedMoney(opened: OpenedTable): readonly GridCell[] {
  const { table, form, reading } = opened;
  const ours = ownFormulas(opened);
  const money = new Map(
    form.columns.filter(isMoney).flatMap(({ id }) => {
      const column = table.columns.get(id);
      return column === undefined ? [] : [[column, ours.get(id)]];
    }),
  );
  return reading.grid.cells.filter(
    ({ row, column, value, formula }) =>
      money.has(column) &&
      row > table.idRow &&
      row < table.endRow &&
      valueText(value) !== "" &&
      !(formula !== null && money.get(column)?.has(shapeOf(formula)) === true),
  );
}

/** By column: our formulas without the numbers of their rows, so that copied ones are known as well. */
function ownFormulas({ table, form }: OpenedTable): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new TablePlaces(form);
  const shapes = new Map<string, Set<string>>();
  for (const { key, cells } of form.rows) {
    const declared = Object.entries(cells({ row: places.rowOf(key), places }));
    for (const row of table.rows.filter((keyed) => keyed.key === key).map((keyed) => keyed.row)) {
      for (const [id, cell] of declared) {
        const formula = cell.kind === "formula" ? table.index.at(row, table.columns.get(id) ?? -1).formula : null;
        if (formula !== null) shapes.set(id, (shapes.get(id) ?? new Set()).add(shapeOf(formula)));
      }
    }
  }
  return shapes;
}

/**
 * What cannot be converted: a figure written as text, an error, a formula that looks at other cells, because nobody can
 * tell whether those are converted with it. Words without figures stay as they are.
 */
function isUnclear({ value, formula }: GridCell): boolean {
  if (formula !== null) return typeof value !== "number" || /[A-Za-z]/.test(formula);
  return typeof value !== "number" && /\d|#/.test(valueText(value));
}

function convertedCell(cell: GridCell, from: MoneyUnit, to: MoneyUnit): readonly CellEdit[] {
  const { value, formula } = cell;
  if (typeof value !== "number") return [];
  if (formula === null) return editedCell(cell, { kind: "number", number: convertedMoney(value, from, to) });
  const position: CellPosition = { row: cell.row, column: cell.column };
  const entry = { kind: "formula", formula: `=(${formula.slice(1)})${scaling(from, to)}` } as const;
  return from === to ? [] : [{ position, seen: valueText(value), entry }];
}

function scaling(from: MoneyUnit, to: MoneyUnit): string {
  const exponent = DONG_EXPONENTS[from] - DONG_EXPONENTS[to];
  return exponent > 0 ? `*${10 ** exponent}` : `/${10 ** -exponent}`;
}
