import { WRITTEN_COLUMNS } from "../../forms/bieu01/bieu01Inputs";
import type { Bieu01Column } from "../../forms/bieu01/bieu01Layout";
import words from "../../forms/words/bieu01.json";
import { cleanText, oddityOf } from "../../grid/cleanText";
import type { KeyedRow } from "../../recognition/ownForm";
import type { Finding } from "../finding";
import { cellIn, demandOf, type JudgedForm } from "../judgedForm";
import { entryOf } from "../repair";
import { nameOfRow } from "../rowName";
import { rowTarget } from "../target";

/**
 * DESCRIPTION: what is typed has no characters nobody sees, no doubled or odd blanks, no letters in pieces; an empty cell
 * holds no blank. An answer that cannot be read for that reason has its repair with the finding that says so.
 */
export function checkOddCharacters(judged: JudgedForm): readonly Finding[] {
  const { form, head } = judged;
  const asked = form.layout.groups.filter((group) => demandOf(group, head.mode) !== "off");
  const columns: readonly Bieu01Column[] = [...asked.map((group) => `${group}.value` as const), ...WRITTEN_COLUMNS];
  const rows = form.rows.filter((row) => judged.rowByKey.get(row.keyText) === row);
  return rows.flatMap((row) => columns.flatMap((column) => findingAt(judged, row, column)));
}

function findingAt(judged: JudgedForm, row: KeyedRow, column: Bieu01Column): readonly Finding[] {
  const cell = cellIn(judged.form, row.row, column);
  if (cell === null || typeof cell.value !== "string" || cell.formula !== null) return [];
  const oddity = cell.value === words.answeredBelow ? null : oddityOf(cell.value);
  const indicator = oddity === null ? null : nameOfRow(judged, row);
  if (oddity === null || indicator === null) return [];
  const target = rowTarget(judged, row.keyText, row.row, column);
  const repair = { kind: "certain", to: { entry: entryOf(cleanText(cell.value)) } } as const;
  return [{ severity: "note", target, code: "entry.oddCharacters", indicator, oddity, repair }];
}
