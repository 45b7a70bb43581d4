import { textKey } from "../grid/foldText";
import { dayOf, earliestDeadline } from "../review/officerShares";
import type { SheetProgress } from "../review/sheetState";
import type { SheetReport } from "./app";
import type { OfficerSheet, OfficerWork } from "./workbookCheck";

/** Việc còn thiếu over several sheets: one entry for each person, the most urgent first, what nobody leads last. */
export function officerWork(
  sheets: readonly { readonly report: SheetReport; readonly progress: SheetProgress }[],
): readonly OfficerWork[] {
  const people = new Map<string, { officer: string; sheets: OfficerSheet[] }>();
  for (const { report, progress } of sheets) {
    for (const { officer, missing } of progress.completeness.officers) {
      if (missing.length === 0) continue;
      const person = people.get(textKey(officer)) ?? { officer, sheets: [] };
      people.set(textKey(officer), person);
      person.sheets.push({ report, noun: report.sets[0]?.indicatorNoun ?? null, missing });
    }
  }
  return [...people.values()]
    .map((person) => ({ ...person, deadline: earliestDeadline(person.sheets.flatMap(({ missing }) => missing)) }))
    .sort((a, b) => Number(a.officer === "") - Number(b.officer === "") || dayOf(a.deadline) - dayOf(b.deadline));
}
