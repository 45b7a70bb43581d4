import type { FindingDetail } from "../review/finding";
import { judgeForm, type JudgedForm } from "../review/judgedForm";
import { reviewForm } from "../review/reviewForm";
import { placeLine } from "../forms/bieu01Subject";
import { BIEU01_LAYOUT_VERSION } from "../forms/bieu01Layout";
import { readOwnForm } from "../recognition/ownForm";
import type { CellPosition } from "../grid/address";
import type { CheckAnswer, SheetReport } from "./app";
import type { Outcome, SetSource, SheetReading, WorkbookPort, WorkbookProblem } from "./ports";

/** Checks the active sheet; where it is none of ours, names the sheets that are. Reads only. */
export async function checkActiveSheet(
  workbook: WorkbookPort,
  sets: SetSource,
): Promise<Outcome<CheckAnswer, WorkbookProblem>> {
  const active = await workbook.readActiveSheet();
  if (!active.ok) return active;
  const answer = await checkReading(active.value, sets);
  if (answer !== null) return { ok: true, value: answer };

  const all = await workbook.readAllSheets();
  if (!all.ok) return all;
  const forms = all.value
    .filter(({ grid }) => readOwnForm(grid).kind !== "notOurs")
    .map(({ sheetId, sheetName }) => ({ sheetId, sheetName }));
  return { ok: true, value: { kind: "notAForm", sheetName: active.value.sheetName, forms } };
}

export type FormAnswer = Exclude<CheckAnswer, { kind: "notAForm" }>;

/** What one sheet, as it was read, answers; null when it is no form of ours. */
export async function checkReading(reading: SheetReading, sets: SetSource): Promise<FormAnswer | null> {
  const own = readOwnForm(reading.grid);
  switch (own.kind) {
    case "notOurs":
      return null;
    case "newer":
      return unreadable(reading, own.at, {
        code: "structure.layoutNewer",
        found: own.layout,
        known: BIEU01_LAYOUT_VERSION,
      });
    case "damaged":
      return unreadable(reading, own.at, { code: "structure.identityDamaged", mark: own.lost });
    case "form": {
      const { setId } = own.form.identity;
      const set = await sets.load(setId);
      if (set === null) return unreadable(reading, { row: 0, column: 0 }, { code: "structure.setUnknown", setId });
      return { kind: "report", report: reportOn(reading, judgeForm(reading.sheetId, own.form, set)) };
    }
  }
}

function reportOn(reading: SheetReading, judged: JudgedForm): SheetReport {
  const { set, form, result } = judged;
  const { area, year, commune, village } = form.identity;
  return {
    sheetId: reading.sheetId,
    sheetName: reading.sheetName,
    setTitle: set.title,
    indicatorNoun: set.indicatorNoun,
    unitName: placeLine({ set, area, year, commune, village }),
    year,
    counts: result.counts,
    criteria: result.criteria.map(({ criterion, verdict }) => ({ no: criterion.no, name: criterion.name, verdict })),
    findings: reviewForm(judged),
  };
}

/** A sheet of ours that cannot be judged answers with the reason, never with an empty list. */
function unreadable(reading: SheetReading, position: CellPosition, detail: FindingDetail): FormAnswer {
  const target = { sheetId: reading.sheetId, position, anchor: null, seen: "" };
  return { kind: "unreadable", sheetName: reading.sheetName, finding: { severity: "error", target, ...detail } };
}
