import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import type { TableSubject } from "../../../src/forms/tables/tableForm";
import { reviewAcross } from "../../../src/review/cross/reviewAcross";
import { bieu02 } from "../../fixtures/bieu02";
import { offered } from "../../fixtures/reviewedTable";
import { communeSubject, villageSubject } from "../../fixtures/subjects";
import { criteriaSheet, said, tableSheet } from "./crossSheets";

function both(own: Partial<Bieu01Subject>, works: Partial<TableSubject>) {
  const criteria = criteriaSheet({ ...villageSubject, communeCode: "06184", ...own });
  const table = tableSheet(bieu02({ communeCode: "06184", ...works }));
  return [reviewAcross(criteria.checked, [table.other]), reviewAcross(table.checked, [criteria.other])] as const;
}

test.each<[string, Partial<Bieu01Subject>, Partial<TableSubject>, readonly string[]]>([
  ["the same", {}, {}, []],
  ["a tone placed elsewhere", {}, { village: "Còn Tòong" }, ["explain cross.nameDiffers"]],
  ["other tones", {}, { village: "Con Toong" }, ["note cross.nameDiffers"]],
  ["another village", {}, { village: "Pò Tấu" }, []],
  ["a commune written otherwise", {}, { commune: "Thuỵ Hùng" }, ["explain cross.nameDiffers"]],
  ["another commune's name, the same code", {}, { commune: "Thụy Hưng" }, ["explain cross.nameDiffers"]],
  ["another commune", {}, { commune: "Hồng Phong", communeCode: "06190" }, ["note cross.otherCommune"]],
  ["another code", {}, { communeCode: "06185" }, ["note cross.codeDiffers"]],
  ["no code", {}, { communeCode: "" }, []],
  ["another day", {}, { asOf: "2023-12-25" }, ["note cross.dayDiffers head/asOf"]],
  ["another kind of report", {}, { mode: "nineMonths", asOf: "2023-09-30" }, []],
  ["another year", {}, { year: 2024, asOf: "2024-12-31", village: "Còn Tòong" }, []],
  ["the example", { example: "95/KH-UBND" }, { village: "Còn Tòong" }, []],
])("two sheets with %s", (_name, own, works, found) => {
  for (const findings of both(own, works)) expect(said(findings)).toEqual(found);
});

test("the other spelling is offered beside one's own, while the line stands as it was inserted", () => {
  const [onCriteria, onWorks] = both({}, { village: "Còn Tòong" });
  expect(onCriteria[0]).toMatchObject({ here: "Còn Toòng", there: "Còn Tòong", sheetName: "Biểu 02" });
  expect(offered(onCriteria[0])).toEqual(["Thôn Còn Tòong, xã Thụy Hùng", "Thôn Còn Toòng, xã Thụy Hùng"]);
  expect(offered(onWorks[0])).toEqual(["Thôn Còn Toòng, xã Thụy Hùng", "Thôn Còn Tòong, xã Thụy Hùng"]);
});

test("sheets of one set have one group of communes and one state of the set", () => {
  const own = criteriaSheet(communeSubject);
  const other = (changes: Partial<Bieu01Subject>) => criteriaSheet({ ...communeSubject, ...changes }).other;
  expect(said(reviewAcross(own.checked, [other({ area: "DBSH" })]))).toEqual(["explain cross.areaDiffers"]);
  const [set] = communeSubject.list.sets;
  if (set === undefined) throw new Error("no set");
  const later = { ...communeSubject.list, sets: [{ ...set, set: { ...set.set, version: set.set.version + 1 } }] };
  expect(said(reviewAcross(own.checked, [other({ list: later })]))).toEqual(["explain cross.setDiffers"]);
  expect(reviewAcross(own.checked, [other({ mode: "month", asOf: "2023-03-31" })])).toEqual([]);
});

test("last quarter's sheet beside the one of this quarter is no fault", () => {
  const quarter = { mode: "quarter" } as const;
  const works = tableSheet(bieu02({ ...quarter, asOf: "2023-06-30" }));
  const [first, second] = ["2023-03-31", "2023-06-30"].map((asOf) =>
    criteriaSheet({ ...villageSubject, ...quarter, asOf }),
  );
  if (first === undefined || second === undefined) throw new Error("no sheets");
  expect(reviewAcross(works.checked, [first.other, second.other])).toEqual([]);
  expect(said(reviewAcross(works.checked, [first.other]))).toEqual(["note cross.dayDiffers head/asOf"]);
});
