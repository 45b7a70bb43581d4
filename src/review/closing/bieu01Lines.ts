import { inputColumns, WRITTEN_COLUMNS } from "../../forms/bieu01/bieu01Inputs";
import { HEAD_KEY } from "../../forms/phieuKiemTra/canonicalLine";
import { parseRowKey } from "../../forms/sheetMarks";
import type { OwnForm } from "../../recognition/ownForm";
import { addedRowsOf } from "./addedRowsOf";
import { addBodyLines } from "./bodyLines";
import { CanonicalLines, type CanonicalForm } from "./canonicalForm";
import { countedValue } from "./canonicalValue";
import { addExplanationLines } from "./explanationLines";

/** What a Biểu 01 is closed with. The number of the document it goes out with is left out: it comes later. */
export function canonicalBieu01(form: OwnForm): CanonicalForm {
  const lines = new CanonicalLines(form.columns);
  const { identity, controls, layout } = form;
  const head = {
    form: "bieu-01",
    set: identity.setVersions.join(" "),
    area: identity.area,
    year: identity.year,
    commune: identity.commune,
    communeCode: identity.communeCode,
    villages: identity.villages.join("; "),
    example: identity.example,
  };
  for (const [name, value] of Object.entries(head)) lines.add(HEAD_KEY, name, value);
  for (const control of ["mode", "asOf", "comparison"] as const) {
    const cell = controls.get(control);
    if (cell === undefined) continue;
    lines.add(HEAD_KEY, control, countedValue(cell));
    lines.place(HEAD_KEY, control, { row: cell.row, column: cell.column });
  }
  const inputs = new Set<string>(inputColumns(layout));
  const written = new Set<string>([...WRITTEN_COLUMNS, "target.value"]);
  const added = addedRowsOf(form);
  addBodyLines(lines, {
    index: form.index,
    idRow: form.idRow,
    endRow: endRow(form),
    columns: form.columns,
    keyOf: new Map(form.rows.map(({ row, keyText }) => [row, keyText])),
    isSkipped: (row) => added.has(row),
    isInput: (key, column) => (isAnsweredKey(key) ? inputs : written).has(column),
    isAnchored: false,
  });
  addExplanationLines(lines, form);
  return lines.form();
}

/** Results stand on rows of indicators; those of a criterion and of a group are formulas of the form. */
function isAnsweredKey(key: string | null): boolean {
  const kind = key === null ? undefined : parseRowKey(key)?.kind;
  return kind === "indicator" || kind === "part" || key === null;
}

/** A number in front of a row is never so long. */
const LONGEST_NUMBER = 20;

/** The first note under the table, in its first column; rows people added stand above it. */
function endRow({ rows, index, columns }: OwnForm): number {
  const last = Math.max(-1, ...rows.map(({ row }) => row));
  const first = columns.get("tt") ?? 0;
  const notes = index.grid.cells.filter(({ row, column, value }) => {
    return row > last && column === first && typeof value === "string" && value.length > LONGEST_NUMBER;
  });
  return notes.length === 0 ? last + 1 : Math.min(...notes.map(({ row }) => row));
}
