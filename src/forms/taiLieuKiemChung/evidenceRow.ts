import { criterionText, type CriteriaList, type ListEntry } from "../../criteria/criteriaList";
import { formulaCell, textCell } from "../placedCell";
import { rowKeys } from "../sheetMarks";
import type { PlanCell } from "../sheetPlan";
import type { TableRow } from "../tables/tableForm";
import { countedCell, filledCell } from "./evidenceCounts";

/** Rows ready for documents of a criterion whose indicators the set does not have. */
const READY_ROWS = 3;
const LINES_OF_A_DOCUMENT = 2;

/** Columns an officer fills in for each document. */
const DOCUMENT_COLUMNS = ["number", "date", "issuer", "subject", "place", "note"] as const;

/** Each criterion, and under it a row for a document of each indicator. */
export function evidenceRows(list: CriteriaList): readonly TableRow[] {
  return list.entries.flatMap((entry) =>
    entry.kind === "group"
      ? [headingRow(rowKeys.group(entry.id), { text: textCell(entry.name) })]
      : criterionRows(list, entry),
  );
}

/** What documents are counted for: indicators, or the criteria of a set without them. */
export function countedKeys(rows: readonly TableRow[]): number {
  return new Set(rows.filter(({ look }) => look === "item").map(({ key }) => evidenceOf(key))).size;
}

function criterionRows(
  list: CriteriaList,
  { set, criterion }: Extract<ListEntry, { kind: "criterion" }>,
): readonly TableRow[] {
  const key = rowKeys.criterion(set, criterion.no);
  const cells = { tt: textCell(String(criterion.no)), text: textCell(criterionText(list, set, criterion)) };
  const indicators = criterion.indicators.map(({ code, text }) => {
    const words = { tt: textCell(code), text: textCell(text) };
    return documentRow(`${rowKeys.indicator(set, code)}/1`, words, DOCUMENT_COLUMNS);
  });
  const ready = Array.from({ length: criterion.indicators.length === 0 ? READY_ROWS : 0 }, (_, index) =>
    documentRow(`${key}/${index + 1}`, {}, ["tt", "text", ...DOCUMENT_COLUMNS]),
  );
  return [headingRow(key, cells), ...indicators, ...ready];
}

function headingRow(key: string, cells: Readonly<Record<string, PlanCell>>): TableRow {
  return { key, look: "heading", cells: () => cells, inputs: ["note"] };
}

function documentRow(key: string, words: Readonly<Record<string, PlanCell>>, inputs: readonly string[]): TableRow {
  return {
    key,
    look: "item",
    leastLines: LINES_OF_A_DOCUMENT,
    cells: ({ places, row }) => ({
      ...words,
      indicator: textCell(evidenceOf(key)),
      filled: formulaCell(filledCell(places, row)),
      counted: formulaCell(countedCell(places, row)),
    }),
    inputs,
  };
}

/** "i:5.1" of "i:5.1/1". */
function evidenceOf(key: string): string {
  return key.slice(0, key.lastIndexOf("/"));
}
