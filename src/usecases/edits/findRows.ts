import { valueText } from "../../grid/sheetGrid";
import type { SheetPlaces } from "../../recognition/sheetPlaces";
import type { RowsChange } from "../ports";

/** Rows that were put in or taken away, where they are now; where nobody can tell, where they were: they are compared anyway. */
export function findRows(places: SheetPlaces, change: RowsChange): RowsChange {
  if (change.kind === "take") {
    const [first, ...others] = placesOf(
      places,
      change.block.rows.map((row) => keyIn(places, row.cells)),
    );
    return first === undefined || others.length > 0 ? change : { ...change, first };
  }
  const { below } = change;
  if (below === null) return change;
  const rows = placesIn(places, below.column, [below.seen]);
  const [row, ...others] = rows;
  return row === undefined || others.length > 0 ? change : { ...change, below: { ...below, row } };
}

type Cells = Extract<RowsChange, { kind: "take" }>["block"]["rows"][number]["cells"];

function keyIn({ keyColumn }: SheetPlaces, cells: Cells): string {
  const cell = cells.find(({ column }) => column === keyColumn)?.cell;
  return cell?.kind === "text" ? cell.text : "";
}

function placesOf(places: SheetPlaces, texts: readonly string[]): readonly number[] {
  return texts.every((text) => text === "") ? [] : placesIn(places, places.keyColumn, texts);
}

/** Where these texts stand under each other. */
function placesIn({ index, lastRow }: SheetPlaces, column: number, texts: readonly string[]): readonly number[] {
  return Array.from({ length: lastRow + 1 }, (_, row) => row).filter((row) =>
    texts.every((text, at) => valueText(index.at(row + at, column).value) === text),
  );
}

export function rowsOfKey({ keys }: SheetPlaces, key: string): readonly number[] {
  return [...keys].flatMap(([row, other]) => (other === key ? [row] : []));
}
