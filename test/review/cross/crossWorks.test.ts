import { reviewAcross } from "../../../src/review/cross/reviewAcross";
import { bieu02 } from "../../fixtures/bieu02";
import { villageSubject, villagesSubject } from "../../fixtures/subjects";
import type { Typed } from "../judgedForms";
import { row, type Entry } from "../tables/filledTables";
import { criteriaSheet, said, tableSheet } from "./crossSheets";

const plan = { mode: "plan", asOf: null } as const;
/** Criterion 1 met at 31/12, 2 unmet, the others open. */
const ANSWERS: readonly Typed[] = [
  ...["1.a", "1.b", "1.c", "1.d"].map((code): Typed => [`i:${code}`, "baseline.value", "Đạt"]),
  ["i:2.a", "baseline.value", "Chưa đạt"],
];

function planned(works: readonly Entry[], answers: readonly Typed[] = ANSWERS) {
  return [criteriaSheet({ ...villageSubject, ...plan }, answers), tableSheet(bieu02(plan), works)] as const;
}

test.each<[string, readonly Entry[], readonly string[], readonly string[]]>([
  ["no work at all yet", [], [], []],
  ["works where they belong", row("w:2.1", { text: "Điện chiếu sáng" }), [], []],
  [
    "an unmet criterion without a work",
    row("w:3.1", { text: "Loa truyền thanh" }),
    ["explain cross.criterionWithoutWork c:2/baseline.verdict"],
    ["explain cross.criterionWithoutWork t:2/text"],
  ],
  [
    "a work for what is met",
    [...row("w:1.1", { text: "Vận động" }), ...row("w:2.1", { text: "Đường" })],
    ["explain cross.workForMet c:1/baseline.verdict"],
    ["explain cross.workForMet t:1/text"],
  ],
  ["a work under another heading, by its number", row("w:3.1", { text: "Đường thôn", criterion: 2 }), [], []],
])("%s", (_name, works, onCriteria, onWorks) => {
  const [criteria, table] = planned(works);
  expect(said(reviewAcross(criteria.checked, [table.other]))).toEqual(onCriteria);
  expect(said(reviewAcross(table.checked, [criteria.other]))).toEqual(onWorks);
});

test("a report asks for no work of what is still unmet", () => {
  const criteria = criteriaSheet(villageSubject, [["i:2.a", "actual.value", "Chưa đạt"]]);
  const table = tableSheet(bieu02(), row("w:3.1", { text: "Loa" }));
  expect(reviewAcross(criteria.checked, [table.other])).toEqual([]);
});

test("of villages side by side the one the works are of is compared", () => {
  const answers: readonly Typed[] = [["i:2.a", "unit2.value", "Chưa đạt"]];
  const criteria = criteriaSheet({ ...villagesSubject, ...plan }, answers);
  const works = row("w:3.1", { text: "Loa" });
  const other = tableSheet(bieu02({ ...plan, village: "Pò Tấu" }), works);
  expect(said(reviewAcross(criteria.checked, [other.other]))).toEqual([
    "explain cross.criterionWithoutWork c:2/unit2.verdict",
  ]);
  const first = tableSheet(bieu02({ ...plan, village: "Còn Toòng" }), works);
  expect(reviewAcross(criteria.checked, [first.other])).toEqual([]);
});

const LIGHT = "Huy động các nguồn lực lắp đặt đường điện chiếu sáng các tuyến đường trục thôn";

test.each<[string, string, number, string, boolean]>([
  ["the same quantity", `${LIGHT} (KDC thôn Còn Toòng: 4.700m).`, 4700, "m", false],
  ["another quantity", `${LIGHT} (KDC thôn Còn Toòng: 4.800m).`, 4700, "m", true],
  ["another unit", `${LIGHT} (4,8 km).`, 4700, "m", false],
  ["two figures of the unit", `${LIGHT} (4.800m, trong đó 300 m mới).`, 4700, "m", false],
  ["other words", "Lắp đặt đèn (4.800m).", 4700, "m", false],
  ["no figure", `${LIGHT}.`, 4700, "m", false],
  ["a figure of something else", `Năm 2023: ${LIGHT} 4.800 m`, 4700, "m", true],
])("tasks and works with %s", (_name, tasks, quantity, unit, differs) => {
  const criteria = criteriaSheet({ ...villageSubject, ...plan }, [["i:2.b", "tasks", tasks]]);
  const table = tableSheet(bieu02(plan), row("w:2.1", { text: `${LIGHT} `, unit, quantity }));
  expect(said(reviewAcross(criteria.checked, [table.other]))).toEqual(
    differs ? ["explain cross.quantityDiffers i:2.b/tasks"] : [],
  );
  expect(said(reviewAcross(table.checked, [criteria.other]))).toEqual(
    differs ? ["explain cross.quantityDiffers w:2.1/quantity"] : [],
  );
});
