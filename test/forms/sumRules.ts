import type { TableForm } from "../../src/forms/tables/tableForm";
import type { CellValue } from "../../workbench/excel-host/model/cell";
import { CalculatedTable, changedResults } from "../fixtures/calculatedTable";

/** What stands in the cells people fill in: "row key / column" → value. */
export type Typed = ReadonlyMap<string, CellValue>;

/** What the rules of a form make of it: every calculated cell of the body that is on view. */
export type Rules = (typed: Typed) => ReadonlyMap<string, CellValue>;

export function cellName(row: string, column: string): string {
  return `${row} / ${column}`;
}

/** Amounts are whole đồng on a sheet in triệu đồng: the nearest number to so many millionths. */
export function million(dong: number): number {
  return dong / 1_000_000;
}

/** Amounts of cells summed in whole đồng, which binary fractions cannot spoil; null where none is a number. */
export function sumOf(typed: Typed, cells: readonly string[]): number | null {
  const numbers = cells.map((cell) => typed.get(cell)).filter((value) => typeof value === "number");
  if (numbers.length === 0) return null;
  return million(numbers.reduce((sum, value) => sum + Math.round(value * 1_000_000), 0));
}

/** A form filled in, whose inputs can be changed one at a time. */
export class FilledTable {
  readonly table: CalculatedTable;
  private typed: Map<string, CellValue>;

  constructor(
    form: TableForm,
    start: Typed,
    private readonly rules: Rules,
  ) {
    this.table = new CalculatedTable(form);
    this.typed = new Map(start);
    this.put([...start]);
  }

  /** The calculated cells of the body on view that are not what the rules say. */
  faults(): readonly string[] {
    const expected = this.rules(this.typed);
    const shown = onView(this.table.results());
    const names = new Set([...expected.keys(), ...shown.keys()]);
    return [...names].flatMap((name) => {
      const [wanted, got] = [expected.get(name), shown.get(name)];
      return wanted === got ? [] : [`${name}: expected ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`];
    });
  }

  /** Changes one input: what changed on the sheet, what had to change, and what does not follow the rules. */
  change(name: string, value: CellValue): { readonly changed: readonly string[]; readonly due: readonly string[] } {
    const [before, dueBefore] = [onView(this.table.results()), this.rules(this.typed)];
    this.put([[name, value]]);
    const changed = changedResults(before, onView(this.table.results()));
    return { changed: [...changed].sort(), due: [...changedResults(dueBefore, this.rules(this.typed))].sort() };
  }

  private put(entries: readonly (readonly [string, CellValue])[]): void {
    for (const [name, value] of entries) this.typed.set(name, value);
    this.table.fill(
      entries.map(([name, value]) => {
        const [row = "", column = ""] = name.split(" / ");
        return [row, column, value];
      }),
    );
  }
}

/** Head and marks aside ("row 3 / tt"), and the hidden copies that sums look over. */
function onView(results: ReadonlyMap<string, CellValue>): ReadonlyMap<string, CellValue> {
  return new Map([...results].filter(([name]) => !name.startsWith("row ") && !name.includes(" / counted.")));
}
