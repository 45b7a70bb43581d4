import { Model } from "@ironcalc/wasm";
import type { Sheet } from "../model/sheet";
import type { SheetGroup } from "./sheetGroups";

/** The models asked for last; a commune's form takes 60 kB. */
const KEPT = 32;

/**
 * Calculated models by what was written into them, as bytes. Reading a form's formulas costs the engine far more than
 * calculating them, and a tenth of that where they come from bytes: the same form is written again and again.
 */
export class KeptModels {
  private readonly bytes = new Map<string, Uint8Array>();

  /** A calculated model with that content; null when none was kept. */
  open(content: string): Model | null {
    const kept = this.bytes.get(content);
    if (kept === undefined) return null;
    this.bytes.delete(content);
    this.bytes.set(content, kept);
    return Model.from_bytes(kept, "en");
  }

  keep(content: string, model: Model): void {
    this.bytes.set(content, model.toBytes());
    const [oldest] = this.bytes.keys();
    if (this.bytes.size > KEPT && oldest !== undefined) this.bytes.delete(oldest);
  }
}

/** Everything the engine is told of these sheets, as one text. */
export function contentOf({ sheets, names, isSelfContained }: SheetGroup): string {
  const cellsOf = (sheet: Sheet): readonly unknown[] =>
    [...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { formula, value }]): readonly unknown[] =>
        formula === null && value === null ? [] : [row, column, formula ?? [value]],
      ),
    );
  return JSON.stringify([
    sheets.map((sheet) => [isSelfContained ? null : sheet.name, cellsOf(sheet)]),
    names.map(({ name, sheetId, formula }) => [name, sheets.findIndex(({ id }) => id === sheetId), formula]),
  ]);
}
