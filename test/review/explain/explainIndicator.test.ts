import type { CriterionSet, ThresholdRecord } from "../../../src/criteria/criterionSet";
import { singleList } from "../../../src/criteria/criteriaList";
import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import { indicator as english } from "../../../src/i18n/en/indicator";
import { indicator as vietnamese } from "../../../src/i18n/vi/indicator";
import type { GroupId } from "../../../src/forms/bieu01/bieu01Layout";
import { explainIndicator } from "../../../src/review/explain/explainIndicator";
import {
  advancedSubject,
  communeSubject,
  everyKindSubject,
  jointSubject,
  villagesSubject,
  villageSubject,
} from "../../fixtures/subjects";
import { everyKindSet } from "../../fixtures/shippedSets";
import { judged, type Typed } from "../judgedForms";

/** "Nhãn: câu" of each line of the window. */
function lines(subject: Bieu01Subject, typed: readonly Typed[], key: string, groups?: readonly GroupId[]): string[] {
  const explanation = explainIndicator(judged(subject, typed), key, groups);
  if (explanation === null) throw new Error(`nothing is known of ${key}`);
  const { heading, lines: named } = vietnamese.text(explanation);
  return [heading, ...named.map(({ label, text }) => `${label}: ${text}`)];
}

const value = (key: string, typed: string | number): Typed => [key, "actual.value", typed];

describe("what is told of an unmet row", () => {
  test("its text, threshold for the area and year, state, basis, value, verdict and gap", () => {
    expect(lines(everyKindSubject, [value("i:1.1", 72.5)], "i:1.1")).toEqual([
      "1.1. Chỉ tiêu 1.1",
      "Tiêu chí: 1. Tiêu chí 1",
      "Mức đạt chuẩn: Từ 80% trở lên (Chung, năm 2023).",
      expect.stringMatching(/^Đối chiếu: /),
      ...rest(everyKindSubject, "i:1.1"),
      "Căn cứ: Quyết định số 0/QĐ, chỉ tiêu 1.1.",
      "Kết quả: 72,5%: chưa đạt, còn thiếu 7,5 điểm %.",
      expect.stringMatching(/^Nếu ghi Không xét: /),
    ]);
  });

  test.each<readonly [string, string | number, string]>([
    ["i:1.1", 85, "85%: đạt."],
    ["i:1.1", "", "Chưa có số liệu."],
    ["i:1.1", "85%", "“85%”: sai số liệu."],
    ["i:1.1", "Không xét", "Không xét."],
    ["i:1.2", 14, "14%: chưa đạt, đang vượt 1 điểm %."],
    ["i:1.4", 50, "50%: chưa có mức chuẩn."],
    ["i:2.1", 1.5, "1,5 m2/người: chưa đạt, còn thiếu 0,5 m2/người."],
    ["i:2.2", 2, "2 nhà: chưa đạt, đang lệch 2 nhà."],
    ["i:3.1", "Chưa đạt", "Chưa đạt."],
    ["i:3.1", "Đạt", "Đạt."],
    ["i:3.2", "Đạt", "“Đạt”: đạt* (tự đánh giá)."],
    ["i:3.3", "Yếu", "“Yếu”: chưa đạt, đang là Yếu, cần từ Khá trở lên."],
  ])("%s with %p: %s", (key, typed, expected) => {
    const told = lines(everyKindSubject, typed === "" ? [] : [value(key, typed)], key);
    expect(told).toContainEqual(`Kết quả: ${expected}`);
  });

  test.each<readonly [string, string]>([
    ["i:1.2", "Không quá 13% (Chung, năm 2023)."],
    ["i:1.4", "Biểu chưa có."],
    ["i:2.2", "Bằng 0 nhà (Chung, năm 2023)."],
    // By year: that of the form's year.
    ["i:2.4", "Từ 42,5 triệu đồng trở lên (Chung, năm 2023)."],
    ["i:3.1", "Đạt (Chung, năm 2023)."],
    ["i:3.3", "Từ Khá trở lên (Chung, năm 2023)."],
  ])("%s asks: %s", (key, expected) => {
    expect(lines(everyKindSubject, [], key)).toContainEqual(`Mức đạt chuẩn: ${expected}`);
  });
});

/** Source and note of a row, which come from the pack. */
function rest(subject: Bieu01Subject, key: string): readonly string[] {
  return lines(subject, [], key).filter((line) => /^(Nguồn|Ghi chú về mức đạt chuẩn): /.test(line));
}

describe("a threshold", () => {
  test("changed on the sheet is told beside that of the set", () => {
    const told = lines(everyKindSubject, [["i:1.1", "threshold", 70]], "i:1.1");
    expect(told).toContainEqual("Mức đạt chuẩn: Từ 70% trở lên (Chung, năm 2023).");
    expect(told).toContainEqual("Theo bộ tiêu chí: Từ 80% trở lên. Biểu đang ghi khác mức này.");
  });

  test("typed where the set has none is the unit's own", () => {
    const told = lines(everyKindSubject, [["i:1.4", "threshold", 60], value("i:1.4", 50)], "i:1.4");
    expect(told).toContainEqual("Mức đạt chuẩn: Từ 60% trở lên (Chung, năm 2023).");
    expect(told.find((line) => line.startsWith("Đối chiếu: "))).toMatch(/do đơn vị ghi\.$/);
    expect(told).toContainEqual("Kết quả: 50%: chưa đạt, còn thiếu 10 điểm %.");
  });

  test("somebody compared with a document says who, when and by which document", () => {
    const record: ThresholdRecord = {
      document: "1062/QĐ-UBND",
      note: "",
      changed: null,
      checked: { by: "Hoàng Văn Sơn", on: "2026-02-05" },
    };
    const told = lines({ ...everyKindSubject, list: singleList(withRecord(everyKindSet, "1.1", record)) }, [], "i:1.1");
    expect(told).toContainEqual("Đối chiếu: Đã đối chiếu với văn bản: Hoàng Văn Sơn, 05/02/2026.");
    expect(told).toContainEqual("Nguồn: 1062/QĐ-UBND");
    expect(told).toContainEqual("Căn cứ: Quyết định số 1062/QĐ-UBND, chỉ tiêu 1.1.");
  });

  test.each([
    ["i:3.1", /^Chưa đối chiếu với văn bản gốc\./],
    ["i:2.1", /^Địa phương quy định\. Ghi mức của tỉnh/],
    ["i:15.3", /^Chưa có mức chuẩn\. Tra trong quyết định/],
  ])("of %s says how far it can be relied on", (key, expected) => {
    const state = lines(communeSubject, [], key).find((line) => line.startsWith("Đối chiếu: "));
    expect(state?.replace("Đối chiếu: ", "")).toMatch(expected);
  });
});

function withRecord(set: CriterionSet, code: string, record: ThresholdRecord): CriterionSet {
  return {
    ...set,
    criteria: set.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((row) => (row.code === code ? { ...row, records: { chung: record } } : row)),
    })),
  };
}

describe("a compound indicator", () => {
  test("lists its parts with what each asks and has", () => {
    const told = lines(everyKindSubject, [value("i:4.2", 100), value("p:4.2/1", 40)], "i:4.2");
    expect(told).toContainEqual("Kết quả: 100%: chưa đạt.");
    expect(told).toContainEqual("Phần 1: Phần 1: mức đạt chuẩn từ 50% trở lên. 40%: chưa đạt, còn thiếu 10 điểm %.");
  });

  test("answered in its parts only has no threshold of its own; a part says whose it is", () => {
    expect(lines(everyKindSubject, [], "i:4.1").join("\n")).not.toMatch(/^Mức đạt chuẩn/m);
    const told = lines(everyKindSubject, [], "p:4.2/1");
    expect(told[0]).toBe("4.2. Chỉ tiêu 4.2");
    expect(told).toContainEqual("Nội dung của dòng: Phần 1");
    expect(told).toContainEqual("Mức đạt chuẩn: Từ 50% trở lên (Chung, năm 2023).");
  });
});

test("villages side by side are told one by one, or the one the officer is at", () => {
  const typed: readonly Typed[] = [
    ["i:1.a", "unit1.value", "Đạt"],
    ["i:1.a", "unit2.value", "Chưa đạt"],
  ];
  const told = (groups?: readonly GroupId[]) =>
    lines(villagesSubject, typed, "i:1.a", groups).filter((line) => /^(Còn Toòng|Pò Tấu|Nà Pàn): /.test(line));
  expect(told()).toHaveLength(3);
  expect(told(["unit2"])).toEqual(["Pò Tấu: Chưa đạt."]);
});

test("a plan is told by where things stand, and by its aim where the officer is in that column", () => {
  const plan: Bieu01Subject = { ...everyKindSubject, mode: "plan", asOf: null };
  const typed: readonly Typed[] = [
    ["i:1.1", "baseline.value", 72],
    ["i:1.1", "target.value", 81],
  ];
  expect(lines(plan, typed, "i:1.1")).toContainEqual("Đến 31/12 năm trước: 72%: chưa đạt, còn thiếu 8 điểm %.");
  expect(lines(plan, typed, "i:1.1", ["target"])).toContainEqual("Mục tiêu: 81%: đạt.");
});

test.each(["c:3", "g:5", "x:1", "nothing", "i:99.1", "p:3.1/9"])("%s is no row of an indicator", (key) => {
  expect(explainIndicator(judged(communeSubject), key)).toBeNull();
});

test("every indicator and part of every shipped set is told of, in both languages, without a gap in the words", () => {
  for (const subject of [communeSubject, advancedSubject, jointSubject, villageSubject]) {
    const form = judged(subject);
    const keys = [...form.rowByKey.keys()].filter((key) => /^[ip]\d?:/.test(key));
    expect(keys.length).toBeGreaterThan(15);
    for (const key of keys) {
      const explanation = explainIndicator(form, key);
      if (explanation === null) throw new Error(key);
      for (const { heading, lines: told } of [vietnamese.text(explanation), english.text(explanation)]) {
        const words = [heading, ...told.flatMap(({ label, text }) => [label, text])];
        for (const text of words) expect(text).toMatch(/\S/);
        expect(words.join("\n")).not.toMatch(/undefined|null|NaN|https?:|\[object/);
      }
    }
  }
});
