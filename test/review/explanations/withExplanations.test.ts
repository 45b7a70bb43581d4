import { explanationKeyText } from "../../../src/forms/explanations/explanationKey";
import { GridIndex, type GridCell } from "../../../src/grid/sheetGrid";
import type { KeyedSheet } from "../../../src/recognition/explanations";
import { markOf } from "../../../src/review/explanations/markOf";
import { withExplanations } from "../../../src/review/explanations/withExplanations";
import type { Finding, FindingTarget } from "../../../src/review/finding";

const COLUMNS = new Map([
  ["key", 1],
  ["text", 2],
  ["planned", 3],
  ["note", 4],
]);

function target(changes: Partial<FindingTarget> = {}): FindingTarget {
  const anchor = { key: "w:1", column: "planned" };
  return { sheetId: "{1}", position: { row: 10, column: 3 }, anchor, seen: "150", ...changes };
}

type Differs = Extract<Finding, { code: "table.sourceDiffers" }>;

/** A finding on the row of a work. */
function differs(
  changes: Partial<Pick<Differs, "here" | "there" | "target" | "severity">> = {},
  text = "Đường trục",
): Differs {
  const indicator = { code: "1", text, of: "" };
  return {
    severity: "explain",
    target: target(),
    code: "table.sourceDiffers",
    indicator,
    here: 150,
    there: 200,
    sheetName: "Biểu 02",
    ...changes,
  };
}

/** A sheet on which these are explained, one row each. */
function sheetWith(explained: readonly Finding[], inTable = true): KeyedSheet {
  const columns = { content: "text", text: "planned", signer: "note" };
  const cells = explained.flatMap((finding, index): readonly GridCell[] => {
    const key = explanationKeyText({ ...markOf(finding, inTable), on: "2023-11-23", columns });
    return [key, "Nội dung", `Lý do ${index + 1}`, "A, ngày 23/11/2023"].map((value, at) => {
      return { row: 50 + index, column: at + 1, value, formula: null };
    });
  });
  return { index: new GridIndex({ cells }), idRow: 6, columns: COLUMNS };
}

function told(findings: readonly Finding[], sheet: KeyedSheet, inTable = true): readonly string[] {
  return withExplanations(findings, { sheetId: "{1}", sheet, inTable }).map((finding) => {
    if (finding.code === "explanation.unneeded") return `unneeded: ${finding.target.seen}`;
    if (finding.explained !== undefined) return `explained: ${finding.explained.text}`;
    return finding.reopened === undefined ? "open" : `reopened: ${finding.reopened.text}`;
  });
}

test.each<[string, Finding, string]>([
  ["the same finding", differs(), "explained: Lý do 1"],
  ["its row elsewhere", differs({ target: target({ position: { row: 33, column: 7 } }) }), "explained: Lý do 1"],
  ["a figure with other last digits", differs({ there: 200.00000000001 }), "explained: Lý do 1"],
  ["its words composed otherwise", differs({}, "Đường  trục".normalize("NFD")), "explained: Lý do 1"],
  ["another value in the cell", differs({ target: target({ seen: "160" }) }), "reopened: Lý do 1"],
  ["another figure to compare it with", differs({ there: 210 }), "reopened: Lý do 1"],
  ["a row that was renamed", differs({}, "Đường ngõ"), "reopened: Lý do 1"],
])("%s", (_, finding, expected) => {
  expect(told([finding], sheetWith([differs()]))).toEqual([expected]);
});

test.each<[string, Finding]>([
  ["another row", differs({ target: target({ anchor: { key: "w:2", column: "planned" } }) })],
  ["another column", differs({ target: target({ anchor: { key: "w:1", column: "note" } }) })],
  ["what has to be corrected all the same", differs({ severity: "error" })],
])("%s is not explained by it, and the explanation is no longer needed", (_, finding) => {
  expect(told([finding], sheetWith([differs()]))).toEqual(["open", "unneeded: Lý do 1"]);
});

test("a copied row has the key of its original: its own words tell which of the two is explained", () => {
  const copy = differs({}, "Nhà văn hóa");
  expect(told([differs(), copy], sheetWith([copy]))).toEqual(["open", "explained: Lý do 1"]);
  expect(told([differs(), copy], sheetWith([copy, differs()]))).toEqual(["explained: Lý do 2", "explained: Lý do 1"]);
});

test("on Biểu 01 the key alone tells the row", () => {
  expect(told([differs({}, "Khác")], sheetWith([differs()], false), false)).toEqual(["explained: Lý do 1"]);
});

test("a row without a key goes by its words and its column, and without words by the cell's address", () => {
  const added = (row: number, column = 3) => target({ anchor: null, position: { row, column } });
  const sheet = sheetWith([differs({ target: added(12) })]);
  expect(told([differs({ target: added(20) })], sheet)).toEqual(["explained: Lý do 1"]);
  expect(told([differs({ target: added(12, 5) })], sheet)).toEqual(["open", "unneeded: Lý do 1"]);
  expect(told([differs({ target: added(12) }, "Khác")], sheet)).toEqual(["open", "unneeded: Lý do 1"]);
  const wordless = sheetWith([differs({ target: added(12) }, "")]);
  expect(told([differs({ target: added(12) }, "")], wordless)).toEqual(["explained: Lý do 1"]);
  expect(told([differs({ target: added(13) }, "")], wordless)).toEqual(["open", "unneeded: Lý do 1"]);
});

test("seen texts: 0,1 + 0,2 is 0,3, and long texts are told apart by beginning and length", () => {
  const seen = (text: string) => differs({ target: target({ seen: text }) });
  expect(told([seen("0.30000000000000004")], sheetWith([seen("0.3")]))).toEqual(["explained: Lý do 1"]);
  const long = "a".repeat(3000);
  expect(told([seen(long)], sheetWith([seen(long)]))).toEqual(["explained: Lý do 1"]);
  expect(told([seen(`${long}b`)], sheetWith([seen(long)]))).toEqual(["reopened: Lý do 1"]);
});

test("a sheet without explanations gives its findings back as they are", () => {
  const findings = [differs()];
  expect(withExplanations(findings, { sheetId: "{1}", sheet: sheetWith([]), inTable: true })).toBe(findings);
});
