import { cellAddress, type CellPosition } from "../grid/address";
import { isTableSheet } from "../recognition/formMark";
import { readPlaces } from "../recognition/sheetPlaces";
import { foundAnew, type ChosenRepair } from "../review/repairs/chosenRepair";
import type { FormProblem, Written } from "./app";
import { checkReading } from "./checkSheet";
import { standingCells } from "./edits/standingCells";
import { written } from "./edits/written";
import { findInTable } from "./findInTable";
import { findAgain } from "./jumpToFinding";
import type { CellEdit, ListSource, Outcome, SheetEdit, SheetReading, WorkbookPort, WorkbookProblem } from "./ports";

type Answer = Outcome<Written, FormProblem | WorkbookProblem>;

/**
 * Sửa: writes what was chosen for each finding into its cell, all of them or none. The cells are found again by their keys;
 * where one holds something else by now it is named and nothing is written. Three syncs.
 */
export async function repairFindings(
  workbook: WorkbookPort,
  lists: ListSource,
  chosen: readonly ChosenRepair[],
): Promise<Answer> {
  const [first] = chosen;
  if (first === undefined) throw new RangeError("no repair");
  const reading = await workbook.readSheet(first.finding.target.sheetId);
  if (!reading.ok) return reading;
  const fresh = await withFreshFormulas(workbook, lists, reading.value, chosen);
  const found = eachOnce(fresh.map((repair) => ({ ...repair, position: positionOf(reading.value, repair) })));
  const changed = found.filter(({ position }) => position === null).map(({ finding }) => finding.target.position);
  if (changed.length > 0) return { ok: false, problem: { code: "changed", cells: changed.map(cellAddress) } };
  const cells = found.flatMap(({ position, ...repair }) => (position === null ? [] : [repairEdit(repair, position)]));
  return written(
    workbook,
    reading.value,
    withGuard(reading.value, { sheetId: reading.value.sheetId, cells, columns: [] }),
  );
}

function positionOf(reading: SheetReading, { finding: { target }, stale }: FreshRepair): CellPosition | null {
  if (stale) return null;
  const inTable = target.anchor !== null && isTableSheet(reading.grid);
  return inTable ? findInTable(reading, target) : findAgain(reading, target);
}

/** Of two findings that lead to one cell by now, nobody can tell which is meant. */
function eachOnce<Found extends { readonly position: CellPosition | null }>(found: readonly Found[]): readonly Found[] {
  const places = found.map(({ position }) => (position === null ? "" : cellAddress(position)));
  return found.map((one, at) => (places.indexOf(places[at] ?? "") === at ? one : { ...one, position: null }));
}

function repairEdit({ finding, to }: ChosenRepair, position: CellPosition): CellEdit {
  const { entry, format } = to;
  return { position, seen: finding.target.seen, entry, ...(format === undefined ? {} : { format }) };
}

type FreshRepair = ChosenRepair & { readonly stale: boolean };

/** A formula names rows and columns by their places: it is the one the check gives for the sheet as it stands now. */
async function withFreshFormulas(
  workbook: WorkbookPort,
  lists: ListSource,
  reading: SheetReading,
  chosen: readonly ChosenRepair[],
): Promise<readonly FreshRepair[]> {
  if (!chosen.some(({ to }) => to.entry.kind === "formula"))
    return chosen.map((repair) => ({ ...repair, stale: false }));
  // Formulas look at no other sheet.
  const answer = await checkReading(workbook, { ...reading, others: [] }, lists);
  const findings = answer?.kind === "report" ? answer.report.findings : [];
  return chosen.map((repair) => {
    if (repair.to.entry.kind !== "formula") return { ...repair, stale: false };
    const again = foundAnew(repair.finding, findings);
    if (again?.repair?.kind !== "certain") return { ...repair, stale: true };
    return { finding: again, to: again.repair.to, stale: false };
  });
}

function withGuard(reading: SheetReading, edit: SheetEdit): SheetEdit {
  const places = edit.cells.some(({ entry }) => entry.kind === "formula") ? readPlaces(reading.grid) : null;
  return places === null ? edit : { ...edit, standing: standingCells(places) };
}
