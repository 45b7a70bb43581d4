import { listMark } from "../forms/sheetMarks";
import type { OwnForm } from "./ownForm";

/** The names a sheet offers in Chủ trì, from its hidden list; none where it has no list. */
export function readResponsibles({ index }: Pick<OwnForm, "index">): readonly string[] {
  const mark = index.grid.cells.find(({ value }) => value === listMark("responsible"));
  if (mark === undefined) return [];
  const names: string[] = [];
  for (let column = mark.column + 1; ; column += 1) {
    const name = index.text(mark.row, column);
    // The next list of the row begins with a mark of its own.
    if (name === "" || name.startsWith(listMark(""))) return names;
    names.push(name);
  }
}
