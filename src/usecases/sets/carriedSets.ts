import type { CriterionSet, Requirement, Signature } from "../../criteria/criterionSet";
import { indicatorsOf } from "../../criteria/indicatorsOf";
import { setReference } from "../../criteria/setReference";
import { thresholdState } from "../../criteria/thresholdState";
import { readSetSheet } from "../../recognition/setSheet";
import type { Outcome, WorkbookPort, WorkbookProblem } from "../ports";
import type { SetLibrary } from "../setLibrary";

/** A set found in the workbook. */
export type CarriedSet = {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly set: CriterionSet;
  readonly checks: CheckSummary;
};

/** How much of a set somebody compared with the document. */
export type CheckSummary = {
  /** Thresholds compared, of all that are given. */
  readonly count: number;
  readonly of: number;
  /** Who did, each once. */
  readonly by: readonly string[];
  /** The last day somebody did, ISO; null where nobody has. */
  readonly lastOn: string | null;
};

/** Sets in the workbook that this machine does not work with already. Reads only. */
export async function carriedSets(
  workbook: WorkbookPort,
  library: SetLibrary,
): Promise<Outcome<readonly CarriedSet[], WorkbookProblem>> {
  const found = await setSheets(workbook);
  if (!found.ok) return found;
  const own = new Set(library.editions.map(setReference));
  return { ok: true, value: found.value.filter(({ set }) => set.edition !== null && !own.has(setReference(set))) };
}

/** Makes the sets of this workbook known, so that forms made from them can be read; where Excel refuses, nothing is. */
export async function meetCarriedSets(workbook: WorkbookPort, library: SetLibrary): Promise<void> {
  const found = await setSheets(workbook);
  if (found.ok) library.meet(found.value.map(({ set }) => set));
}

async function setSheets(workbook: WorkbookPort): Promise<Outcome<readonly CarriedSet[], WorkbookProblem>> {
  const sheets = await workbook.readAllSheets();
  if (!sheets.ok) return sheets;
  const found = sheets.value.flatMap(({ sheetId, sheetName, grid }): CarriedSet[] => {
    const reading = readSetSheet(grid);
    return reading.kind === "set" ? [{ sheetId, sheetName, set: reading.set, checks: checkSummary(reading.set) }] : [];
  });
  return { ok: true, value: found };
}

export function checkSummary(set: CriterionSet): CheckSummary {
  const rows: readonly Requirement[] = indicatorsOf(set).flatMap((indicator) => [indicator, ...indicator.parts]);
  const states = rows.flatMap((row) => set.areas.map(({ id }) => thresholdState(row, id)));
  const signatures = states.flatMap((state): Signature[] => (state.kind === "checked" ? [state] : []));
  return {
    count: signatures.length,
    of: states.filter(({ kind }) => kind === "checked" || kind === "unchecked").length,
    by: [...new Set(signatures.map(({ by }) => by))],
    lastOn:
      signatures
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null,
  };
}
