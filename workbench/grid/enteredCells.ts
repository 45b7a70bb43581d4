import type { EnteredCell, GridEdit } from "./gridEdit";

/** The text a person typed, kept until Univer writes what it made of it into the cell. */
export class Typing {
  private noted: {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  } | null = null;

  note(typed: {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }): void {
    this.noted = typed;
  }

  take(sheetId: string, cells: readonly EnteredCell[]): GridEdit | null {
    const { noted } = this;
    const [cell] = cells;
    if (noted === null || cell === undefined || cells.length !== 1) return null;
    if (noted.sheetId !== sheetId || noted.row !== cell.row || noted.column !== cell.column) return null;
    this.noted = null;
    return { kind: "typed", ...noted };
  }
}

/** Univer writes one paste in several steps; Excel tells it as one change. */
export class EnteredCells {
  private readonly waiting = new Map<string, Map<string, EnteredCell>>();

  constructor(private readonly flush: (sheetId: string, cells: EnteredCell[]) => void) {}

  add(sheetId: string, cells: readonly EnteredCell[]): void {
    if (this.waiting.size === 0) queueMicrotask(() => this.send());
    const known = this.waiting.get(sheetId) ?? new Map<string, EnteredCell>();
    for (const cell of cells) known.set(`${cell.row}:${cell.column}`, cell);
    this.waiting.set(sheetId, known);
  }

  private send(): void {
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const [sheetId, cells] of waiting) this.flush(sheetId, [...cells.values()]);
  }
}
