import type { AreaId } from "../../criteria/criterionSet";
import type { SheetView } from "../tables/sheetView";
import { areaFits, bestArea, type WrittenRequirement } from "./areaByRequirements";
import { areasNamed, type FoundYear, type WordsAround } from "./beforeTable";
import type { CriteriaColumns } from "./criteriaColumns";
import type { ForeignRow, Found } from "./foreignTable";
import type { ChosenList } from "./listRows";

/** The area a table is about: as words around it name it, else the one whose requirements stand in it. */
export function areaOf(
  view: SheetView,
  rows: readonly ForeignRow[],
  { sets }: ChosenList,
  { requirement }: CriteriaColumns,
  around: WordsAround,
  year: FoundYear | null,
): Found<AreaId | null> {
  const [set] = sets;
  const [only, other] = set?.areas ?? [];
  if (set === undefined || only === undefined) return { value: null, certainty: "doubtful" };
  if (other === undefined) return { value: only.id, certainty: "certain" };
  const written = writtenRequirements(view, rows, sets, requirement);
  const years = year === null ? [set.years.to] : [year.year];
  const fits = years.flatMap((one) =>
    sets.map((of, at) =>
      areaFits(
        of,
        one,
        written.filter((row) => row.set === at).map(({ requirement: own }) => own),
      ),
    ),
  );
  const summed = set.areas.map(({ id }) => {
    const own = fits.flat().filter(({ area }) => area === id);
    const sum = (part: "agree" | "differ") => own.reduce((all, fit) => all + fit[part], 0);
    return { area: id, agree: sum("agree"), differ: sum("differ") };
  });
  const named = areasNamed(around, set.areas);
  const [single, second] = named;
  if (single !== undefined && second === undefined) return { value: single, certainty: "certain" };
  const best = bestArea(second === undefined ? summed : summed.filter(({ area }) => named.includes(area)));
  if (best === null) return { value: null, certainty: "doubtful" };
  return { value: best.area, certainty: best.agree >= 3 && best.differ * 4 <= best.agree ? "certain" : "doubtful" };
}

function writtenRequirements(
  view: SheetView,
  rows: readonly ForeignRow[],
  sets: ChosenList["sets"],
  column: number | null,
): readonly { readonly set: number; readonly requirement: WrittenRequirement }[] {
  if (column === null) return [];
  return rows.flatMap((row) => {
    if (row.kind !== "indicator") return [];
    const text = view.seen(row.row, column)?.text ?? "";
    const indicators = sets[row.set]?.criteria.flatMap((criterion) => criterion.indicators) ?? [];
    const indicator = indicators.find(({ code }) => code === row.code);
    const own = row.part === null ? indicator : indicator?.parts.find(({ id }) => id === row.part);
    return own === undefined || text === "" ? [] : [{ set: row.set, requirement: { indicator: own, text } }];
  });
}
