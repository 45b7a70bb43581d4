import { BIEU01_HEAD } from "../../../src/forms/bieu01/bieu01Layout";
import type { CellValue } from "../../../src/grid/sheetGrid";
import { checkParticulars } from "../../../src/review/checks/particulars";
import { PlanGrid } from "../../fixtures/planGrid";
import { communeSubject } from "../../fixtures/subjects";
import { judged, judgedGrid } from "../judgedForms";

const withCell = (row: number, value: CellValue, subject = communeSubject) =>
  checkParticulars(judgedGrid(subject, new PlanGrid(subject).put(row, 0, value).grid()));
const COMPLETE = "Biểu số 01 (Kèm theo Báo cáo số 12/BC-UBND ngày 30/6/2023 của UBND xã Thụy Hùng)";

test.each<[string, CellValue, string[]]>([
  ["as it was inserted", "(Kèm theo Báo cáo số ……/BC-UBND ngày ……/……/2023 của UBND xã A)", ["number", "date"]],
  ["the number is there", "(Kèm theo Báo cáo số 12/BC-UBND ngày ……/……/2023)", ["date"]],
  ["dots typed", "(Kèm theo Báo cáo số ..../BC-UBND ngày 30/6/2023)", ["number"]],
  ["cleared", null, ["frameLine"]],
  ["complete", COMPLETE, []],
])("the frame line %s", (_name, text, expected) => {
  const found = withCell(BIEU01_HEAD.frame, text);
  expect(found.map((finding) => (finding.code === "entry.particularsMissing" ? finding.what : ""))).toEqual(expected);
  for (const finding of found) expect(finding).toMatchObject({ severity: "note", target: { anchor: { key: "head" } } });
});

test("the name of the commune is put back", () => {
  const found = withCell(BIEU01_HEAD.place, " ").filter(({ severity }) => severity === "error");
  expect(found).toMatchObject([
    {
      code: "entry.particularsMissing",
      what: "place",
      repair: { kind: "certain", to: { entry: { kind: "text", text: "Xã Thụy Hùng" } } },
    },
  ]);
});

test("an example says that it is one, and is not asked for a number", () => {
  expect(checkParticulars(judged({ ...communeSubject, example: "95/KH-UBND" }))).toMatchObject([
    { code: "entry.exampleSheet", severity: "note", example: "95/KH-UBND" },
  ]);
});

test("a separate form asks for its date", () => {
  expect(checkParticulars(judged({ ...communeSubject, frame: "standalone" }))).toMatchObject([{ what: "date" }]);
});
