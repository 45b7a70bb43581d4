import type { SheetPlaces } from "../../recognition/sheetPlaces";

/** The words a row is known by: the texts typed into it, but for columns that are edited. By column id. */
export function rowWords(
  { index, columns }: SheetPlaces,
  row: number,
  edited: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...columns].flatMap(([id, column]): [string, string][] => {
      const { value, formula } = index.at(row, column);
      const told = typeof value === "string" && value !== "" && formula === null && id !== "key" && !edited.has(id);
      return told ? [[id, value]] : [];
    }),
  );
}
