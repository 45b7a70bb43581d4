import { formulaCell, textCell } from "../placedCell";
import type { TableRow } from "../tables/tableForm";
import type { TablePlaces } from "../tables/tablePlaces";
import type { ResultSource } from "./overviewSources";
import { OPEN_PATTERNS, ResultCounts, SETTLED_PATTERNS } from "./resultCounts";

const HELPERS_FIRST = "x:first";
const HELPERS_LAST = "x:last";

/** What a hidden row holds of one criterion. */
export const HELPER = {
  unmet: "c1",
  missing: "c2",
  other: "c3",
  open: "c4",
  /** Open indicators with a small share of the row's number, so that no two rows are equal; empty where none is open. */
  rank: "c5",
  leader: "c6",
  /** Open indicators whose own row names nobody: they are the criterion's leader's. */
  unmetLed: "c7",
  missingLed: "c8",
  otherLed: "c9",
} as const;

/** Hidden rows, one a criterion, that the blocks above look over. */
export function criterionHelpers(sources: readonly ResultSource[]): readonly TableRow[] {
  const rows = sources.flatMap((source, index) =>
    source.criteria.map(({ no, name }) => helperRow(source, `x:${index + 1}:${no}`, no, name)),
  );
  const anchor = (key: string): TableRow => ({ key, look: "hidden", cells: () => ({}), inputs: [] });
  return [anchor(HELPERS_FIRST), ...rows, anchor(HELPERS_LAST)];
}

function helperRow(source: ResultSource, key: string, no: number, name: string): TableRow {
  const counts = new ResultCounts(source);
  const nobody = "";
  const other = (responsible: string | null): string => {
    const known = [...Object.values(OPEN_PATTERNS), ...SETTLED_PATTERNS];
    const settled = known.map((pattern) => counts.ofCriterion(no, pattern, responsible));
    return `${counts.totalOfCriterion(no, responsible)}-${settled.join("-")}`;
  };
  return {
    key,
    look: "hidden",
    cells: ({ row, places }) => {
      const cell = (id: string): string => places.cell(id, row);
      const open = `${cell(HELPER.unmet)}+${cell(HELPER.missing)}+${cell(HELPER.other)}`;
      return {
        text: textCell(`${source.label}: ${no}. ${name}`),
        [HELPER.unmet]: formulaCell(counts.ofCriterion(no, OPEN_PATTERNS.unmet)),
        [HELPER.missing]: formulaCell(counts.ofCriterion(no, OPEN_PATTERNS.missing)),
        [HELPER.other]: formulaCell(other(null)),
        [HELPER.open]: formulaCell(open),
        [HELPER.rank]: formulaCell(`IF(${cell(HELPER.open)}=0,"",${cell(HELPER.open)}+ROW()/1000000)`),
        [HELPER.leader]: formulaCell(counts.leaderOf(no)),
        [HELPER.unmetLed]: formulaCell(counts.ofCriterion(no, OPEN_PATTERNS.unmet, nobody)),
        [HELPER.missingLed]: formulaCell(counts.ofCriterion(no, OPEN_PATTERNS.missing, nobody)),
        [HELPER.otherLed]: formulaCell(other(nobody)),
      };
    },
    inputs: [],
  };
}

/** A column of the hidden rows as an absolute range. */
export function helperRange(places: TablePlaces, column: string): string {
  return `${places.fixedCell(column, places.rowOf(HELPERS_FIRST))}:${places.fixedCell(column, places.rowOf(HELPERS_LAST))}`;
}
