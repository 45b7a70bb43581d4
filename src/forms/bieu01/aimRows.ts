import type { FormPlaces } from "./formPlaces";

/** Where this year's aims are chosen: on the criterion rows, in the column of aims. */
export function aimRows(places: FormPlaces, group: string): readonly number[] {
  if (group !== "target") return [];
  return places.rows.filter(({ row }) => row.kind === "criterion").map(({ sheetRow }) => sheetRow);
}
