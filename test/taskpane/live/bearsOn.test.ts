import { bearsOn } from "../../../src/taskpane/live/bearsOn";
import type { CheckAnswer } from "../../../src/usecases/app";
import type { WorkbookChange } from "../../../src/usecases/ports";
import { reportWith, SHEET_ID, structureFinding } from "../../doubles/sampleReport";

const report: CheckAnswer = { kind: "report", report: reportWith([]) };
const unreadable: CheckAnswer = {
  kind: "unreadable",
  sheetName: "Biểu 01",
  finding: structureFinding({ code: "structure.identityDamaged", mark: "bntm.year" }),
};
const notAForm: CheckAnswer = { kind: "notAForm", sheetName: "Danh sách", forms: [] };

const OTHER = "{other}";
type Kind = WorkbookChange["kind"];

test.each<readonly [string, CheckAnswer, string | null, string, readonly Kind[]]>([
  ["on the sheet reported on", report, null, SHEET_ID, ["edited", "recalculated"]],
  ["on another sheet, which may be compared with it", report, null, OTHER, ["edited"]],
  ["on another sheet that is in front", report, OTHER, OTHER, []],
  ["on the sheet reported on, while another is in front", report, OTHER, SHEET_ID, []],
  ["on the sheet reported on, in front again", report, SHEET_ID, SHEET_ID, ["edited", "recalculated"]],
  ["beside a damaged form", unreadable, null, SHEET_ID, ["edited"]],
  ["on a sheet that is no form", notAForm, OTHER, OTHER, []],
])("%s", (_name, shown, front, sheetId, expected) => {
  const kinds: readonly Kind[] = ["edited", "recalculated"];
  expect(kinds.filter((kind) => bearsOn({ kind, sheetId }, shown, front))).toEqual(expected);
});

test.each([report, unreadable, notAForm])("sheets that come, go or are brought to the front always count", (shown) => {
  const kinds: readonly Kind[] = ["activated", "added", "deleted"];
  for (const kind of kinds) expect(bearsOn({ kind, sheetId: OTHER }, shown, OTHER)).toBe(true);
});
