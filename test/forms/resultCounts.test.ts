import { ResultCounts } from "../../src/forms/tongQuan/resultCounts";
import type { ResultSource } from "../../src/forms/tongQuan/overviewSources";

const source: ResultSource = {
  sheet: { name: "NTM", range: (id) => `'NTM'!${id}`, modeCell: "'NTM'!$K$3" },
  label: "NTM nâng cao",
  set: 1,
  group: "periods",
  comparisonCell: null,
  criteria: [{ no: 5, name: "Giáo dục" }],
};

test("the second set of a joint list is counted by its own keys, in a plan where things stand, in a report its results", () => {
  const met = (period: string): string => `COUNTIFS('NTM'!key,"c2:*",'NTM'!${period}.criterion,"Đạt*")`;
  expect(new ResultCounts(source).criteria("Đạt*")).toBe(
    `IF('NTM'!$K$3="Kế hoạch năm",${met("baseline")},${met("actual")})`,
  );
  expect(new ResultCounts(source).leaderOf(5)).toContain('MATCH("c2:5",');
});

test("a village beside others is counted by its own columns whatever the mode", () => {
  const village = new ResultCounts({ ...source, set: 0, group: "unit2" });
  expect(village.indicators("Chưa đạt")).toBe(`COUNTIFS('NTM'!key,"i:*",'NTM'!unit2.combined,"Chưa đạt")`);
});
