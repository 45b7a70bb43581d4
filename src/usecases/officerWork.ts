import { textKey } from "../grid/foldText";
import { byUrgency } from "../review/officerShares";
import type { SheetProgress } from "../review/sheetState";
import type { SheetReport } from "./app";
import type { OfficerSheet, OfficerWork } from "./workbookCheck";

/** Việc còn thiếu of one sheet or of several: one entry for each person, the most urgent first. */
export function officerWork(
  sheets: readonly { readonly report: SheetReport; readonly progress: SheetProgress }[],
): readonly OfficerWork[] {
  const people = new Map<string, { officer: string; sheets: OfficerSheet[] }>();
  for (const { report, progress } of sheets) {
    for (const { officer, missing } of progress.completeness.officers) {
      if (missing.length === 0) continue;
      const person = people.get(textKey(officer)) ?? { officer, sheets: [] };
      people.set(textKey(officer), person);
      const { sheetId, sheetName, setTitle, unitName, mode, year } = report;
      person.sheets.push({ report: { sheetId, sheetName, setTitle, unitName, mode, year }, missing });
    }
  }
  return [...people.values()].sort((a, b) => byUrgency(allMissing(a), allMissing(b)));
}

export function allMissing({ officer, sheets }: OfficerWork) {
  return { officer, missing: sheets.flatMap(({ missing }) => missing) };
}
