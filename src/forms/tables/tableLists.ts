import type { CellArea } from "../../grid/address";
import { FORM_MODES, MODE_WORDS } from "../formMode";
import { MONEY_UNITS, MONEY_UNIT_WORDS } from "../money/moneyUnit";
import { textCell, type PlacedCell } from "../placedCell";
import { listMark } from "../sheetMarks";
import type { TableList } from "./tableForm";
import { TABLE_HEAD, type TablePlaces } from "./tablePlaces";

export const MODE_LIST = "mode";
export const UNIT_LIST = "unit";
export const RESPONSIBLE_LIST = "responsible";

type ListPlace = { readonly list: TableList; readonly area: CellArea };

/**
 * Lists for drop-downs lie one after the other in the head's rows below the marks: a source written as text would
 * depend on the machine's list separator (office-js #2128), and no deleted row of the table takes one along.
 */
function listPlaces(places: TablePlaces): readonly ListPlace[] {
  const first = places.marksColumn;
  const rows = places.idRow - TABLE_HEAD.title;
  const nextLeft = Array.from({ length: rows }, () => first);
  return listsOf(places).map((list, index): ListPlace => {
    const slot = index % rows;
    const left = (nextLeft[slot] ?? first) + 1;
    nextLeft[slot] = left + list.words.length;
    const row = TABLE_HEAD.title + slot;
    return { list, area: { top: row, left, bottom: row, right: left + list.words.length - 1 } };
  });
}

/** Where a list's words stand; null for one that is empty. */
export function listArea(places: TablePlaces, id: string): CellArea | null {
  if (places.standing !== null) return places.standing.lists.get(id) ?? null;
  return listPlaces(places).find(({ list }) => list.id === id)?.area ?? null;
}

export function listCells(places: TablePlaces): readonly PlacedCell[] {
  return listPlaces(places).flatMap(({ list, area: { top: row, left } }) => [
    { row, column: left - 1, cell: textCell(listMark(list.id)) },
    ...list.words.map((word, index): PlacedCell => {
      const cell = typeof word === "number" ? { kind: "number" as const, number: word } : textCell(word);
      return { row, column: left + index, cell };
    }),
  ]);
}

function listsOf({ form }: TablePlaces): readonly TableList[] {
  const own: readonly TableList[] = [
    { id: MODE_LIST, words: FORM_MODES.map((mode) => MODE_WORDS[mode]) },
    { id: UNIT_LIST, words: form.spans.unit === null ? [] : MONEY_UNITS.map((unit) => MONEY_UNIT_WORDS[unit]) },
    { id: RESPONSIBLE_LIST, words: form.subject.responsibles },
  ];
  return [...own, ...form.lists].filter(({ words }) => words.length > 0);
}
