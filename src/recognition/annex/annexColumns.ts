import { parseThreshold } from "../../criteria/notation/parseThreshold";
import { knownUnit } from "../../criteria/notation/readUnit";
import { rolesOfColumn, type TableColumn } from "../tables/columnHeadings";
import type { FoundTable } from "../tables/findTables";
import type { ColumnRole } from "../tables/headingRoles";
import { isWide, type SheetView } from "../tables/sheetView";
import { areaOf } from "./areaOf";
import { readLabel } from "./rowLabel";

/** What each column of an annex holds; the areas are the columns of requirements. */
export type AnnexColumns = {
  readonly number: TableColumn | null;
  readonly code: TableColumn | null;
  readonly criterion: TableColumn | null;
  readonly content: TableColumn;
  readonly unit: TableColumn | null;
  readonly requirements: readonly TableColumn[];
};

/** A column with what its heading may mean and what its cells look like. */
type Candidate = {
  readonly column: TableColumn;
  readonly roles: readonly ColumnRole[];
  readonly filled: number;
  readonly totalLength: number;
  /** Shares of the filled cells. */
  readonly worded: number;
  readonly coded: number;
  readonly thresholds: number;
  readonly labels: number;
  readonly units: number;
};

/** Columns of figures people reported: a table with them filled is a report, not an annex. */
const REPORTED: readonly ColumnRole[] = ["result", "verdict"];

/** The columns by their headings, and by their cells where a heading can mean several things; null for no annex. */
export function annexColumns(view: SheetView, table: FoundTable): AnnexColumns | null {
  const candidates = table.columns.map((column) => candidateOf(view, table, column));
  if (candidates.some(({ roles, filled }) => filled > 0 && roles.some((role) => REPORTED.includes(role)))) return null;
  const content = longest(
    candidates.filter((candidate) => isText(candidate) && mayBe(candidate, "content", "criterion", "requirement")),
  );
  if (content === null) return null;
  const others = candidates.filter((candidate) => candidate !== content);
  const before = others.filter(({ column }) => column.column < content.column.column);
  const requirements = others.filter((candidate) => isRequirement(candidate, content));
  const rest = others.filter((candidate) => !requirements.includes(candidate));
  const number =
    rest.find(({ roles }) => roles.includes("number")) ??
    before.find((candidate) => candidate.roles.length === 0 && candidate.labels > 0.6);
  const criterion = longest(
    before.filter((candidate) => candidate !== number && isText(candidate) && mayBe(candidate, "criterion", "content")),
  );
  return requirements.length === 0
    ? null
    : {
        number: number?.column ?? null,
        code: rest.find((candidate) => candidate !== number && candidate.roles.includes("code"))?.column ?? null,
        criterion: criterion?.column ?? null,
        content: content.column,
        unit: rest.find((candidate) => isUnit(candidate))?.column ?? null,
        requirements: requirements.map(({ column }) => column),
      };
}

function candidateOf(view: SheetView, table: FoundTable, column: TableColumn): Candidate {
  const texts = table.bodyRows.flatMap((row) => {
    const cell = view.own(row, column.column);
    return cell === null || cell.area.left !== column.column || isAcross(cell.area, table) ? [] : [cell.text];
  });
  const share = (holds: (text: string) => boolean): number => texts.filter(holds).length / Math.max(texts.length, 1);
  const totalLength = texts.reduce((sum, text) => sum + text.length, 0);
  return {
    column,
    roles: rolesOfColumn(column),
    filled: texts.length,
    totalLength,
    thresholds: share(isThreshold),
    worded: share((text) => /\p{L}{2}/u.test(text)),
    coded: share((text) => readLabel(text).kind === "code" && !isLabelAlone(text)),
    labels: share(isLabelAlone),
    units: share((text) => text === "%" || knownUnit(text) !== null),
  };
}

/** "I. QUY HOẠCH" merged over the table belongs to no column. */
function isAcross(area: { readonly left: number; readonly right: number }, { columns }: FoundTable): boolean {
  return area.right - area.left + 1 >= Math.max(3, columns.length - 1);
}

/** "1", "2.1", "a)" with no text behind. */
function isLabelAlone(text: string): boolean {
  const label = readLabel(text);
  return label.kind !== "plain" && label.rest === "";
}

/** "2.2 Đủ điện" could be read as a figure of some unit; it is a code and a text. */
function isThreshold(text: string): boolean {
  if (readLabel(text).kind === "code" && !isLabelAlone(text)) return false;
  const reading = parseThreshold(text);
  return reading.kind === "read" && reading.threshold.kind !== "none";
}

function isText({ worded, thresholds, labels }: Candidate): boolean {
  return worded > 0.5 && thresholds < 0.5 && labels < 0.6;
}

function mayBe({ roles }: Candidate, ...wanted: readonly ColumnRole[]): boolean {
  return roles.length === 0 || roles.some((role) => wanted.includes(role));
}

function longest(candidates: readonly Candidate[]): Candidate | null {
  return candidates.reduce<Candidate | null>((best, candidate) => {
    return best === null || weight(candidate) > weight(best) ? candidate : best;
  }, null);
}

/** The indicators fill a table; their codes and a heading of one meaning speak for them too. */
function weight({ totalLength, coded, roles }: Candidate): number {
  return totalLength * (coded > 0.5 ? 10 : 1) * (roles.join() === "content" ? 3 : 1);
}

/** Under a heading of requirements or of an area; under unknown words where most cells read as requirements. */
function isRequirement(candidate: Candidate, content: Candidate): boolean {
  const { column, roles, thresholds, filled } = candidate;
  if (column.column < content.column.column || roles.includes("unit")) return false;
  if (filled === 0 && isEmptyUnderGroup(column)) return false;
  if (roles.includes("requirement") || column.headings.some(({ text }) => areaOf(text) !== null))
    return !roles.some((role) => role === "score" || role === "note");
  return roles.length === 0 && filled >= 2 && thresholds >= 0.6;
}

/** A column that slipped in under "Chỉ tiêu theo vùng": nothing stands over it alone. */
function isEmptyUnderGroup({ headings }: TableColumn): boolean {
  return headings.length > 0 && headings.every((heading) => isWide(heading));
}

/** "Đơn vị" heads units of measure and offices alike. */
function isUnit({ roles, units, filled }: Candidate): boolean {
  return roles.includes("unit") && (filled === 0 || units > 0.3);
}
