import type { Completeness, Deadline, MissingCell, OfficerShare } from "../../src/review/completeness";
import type { SheetProgress } from "../../src/review/sheetState";
import { SHEET_ID } from "./sampleReport";

export const ON_20_NOVEMBER: Deadline = { kind: "day", day: 46_346 };

/** A row that is missing: its cell is in column J of the row given. */
export function missing(row: number, code: string, deadline: Deadline | null = null, sheetId = SHEET_ID): MissingCell {
  return {
    indicator: { code, text: "Tỷ lệ hộ được sử dụng nước sạch", of: "" },
    target: { sheetId, position: { row, column: 9 }, anchor: { key: `i:${code}`, column: "actual.value" }, seen: "" },
    deadline,
  };
}

/** Nguyễn Thị Lan has two figures left, nobody leads five more; 50 of 57 are there. */
export function progressInHalf(sheetId = SHEET_ID): SheetProgress {
  const lan = [missing(60, "15.1", ON_20_NOVEMBER, sheetId), missing(70, "17.2", ON_20_NOVEMBER, sheetId)];
  const unled = ["2.1", "2.2", "2.3", "3.1", "3.1"].map((code, index) => missing(20 + index, code, null, sheetId));
  return progressOf([
    { officer: "Nguyễn Thị Lan", asked: 6, answered: 4, missing: lan, deadline: ON_20_NOVEMBER },
    { officer: "Hoàng Văn Hùng", asked: 40, answered: 40, missing: [], deadline: null },
    { officer: "", asked: 11, answered: 6, missing: unled, deadline: null },
  ]);
}

export function progressOf(
  officers: readonly OfficerShare[],
  state: SheetProgress["state"] = "inProgress",
): SheetProgress {
  const sum = (of: (share: OfficerShare) => number) => officers.reduce((total, share) => total + of(share), 0);
  const [asked, answered] = [sum((share) => share.asked), sum((share) => share.answered)];
  const completeness: Completeness = { started: answered > 0, asked, answered, officers };
  return { state, completeness, percent: Math.floor((answered * 100) / asked) };
}
