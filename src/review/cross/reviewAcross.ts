import { runChecks } from "../runChecks";
import type { Finding } from "../finding";
import { checkTableSources, type WorksSheet } from "../tables/tableSources";
import { checkOlderSheets } from "./crossOlder";
import { checkCrossParticulars } from "./crossParticulars";
import { checkCrossQuantities } from "./crossQuantities";
import { factsOf, headOf, type CheckedSheet, type OtherSheet } from "./crossSheet";
import { checkCrossWorks } from "./crossWorks";

export type CrossCheck = {
  readonly name: string;
  readonly run: (sheet: CheckedSheet, others: readonly OtherSheet[]) => readonly Finding[];
};

export const CROSS_CHECKS: readonly CrossCheck[] = [
  { name: "crossParticulars", run: checkCrossParticulars },
  { name: "olderSheets", run: checkOlderSheets },
  { name: "crossWorks", run: checkCrossWorks },
  { name: "crossQuantities", run: checkCrossQuantities },
  { name: "tableSources", run: sources },
];

/** What the other forms of the workbook say otherwise than this one; every finding lies on it. */
export function reviewAcross(
  sheet: CheckedSheet,
  others: readonly OtherSheet[],
  checks: readonly CrossCheck[] = CROSS_CHECKS,
): readonly Finding[] {
  const bound = checks.map(({ name, run }) => ({ name, run: (own: CheckedSheet) => run(own, others) }));
  return runChecks(sheet, bound, () => headOf(sheet, "mode"));
}

/** Theo dõi vốn against the works of its year, all villages together. */
function sources(sheet: CheckedSheet, others: readonly OtherSheet[]): readonly Finding[] {
  if (sheet.kind !== "table" || sheet.table.formId !== "theo-doi-von") return [];
  const { year, example } = factsOf(sheet);
  const works = others.flatMap((other): readonly WorksSheet[] => {
    if (other.kind !== "table" || other.table.formId !== "bieu-02" || other.choices.unit === null) return [];
    const { identity } = other.table;
    const isSame = identity.year === year && identity.example === example;
    return isSame ? [{ sheetName: other.sheetName, table: other.table, unit: other.choices.unit }] : [];
  });
  return checkTableSources(sheet, works);
}
