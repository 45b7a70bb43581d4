import { HEAD_KEY } from "../../forms/phieuKiemTra/canonicalLine";
import type { TableForm } from "../../forms/tables/tableForm";
import type { OwnTable } from "../../recognition/ownTable";
import { addedRowsOf } from "./addedRowsOf";
import { addBodyLines } from "./bodyLines";
import { CanonicalLines, type CanonicalForm } from "./canonicalForm";
import { countedValue } from "./canonicalValue";
import { addExplanationLines } from "./explanationLines";

/** What a table form is closed with; `form` is its declaration: which cells of which rows people fill in. */
export function canonicalTable(table: OwnTable, form: TableForm): CanonicalForm {
  const lines = new CanonicalLines(table.columns);
  const { identity, controls } = table;
  const head = {
    form: table.formId,
    set: identity.setVersions.join(" "),
    area: identity.area,
    year: identity.year,
    commune: identity.commune,
    communeCode: identity.communeCode,
    village: identity.village,
    withoutSources: identity.withoutSources.join(" "),
    example: identity.example,
  };
  for (const [name, value] of Object.entries(head)) lines.add(HEAD_KEY, name, value);
  for (const control of ["mode", "asOf", "unit"] as const) {
    const cell = controls.get(control);
    if (cell === undefined) continue;
    lines.add(HEAD_KEY, control, countedValue(cell));
    lines.place(HEAD_KEY, control, { row: cell.row, column: cell.column });
  }
  const inputs = inputsByKey(form);
  const added = addedRowsOf(table);
  addBodyLines(lines, {
    index: table.index,
    idRow: table.idRow,
    endRow: table.endRow,
    columns: table.columns,
    keyOf: new Map(table.rows.map(({ row, key }) => [row, key])),
    isSkipped: (row) => added.has(row),
    isInput: (key, column) => (inputs.get(key ?? "") ?? NONE).has(column),
    isAnchored: true,
  });
  addExplanationLines(lines, table);
  return lines.form();
}

const NONE: ReadonlySet<string> = new Set();

/** By key; under "" what rows without a key take: those of the form, or any where it has none. */
function inputsByKey({ rows }: TableForm): ReadonlyMap<string, ReadonlySet<string>> {
  const byKey = new Map<string, ReadonlySet<string>>(rows.map(({ key, inputs }) => [key, new Set(inputs)]));
  const free = rows.filter(({ key }) => key === "");
  byKey.set("", new Set((free.length === 0 ? rows : free).flatMap(({ inputs }) => inputs)));
  return byKey;
}
