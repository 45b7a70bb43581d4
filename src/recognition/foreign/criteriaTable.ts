import type { CriteriaList } from "../../criteria/criteriaList";
import type { AreaId } from "../../criteria/criterionSet";
import type { SheetView } from "../tables/sheetView";
import { areaOf } from "./areaOfTable";
import { isPlan, reportYear, wordsAround } from "./beforeTable";
import { chooseSets } from "./chooseSets";
import { columnFacts } from "./columnFacts";
import { correctedColumns, correctedRows, NO_CORRECTIONS } from "./corrections";
import { criteriaColumns } from "./criteriaColumns";
import { isEnough, isMostly } from "./enoughEvidence";
import type { ForeignFrame } from "./foreignFrame";
import type { CriteriaTable, ForeignCorrections, ForeignRow, Found } from "./foreignTable";
import { spanOf } from "./headingMeaning";
import type { KnownRows } from "./knownRows";
import { chosenList } from "./listRows";
import { rowClues } from "./rowClues";
import { tableRegion } from "./tableRegion";
import { tableRows } from "./tableRows";

export type CriteriaKnown = { readonly rows: KnownRows; readonly joints: readonly CriteriaList[] };

/** The table of criteria in a frame; null where too little of it is known again. */
export function criteriaTable(
  view: SheetView,
  sheet: string,
  frame: ForeignFrame,
  known: CriteriaKnown,
  corrections: ForeignCorrections = NO_CORRECTIONS,
): CriteriaTable | null {
  const { table, tied } = frame;
  const rows = tied.map(({ cell }) => cell.at.row);
  const first = Math.min(...table.headerRows, ...rows);
  const around = wordsAround(view, sheet, first, Math.max(...rows));
  const facts = table.columns.map((column) => columnFacts(view, column, rows));
  const stated = reportYear(around, []);
  const report = {
    year: stated?.isStated === true ? stated.year : null,
    isPlan: isPlan(around),
    span: spanOf(around.title),
  };
  const columns = correctedColumns(criteriaColumns(facts, frame.content, report), corrections);
  const clues = rowClues(view, table, columns.columns, columns.content, known.rows);
  const valueYears = facts.find(({ column }) => column === columns.value)?.meaning.years ?? [];
  const year =
    corrections.year === undefined ? reportYear(around, valueYears) : { year: corrections.year, isStated: true };
  const chosen = chooseSets(clues, known.rows.sets, known.joints, { title: around.title, year: year?.year ?? null });
  if (chosen === null || !isEnough(chosen.evidence, table.headerRows.length > 0, columns)) return null;
  const ids = corrections.setIds ?? chosen.ids;
  const list = chosenList(ids, known.rows.sets, known.joints, year?.year ?? null);
  const understood = tableRows(clues, list);
  if (corrections.setIds === undefined && !isMostly(clues, understood, around)) return null;
  const body = correctedRows(understood, clues, corrections);
  const area: Found<AreaId | null> =
    corrections.area === undefined
      ? areaOf(view, body, list, columns, around, year)
      : { value: corrections.area, certainty: "certain" };
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
    year: { value: year?.year ?? null, certainty: year?.isStated === true ? "certain" : "doubtful" },
    confidence: confidenceOf(body),
    valueColumn: columns.value,
    requirementColumn: columns.requirement,
    verdictColumn: columns.verdict,
  };
}

/** Of the rows of the table how many are surely known. */
function confidenceOf(rows: readonly ForeignRow[]): number {
  const of = rows.filter(({ kind }) => kind === "indicator" || kind === "untied");
  const sure = of.filter((row) => row.kind === "indicator" && row.certainty === "certain");
  return Math.round((sure.length / Math.max(of.length, 1)) * 100) / 100;
}
