import type { CriteriaList } from "../../criteria/criteriaList";
import type { AreaId } from "../../criteria/criterionSet";
import type { SheetView } from "../tables/sheetView";
import { areaFits, bestArea, type WrittenRequirement } from "./areaByRequirements";
import { areasNamed, isPlan, reportYear, wordsAround, type FoundYear, type WordsAround } from "./beforeTable";
import { chooseSets } from "./chooseSets";
import { columnFacts } from "./columnFacts";
import { criteriaColumns, type CriteriaColumns } from "./criteriaColumns";
import { spanOf } from "./headingMeaning";
import { isOfProgramme } from "./fundingHeadings";
import { isSignature } from "../tables/rowKinds";
import type { ForeignFrame } from "./foreignFrame";
import type { CriteriaTable, ForeignRow, Found } from "./foreignTable";
import type { KnownRows } from "./knownRows";
import { chosenList, type ChosenList } from "./listRows";
import { rowClues, type RowClues } from "./rowClues";
import { tableRows } from "./tableRows";
import { tableRegion } from "./tableRegion";

export type CriteriaKnown = { readonly rows: KnownRows; readonly joints: readonly CriteriaList[] };

/** The table of criteria in a frame; null where too little of it is known again. */
export function criteriaTable(
  view: SheetView,
  sheet: string,
  frame: ForeignFrame,
  known: CriteriaKnown,
): CriteriaTable | null {
  const { table, content, tied } = frame;
  const rows = tied.map(({ cell }) => cell.at.row);
  const first = Math.min(...table.headerRows, ...rows);
  const around = wordsAround(view, sheet, first, Math.max(...rows));
  const facts = table.columns.map((column) => columnFacts(view, column, rows));
  const stated = reportYear(around, []);
  const columns = criteriaColumns(facts, content, {
    year: stated?.isStated === true ? stated.year : null,
    isPlan: isPlan(around),
    span: spanOf(around.title),
  });
  const clues = rowClues(view, table, columns.columns, content, known.rows);
  const valueYears = facts.find(({ column }) => column === columns.value)?.meaning.years ?? [];
  const year = reportYear(around, valueYears);
  const chosen = chooseSets(clues, known.rows.sets, known.joints, { title: around.title, year: year?.year ?? null });
  if (chosen === null || !isEnough(chosen.evidence, table.headerRows.length > 0, columns)) return null;
  const list = chosenList(chosen.ids, known.rows.sets, known.joints, year?.year ?? null);
  const body = tableRows(clues, list);
  if (!isMostly(clues, body, around)) return null;
  const area = areaOf(view, body, list, columns, around, year);
  return {
    kind: "criteria",
    sheet,
    region: tableRegion(view, table, body),
    headerRows: table.headerRows,
    columns: columns.columns,
    rows: body,
    sets: list.sets,
    labels: list.labels,
    area,
    year: yearFound(year, list, area.value),
    confidence: confidenceOf(body),
    valueColumn: columns.value,
    requirementColumn: columns.requirement,
    verdictColumn: columns.verdict,
  };
}

/** Several rows of one set by their words; two where the columns say what the table is for. */
function isEnough(evidence: number, hasHeadings: boolean, { requirement, value }: CriteriaColumns): boolean {
  if (evidence >= 4) return true;
  if (evidence === 3) return requirement !== null || value !== null;
  return evidence === 2 && hasHeadings && requirement !== null && value !== null;
}

/** Other programmes ask for health insurance and waste, too: here most of what is asked has to be the set's. */
function isMostly(clues: readonly RowClues[], body: readonly ForeignRow[], { all }: WordsAround): boolean {
  const known = new Set(body.flatMap(({ kind, row }) => (kind === "indicator" || kind === "criterion" ? [row] : [])));
  const tied = body.filter(({ kind }) => kind === "indicator").length;
  const strange = clues.filter(({ row, text, kind }) => {
    return (
      kind === "row" && !known.has(row) && text !== null && text.text.length >= SENTENCE && !isSignature(text.text)
    );
  });
  return tied >= strange.length * (isOfProgramme(all) ? 0.4 : 0.8);
}

/** What is asked is said in some words; names of people and places in fewer. */
const SENTENCE = 18;

function areaOf(
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

function yearFound(year: FoundYear | null, _list: ChosenList, _area: AreaId | null): Found<number | null> {
  return { value: year?.year ?? null, certainty: year?.isStated === true ? "certain" : "doubtful" };
}

/** Of the rows of the table how many are surely known. */
function confidenceOf(rows: readonly ForeignRow[]): number {
  const of = rows.filter(({ kind }) => kind === "indicator" || kind === "untied");
  const sure = of.filter((row) => row.kind === "indicator" && row.certainty === "certain");
  return Math.round((sure.length / Math.max(of.length, 1)) * 100) / 100;
}
