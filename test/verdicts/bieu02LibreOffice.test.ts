import { fundingSources } from "../../src/forms/money/fundingSources";
import type { CalculatedTable } from "../fixtures/calculatedTable";
import { filledBieu02 } from "../fixtures/bieu02";
import { testLibreOfficeAgrees } from "../fixtures/libreOfficeAgrees";

testLibreOfficeAgrees("Biểu 02 gives in LibreOffice what it gives here", () => {
  const report = fullyFilled(filledBieu02());
  // As an officer's inserted row: neither key nor formulas, the criterion unknown.
  const row = report.places.rowOf("w:6.1");
  report.fill([
    ...["key", "total", "rate", "gap", "check"].map((column) => [row, column, null] as const),
    [row, "criterion", null],
    [row, "text", "Nội dung thêm"],
    [row, "peopleCash", 12.345678],
    ["w:6.2", "text", "Đếm được"],
    ["w:6.2", "central", "chưa rõ"],
  ]);
  const plan = fullyFilled(filledBieu02({ mode: "plan", year: 2026, asOf: null, moneyUnit: "dong" }));
  return [report.workbook, plan.workbook];
});

/** One of each answer: short, over, even, each source on its own row, done and not done. */
function fullyFilled(table: CalculatedTable): CalculatedTable {
  const sources = fundingSources(table.places.form.subject.year);
  const keys = ["w:5.1", "w:5.2", "w:7.1", "w:7.2", "w:1.1", "w:1.2", "w:2.2", "w:3.1", "w:3.2", "w:4.2"];
  table.fill(
    sources.flatMap(({ id }, index) => {
      const key = keys[index] ?? "w:6.1";
      return [
        [key, "text", `Nội dung ${index}`],
        [key, id, index + 0.1],
        [key, "quantity", index],
        [key, "price", 1.1],
        [key, "done", 2],
        [key, "progress", index % 2 === 0 ? "Hoàn thành" : "Chưa thực hiện"],
      ] as const;
    }),
  );
  return table;
}
