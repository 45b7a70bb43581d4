import fc from "fast-check";
import type { CellValue } from "../../../src/grid/sheetGrid";
import type { Finding } from "../../../src/review/finding";
import { ReviewedTable, told } from "../../fixtures/reviewedTable";
import { FILLED, type Entry } from "./filledTables";

const FAULTS: readonly CellValue[] = [
  ...[0, 1, 85.5, -1, 45_323, 1e21, 1_000_000, 0.0001],
  ...["82,5", "1.000", "1,000", "12 m", "500 nghìn", "khoảng 80", "30\u00a0", "30/6/2026", "5"],
  ...["Đạt", "Hoàn thành ", "hoan thanh", "Đ\u200bạt", "Ngân sách xã\u00a0", "Không xét", "chưa đạt."],
  ...[" ", "\u00a0", "", "xxx", "Nguyễn Văn A", "Quý III", "12/QĐ ngày 1/2/2026"],
  ...[true, false, { error: "#REF!" }, null],
];
const FORMATS = [undefined, "d-mmm", "@", "0.00%", "dd/mm/yyyy"] as const;

/** Forms with rules of their own, Biểu 11 for those whose lines are given. */
const TRIED = FILLED.filter(([name]) => /^(Biểu 02|Theo dõi vốn|Biểu 11|Biểu 10|Điều kiện|Tài liệu)$/.test(name));

describe.each(TRIED)("%s", (_name, form, entries) => {
  const table = new ReviewedTable(form).fill(entries);
  const filled = [...new Set(entries.map(([key]) => key))];
  const places = form.rows
    .filter(({ key, inputs }) => filled.includes(key) && inputs.length > 0)
    .flatMap(({ key, inputs }) => inputs.filter((id) => table.table.places.has(id)).map((id) => [key, id] as const));
  const own = new Map(entries.map(([key, id, value]) => [`${key} ${id}`, value]));
  const fault = (values: fc.Arbitrary<CellValue>) =>
    fc.uniqueArray(
      fc.record({ place: fc.constantFrom(...places), value: values, format: fc.constantFrom(...FORMATS) }),
      {
        minLength: 1,
        maxLength: 4,
        selector: ({ place }) => place.join(" "),
      },
    );

  function typed(
    faults: readonly {
      readonly place: readonly [string, string];
      readonly value: CellValue;
      readonly format: string | undefined;
    }[],
  ): void {
    table.fill(faults.map(({ place: [key, id], value }): Entry => [key, id, value]));
    for (const {
      place: [key, id],
      format,
    } of faults)
      table.format(key, id, format ?? "General");
  }

  function cleared(faults: readonly { readonly place: readonly [string, string] }[]): void {
    table.fill(faults.map(({ place: [key, id] }): Entry => [key, id, own.get(`${key} ${id}`) ?? null]));
    for (const {
      place: [key, id],
    } of faults)
      table.format(key, id, "General");
  }

  test("no check breaks, whatever is typed", () => {
    const anything = fc.oneof(fc.constantFrom(...FAULTS), fc.double(), fc.string({ unit: "binary", maxLength: 12 }));
    fc.assert(
      fc.property(fault(anything), (faults) => {
        typed(faults);
        const failed = table.findings().filter(({ code }) => code === "internal.checkFailed");
        cleared(faults);
        expect(failed).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  test("a certain repair removes its finding and brings no other error", () => {
    fc.assert(
      fc.property(fault(fc.constantFrom(...FAULTS)), (faults) => {
        typed(faults);
        const before = table.findings();
        const found = before.find(({ repair }) => repair?.kind === "certain");
        if (found !== undefined) table.repair(found);
        const after = table.findings();
        cleared(faults);
        if (found === undefined) return;
        expect(told(after)).not.toContain(told([found])[0]);
        expect(newErrors(before, after, found)).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

/** A cell that only looked filled is asked for next; a figure that could not be read is judged next. */
function newErrors(before: readonly Finding[], after: readonly Finding[], repaired: Finding): readonly string[] {
  const known = new Set(told(before));
  const row = repaired.target.anchor?.key;
  const next = ["table.valueMissing", "table.valueInvalid"];
  const shown = ({ code, target }: Finding): boolean => target.anchor?.key === row && next.includes(code);
  return told(after.filter((finding) => finding.severity === "error" && !shown(finding))).filter(
    (one) => !known.has(one),
  );
}
