import type { CriteriaList } from "../../criteria/criteriaList";
import { readableGrid } from "../../grid/legacy/readableGrid";
import { findTables } from "../tables/findTables";
import { SheetView } from "../tables/sheetView";
import { criteriaTable, type CriteriaKnown } from "./criteriaTable";
import { fundingTables } from "./fundingTable";
import { foreignFrames } from "./foreignFrame";
import { NO_CORRECTIONS } from "./corrections";
import type { ForeignCorrections, ForeignTable, KnownSet, NamedGrid } from "./foreignTable";
import { KnownRows } from "./knownRows";
import { tiedCells } from "./tiedCells";

export type ReadSheet = { readonly tables: readonly ForeignTable[]; readonly view: SheetView };

/** Everything tables are compared with: made once. */
export class Recogniser {
  private readonly known: CriteriaKnown;

  constructor(sets: readonly KnownSet[], joints: readonly CriteriaList[]) {
    this.known = { rows: new KnownRows(sets), joints };
  }

  /** The tables on the sheets of a workbook, in their order. */
  workbook(sheets: readonly NamedGrid[]): readonly ForeignTable[] {
    return sheets.flatMap((sheet) => this.sheet(sheet).tables);
  }

  /**
   * The tables of one sheet, with the sheet as it was read: old fonts in Unicode, the addresses as they are. What an officer
   * corrected wins over what was understood.
   */
  sheet({ name, grid: asStored, id = name }: NamedGrid, corrections: ForeignCorrections = NO_CORRECTIONS): ReadSheet {
    const view = new SheetView(readableGrid(asStored));
    const tables = findTables(view);
    const tied = tiedCells(view, this.known.rows);
    const frames = foreignFrames(view, tables, tied);
    const criteria = frames
      .map((frame) => criteriaTable(view, name, frame, this.known, corrections))
      .filter((table) => table !== null);
    const funding = withoutOverlaps(fundingTables(view, name, tables, tied));
    // Works are worded as the criteria they serve: money by source says what the table is for, unless requirements stand in it.
    const kept = withoutOverlaps(criteria).filter(
      (table) => table.requirementColumn !== null || !funding.some((other) => overlaps(other, table)),
    );
    const found = [...kept, ...funding.filter((table) => !kept.some((other) => overlaps(other, table)))];
    return { tables: found.map((table) => ({ ...table, sheet: id })), view };
  }
}

/** A text column beside the content (tasks, notes) may repeat its words: of two tables over the same rows the fuller one. */
function withoutOverlaps<Table extends ForeignTable>(tables: readonly Table[]): readonly Table[] {
  const kept: Table[] = [];
  const bySize = [...tables].sort((one, other) => tiedRows(other) - tiedRows(one));
  for (const table of bySize) if (!kept.some((other) => overlaps(other, table))) kept.push(table);
  return kept.sort((one, other) => one.region.top - other.region.top || one.region.left - other.region.left);
}

function tiedRows({ rows }: ForeignTable): number {
  return rows.filter(({ kind }) => kind === "indicator" || kind === "item").length;
}

function overlaps({ region: one }: ForeignTable, { region: other }: ForeignTable): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
