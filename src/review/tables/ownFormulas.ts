import type { TablePlaces } from "../../forms/tables/tablePlaces";
import { placesOnSheet } from "../../recognition/standingTable";
import type { Repair } from "../repair";
import type { BodyRow, TableUnderReview } from "./tableUnderReview";

/** The formulas our form has for a cell, written for the places on the sheet as it stands now. */
export class OwnFormulas {
  private readonly places: TablePlaces | null;

  constructor(private readonly reviewed: TableUnderReview) {
    this.places = placesOnSheet(reviewed.form, reviewed.table);
  }

  /** Null where the row is none of ours, has no formula there, or columns and rows it looks at are gone. */
  formula({ row, key }: BodyRow, columnId: string): string | null {
    const declared = this.reviewed.form.rows.find((candidate) => key !== null && candidate.key === key);
    if (this.places === null || declared === undefined) return null;
    try {
      const cell = declared.cells({ row, places: this.places })[columnId];
      return cell?.kind === "formula" ? cell.formula : null;
    } catch (error) {
      // A row or a list it looks at was deleted.
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  /** Our formula back in its cell; null where it stands there already. */
  repair(row: BodyRow, columnId: string, now: string | null): Repair | null {
    const own = this.formula(row, columnId);
    if (own === null || (now !== null && plain(own) === plain(now))) return null;
    return { kind: "certain", to: { entry: { kind: "formula", formula: own } } };
  }
}

/** Programs write the same formula with other blanks. */
function plain(formula: string): string {
  return formula.replace(/ /g, "").toUpperCase();
}
