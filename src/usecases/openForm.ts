import type { CriteriaList } from "../criteria/criteriaList";
import { BIEU01_LAYOUT_VERSION } from "../forms/bieu01/bieu01Layout";
import type { CellPosition } from "../grid/address";
import { readOwnForm, type OwnForm } from "../recognition/ownForm";
import type { StructureDetail, StructureFinding } from "../review/finding";
import type { ListSource, SheetReading } from "./ports";

/** What a sheet turns out to be once its marks are read and its list is loaded. */
export type OpenForm =
  | { readonly kind: "form"; readonly reading: SheetReading; readonly form: OwnForm; readonly list: CriteriaList }
  | { readonly kind: "older"; readonly reading: SheetReading; readonly finding: StructureFinding }
  /** Damaged, newer than the add-in, or of an unknown set: it says why, never an empty list. */
  | { readonly kind: "unreadable"; readonly reading: SheetReading; readonly finding: StructureFinding }
  | { readonly kind: "notOurs"; readonly reading: SheetReading };

export async function openForm(reading: SheetReading, lists: ListSource): Promise<OpenForm> {
  const own = readOwnForm(reading.grid);
  const unreadable = (position: CellPosition, detail: StructureDetail): OpenForm => {
    return { kind: "unreadable", reading, finding: findingAt(reading, position, detail) };
  };
  switch (own.kind) {
    case "notOurs":
      return { kind: "notOurs", reading };
    case "newer":
      return unreadable(own.at, {
        code: "structure.layoutNewer",
        found: own.layout,
        known: BIEU01_LAYOUT_VERSION,
      });
    case "older": {
      const detail = { code: "structure.layoutOlder", found: own.layout, known: BIEU01_LAYOUT_VERSION } as const;
      return { kind: "older", reading, finding: findingAt(reading, own.at, detail) };
    }
    case "damaged":
      return unreadable(own.at, { code: "structure.identityDamaged", mark: own.lost });
    case "form": {
      const { setId, setVersions } = own.form.identity;
      const list = await lists.load(setId, { references: setVersions });
      if (list === null) return unreadable({ row: 0, column: 0 }, { code: "structure.setUnknown", setId });
      return { kind: "form", reading, form: own.form, list };
    }
  }
}

function findingAt(reading: SheetReading, position: CellPosition, detail: StructureDetail): StructureFinding {
  const target = { sheetId: reading.sheetId, position, anchor: null, seen: "" };
  return { severity: "error", target, ...detail };
}
