import type { TableSubject } from "../forms/tables/tableForm";
import type { OverviewSources } from "../forms/tongQuan/overviewSources";
import { readOwnForm } from "../recognition/ownForm";
import { readOwnTable } from "../recognition/ownTable";
import { fundsSource, resultSources, worksSource } from "../recognition/overviewSources";
import { readResponsibles } from "../recognition/responsibles";
import type { ListSource, SheetReading } from "./ports";

/** More names would make the overview longer than a page of people. */
const PEOPLE_MAXIMUM = 20;

/** What a Tổng quan of a year can look at: own forms of that year in the workbook, examples among themselves only. */
export async function overviewOf(
  sheets: readonly SheetReading[],
  lists: ListSource,
  subject: TableSubject,
): Promise<OverviewSources> {
  const { year, example } = subject;
  const found = await Promise.all(
    sheets.map(({ sheetName, grid }) => sourcesOn(sheetName, grid, lists, { year, example })),
  );
  const people = new Set([...subject.responsibles, ...found.flatMap(({ people: names }) => names)]);
  return {
    results: found.flatMap(({ results }) => results),
    works: found.flatMap(({ works }) => works),
    funds: found.flatMap(({ funds }) => funds),
    people: found.some(({ results }) => results.length > 0) ? [...people].slice(0, PEOPLE_MAXIMUM) : [],
  };
}

async function sourcesOn(
  sheetName: string,
  grid: SheetReading["grid"],
  lists: ListSource,
  wanted: Pick<TableSubject, "year" | "example">,
): Promise<OverviewSources> {
  const nothing: OverviewSources = { results: [], works: [], funds: [], people: [] };
  const own = readOwnForm(grid);
  if (own.kind === "form") {
    const { identity } = own.form;
    const list = isWanted(identity, wanted)
      ? await lists.load(identity.setId, { references: identity.setVersions })
      : null;
    if (list === null) return nothing;
    return { ...nothing, results: resultSources(sheetName, own.form, list), people: readResponsibles(own.form) };
  }
  const reading = readOwnTable(grid);
  if (reading.kind !== "table" || !isWanted(reading.table.identity, wanted)) return nothing;
  const { table } = reading;
  if (table.formId === "bieu-02") return { ...nothing, works: present(worksSource(sheetName, table)) };
  if (table.formId === "theo-doi-von") return { ...nothing, funds: present(fundsSource(sheetName, table)) };
  return nothing;
}

function isWanted(
  form: { readonly year: number; readonly example: string | null },
  { year, example }: Pick<TableSubject, "year" | "example">,
): boolean {
  return form.year === year && form.example === example;
}

function present<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}
