import { COLUMN_ID_PREFIX, NO_VALUE } from "../sheetMarks";
import { formulaCell, textCell, type PlacedCell } from "../placedCell";
import type { PlanCell } from "../sheetPlan";
import type { TablePlaces } from "./tablePlaces";

/**
 * Marks of a table form in hidden cells of its first row, each with its value at the right. Those of choices hold a
 * reference to the cell in which something is chosen, so that it is found wherever it has moved to.
 */
export const TABLE_MARKS = [
  "form",
  "layout",
  "set",
  "area",
  "year",
  "commune",
  "communeCode",
  "village",
  "mode",
  "asOf",
  "unit",
  "withoutSources",
  "frame",
  "frameLine",
  "arrangedFor",
  "end",
  "example",
  "setVersion",
] as const;

export type TableMark = (typeof TABLE_MARKS)[number];

export function tableMarkText(mark: TableMark): string {
  return `bntm.${mark}`;
}

export function markCells(places: TablePlaces): readonly PlacedCell[] {
  const { id, layoutVersion, subject, criteria } = places.form;
  const orNone = (text: string | null): PlanCell => textCell(text === null || text === "" ? NO_VALUE : text);
  const values: Readonly<Record<TableMark, PlanCell>> = {
    form: textCell(id),
    layout: { kind: "number", number: layoutVersion },
    set: orNone(criteria?.setId ?? null),
    area: orNone(criteria?.area ?? null),
    year: { kind: "number", number: subject.year },
    commune: textCell(subject.commune),
    communeCode: orNone(subject.communeCode),
    village: orNone(subject.village),
    mode: formulaCell(places.modeCell),
    asOf: formulaCell(places.asOfCell),
    unit: places.unitCell === null ? textCell(NO_VALUE) : formulaCell(places.unitCell),
    withoutSources: orNone((subject.withoutSources ?? []).join(" ")),
    frame: textCell(subject.frame),
    frameLine: formulaCell(places.frameLineCell),
    arrangedFor: textCell(subject.mode),
    // The first line under the table ends the ranges its formulas look over.
    end: formulaCell(`$A$${places.firstNote + 1}`),
    example: orNone(subject.example),
    setVersion: orNone(criteria?.versions.join(" ") ?? null),
  };
  return TABLE_MARKS.flatMap((mark, index): readonly PlacedCell[] => {
    const column = places.marksColumn + index * 2;
    return [
      { row: 0, column, cell: textCell(tableMarkText(mark)) },
      { row: 0, column: column + 1, cell: values[mark] },
    ];
  });
}

export function columnIdCells(places: TablePlaces): readonly PlacedCell[] {
  return places.form.columns.map(({ id }, column) => {
    return { row: places.idRow, column, cell: textCell(COLUMN_ID_PREFIX + id) };
  });
}
