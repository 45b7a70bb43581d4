import { BIEU01_HEAD } from "../../src/forms/bieu01/bieu01Layout";
import { bieu01FrameLine } from "../../src/forms/bieu01/headings";
import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import { MODE_WORDS, type FormMode } from "../../src/forms/formMode";
import { CalculatedForm } from "../fixtures/calculatedForm";
import { everyKindSubject, villagesSubject } from "../fixtures/subjects";
import { PlanCase } from "./planCases";

const form = new CalculatedForm(everyKindSubject);
const REPORT = "BÁO CÁO KẾT QUẢ THỰC HIỆN BỘ TIÊU CHÍ BỘ THỬ MỌI LOẠI CHỈ TIÊU";

const choose = (mode: string, day: number | null): void => {
  form.fill([
    { key: BIEU01_HEAD.place, column: "baseline.value", value: mode },
    { key: BIEU01_HEAD.place, column: "deadline", value: day },
  ]);
};

test.each<[FormMode, number | null, string, string]>([
  ["plan", null, "KẾ HOẠCH THỰC HIỆN BỘ TIÊU CHÍ BỘ THỬ MỌI LOẠI CHỈ TIÊU NĂM 2023", "Thực hiện đến ……/……/2023"],
  ["month", 45016, `${REPORT} THÁNG 3 NĂM 2023`, "Thực hiện đến 31/03/2023"],
  ["month", null, `${REPORT} THÁNG … NĂM 2023`, "Thực hiện đến ……/……/2023"],
  ["quarter", 45107, `${REPORT} QUÝ II NĂM 2023`, "Thực hiện đến 30/06/2023"],
  ["sixMonths", 45107, `${REPORT} 6 THÁNG ĐẦU NĂM 2023`, "Thực hiện đến 30/06/2023"],
  ["nineMonths", 45199, `${REPORT} 9 THÁNG NĂM 2023`, "Thực hiện đến 30/09/2023"],
  ["year", 45291, `${REPORT} NĂM 2023`, "Thực hiện năm 2023"],
  ["year", 45260, `${REPORT} NĂM 2023`, "Ước thực hiện năm 2023 (số liệu đến 30/11/2023)"],
  ["year", null, `${REPORT} NĂM 2023`, "Thực hiện năm 2023"],
])("%s with figures of day %j: title and heading follow", (mode, day, title, heading) => {
  choose(MODE_WORDS[mode], day);
  expect(form.head(BIEU01_HEAD.title, "tt")).toBe(title);
  expect(form.head(BIEU01_HEAD.groups, "actual.value")).toBe(heading);
});

test("what is no mode counts as a report of the year", () => {
  choose("Báo cáo tuần", 45291);
  expect(form.head(BIEU01_HEAD.title, "tt")).toBe(`${REPORT} NĂM 2023`);
});

test("history and aims stand under the years they are of", () => {
  expect(form.head(BIEU01_HEAD.groups, "baseline.value")).toBe("Hiện trạng đến 31/12/2022");
  expect(form.head(BIEU01_HEAD.groups, "target.value")).toBe("Mục tiêu năm 2023");
});

test("villages stand under their names, and in the line of the place", () => {
  const made = new PlanCase(villagesSubject);
  const headings = made.layout.groups.map((group) =>
    made.text(BIEU01_HEAD.groups, made.layout.index(`${group}.value`)),
  );
  expect(headings).toEqual(["Thôn Còn Toòng", "Thôn Pò Tấu", "Thôn Nà Pàn"]);
  expect(made.text(BIEU01_HEAD.place, 0)).toBe("Các thôn: Còn Toòng, Pò Tấu, Nà Pàn; xã Thụy Hùng");
});

test("an example says so before its title, and in the sheet's name", () => {
  const example: Bieu01Subject = { ...everyKindSubject, example: "95/KH-UBND", mode: "plan", asOf: null };
  const title = new CalculatedForm(example).head(BIEU01_HEAD.title, "tt");
  expect(title).toBe(
    "VÍ DỤ THEO KẾ HOẠCH SỐ 95/KH-UBND: KẾ HOẠCH THỰC HIỆN BỘ TIÊU CHÍ BỘ THỬ MỌI LOẠI CHỈ TIÊU NĂM 2023",
  );
  expect(new PlanCase(example).plan.name).toMatch(/^VD Biểu 01/);
});

test.each([
  ["annex", "plan", "Biểu số 01 (Kèm theo Kế hoạch số ……/KH-UBND ngày ……/……/2023 của UBND xã Thử)"],
  ["annex", "quarter", "Biểu số 01 (Kèm theo Báo cáo số ……/BC-UBND ngày ……/……/2023 của UBND xã Thử)"],
  ["standalone", "plan", "Thử, ngày …… tháng …… năm 2023"],
  ["standalone", "year", "Thử, ngày …… tháng …… năm 2023"],
] as const)("the frame line of %s, %s", (frame, mode, line) => {
  expect(bieu01FrameLine({ ...everyKindSubject, frame, mode })).toBe(line);
});

test("a form sent by itself names its issuer and ends with two signatures; an annex has neither", () => {
  const alone = JSON.stringify(new PlanCase({ ...everyKindSubject, frame: "standalone" }).plan.cells);
  const annex = JSON.stringify(new PlanCase(everyKindSubject).plan.cells);
  for (const words of ["ỦY BAN NHÂN DÂN XÃ THỬ – Biểu số 01", "NGƯỜI LẬP BIỂU", "TM. ỦY BAN NHÂN DÂN"]) {
    expect([alone.includes(words), annex.includes(words)]).toEqual([true, false]);
  }
});
