import { mentions } from "../formula/rewrite";
import type { Sheet } from "../model/sheet";
import type { DefinedName, Workbook } from "../model/workbook";

/** Sheets that must be calculated together, and the names they know. */
export type SheetGroup = {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** One sheet in which no formula names a sheet: what it is called makes no difference. */
  readonly isSelfContained: boolean;
};

/** A workbook-wide name may point anywhere and joins all sheets. */
export function groupsOf(workbook: Workbook): SheetGroup[] {
  const { sheets, names } = workbook;
  if (names.some((name) => name.sheetId === null)) return [{ sheets, names, isSelfContained: false }];
  const groups = new Map<Sheet, Sheet[]>(sheets.map((sheet) => [sheet, [sheet]]));
  for (const sheet of sheets) {
    for (const name of sheetsMentionedBy(sheet, names)) {
      const other = workbook.sheetByName(name);
      if (other !== null) join(groups, sheet, other);
    }
  }
  return [...new Set(groups.values())].map((joined) => {
    const own = names.filter(({ sheetId }) => joined.some((sheet) => sheet.id === sheetId));
    const isSelfContained = joined.every((sheet) => sheetsMentionedBy(sheet, own).size === 0);
    return { sheets: joined, names: own, isSelfContained };
  });
}

function join(groups: Map<Sheet, Sheet[]>, a: Sheet, b: Sheet): void {
  const [first = [], second = []] = [groups.get(a), groups.get(b)];
  if (first === second) return;
  const joined = [...first, ...second];
  for (const sheet of joined) groups.set(sheet, joined);
}

function sheetsMentionedBy(sheet: Sheet, names: readonly DefinedName[]): ReadonlySet<string> {
  const ofNames = names
    .filter(({ sheetId }) => sheetId === sheet.id)
    .flatMap(({ formula }) => mentions(formula).sheets);
  const ofCells = mentionedInCells(sheet);
  return ofNames.length === 0 ? ofCells : new Set([...ofCells, ...ofNames]);
}

type Mentioned = { readonly revision: number; readonly sheets: ReadonlySet<string> };

const known = new WeakMap<Sheet, Mentioned>();

function mentionedInCells(sheet: Sheet): ReadonlySet<string> {
  const before = known.get(sheet);
  if (before?.revision === sheet.revision) return before.sheets;
  const sheets = new Set<string>();
  for (const cells of sheet.cells.values()) {
    for (const { formula } of cells.values()) {
      if (formula?.includes("!") === true) for (const name of mentions(formula).sheets) sheets.add(name);
    }
  }
  known.set(sheet, { revision: sheet.revision, sheets });
  return sheets;
}
