import { CalculatedForm } from "../fixtures/calculatedForm";
import { CalculatedTable } from "../fixtures/calculatedTable";
import { correctForm, WANTED_FORMS, type CorrectForm } from "../fixtures/correct/correctForm";
import { correctTable, WANTED_TABLES } from "../fixtures/correct/correctTable";
import { findingsOn } from "../fixtures/faults/checkReading";

const SETS = ["xa-ntm-2021-2025", "xa-ntm-nang-cao-2021-2025", "kdc-kieu-mau-lang-son"];

/** Biểu 01 of 57, 75 and 20 rows. */
const forms: readonly CorrectForm[] = await Promise.all(
  SETS.map((setId) => {
    const wanted = WANTED_FORMS.find((form) => form.setId === setId && form.mode !== "plan");
    if (wanted === undefined) throw new Error(`no form of ${setId}`);
    return correctForm({ ...wanted, year: 2023, mode: "year" }, 6);
  }),
);
const works = WANTED_TABLES.find(
  ({ choice, request }) => choice.id === "bieu-02" && request.mode === "year" && request.year === 2023,
);
if (works === undefined) throw new Error("no Biểu 02");
const bieu02 = await correctTable(works, 6);
const readings = [...forms.map(({ reading }) => reading), bieu02.reading].map((reading, index) => {
  return { ...reading, sheetId: String(index) };
});

const calculated = forms.map(({ subject }) => new CalculatedForm(subject));
const table = new CalculatedTable(bieu02.form);
let value = 0;

/** Kiểm tra cả tệp without Excel, each form beside the others; and a spreadsheet engine on the same sheets. */
export const bench = {
  name: `check of a workbook: Biểu 01 of ${forms.map(indicators).join(" + ")} rows and Biểu 02`,
  async run(): Promise<void> {
    for (const reading of readings) {
      const others = readings.filter((other) => other !== reading);
      await findingsOn(reading, others);
    }
  },
  peers: [
    {
      name: "IronCalc recalculating the same four forms after one edit each",
      run(): void {
        value = (value + 1) % 100;
        for (const [index, form] of calculated.entries()) {
          const row = forms[index]?.rows.find((one) => one.row.kind === "indicator")?.row.key ?? "";
          form.fill([{ key: row, column: "actual.value", value }]);
        }
        table.fill([["w:2.1", "commune", value]]);
      },
    },
  ],
};

function indicators({ rows }: CorrectForm): number {
  return rows.filter(({ row }) => row.kind === "indicator").length;
}
