import type { CellValue } from "../../workbench/excel-host/model/cell";
import { cellName, million, sumOf, type Rules, type Typed } from "./sumRules";

/** The rules of Theo dõi vốn written down apart from the code: what each row of sums takes from the rows below. */
export const FUND_ROWS = Array.from({ length: 16 }, (_, index) => `w:${index + 1}`);

const AMOUNTS = ["carried", "planned", "done", "disbursed"];

const SOURCES: Readonly<Record<string, string>> = {
  central: "Ngân sách trung ương",
  province: "Ngân sách tỉnh",
  district: "Ngân sách huyện",
  commune: "Ngân sách xã",
  integrated: "Vốn lồng ghép",
  credit: "Vốn tín dụng",
  enterprise: "Vốn doanh nghiệp",
  peopleCash: "Nhân dân đóng góp tiền",
  peopleInKind: "Nhân dân đóng góp quy đổi thành tiền",
};

type Takes = (of: (column: string) => CellValue) => boolean;

/** Districts ended in 2025; money of 2021–2025 is apart in 2026 alone. */
export function fundRules(year: number): Rules {
  const sources = Object.entries(SOURCES).filter(([id]) => id !== "district" || year <= 2025);
  const sums: Readonly<Record<string, Takes>> = {
    "t:all": () => true,
    ...kinds(year),
    ...Object.fromEntries(sources.map(([id, name]) => [`t:source:${id}`, (of) => of("source") === name])),
    "t:none": (of) => !sources.some(([, name]) => name === of("source")),
  };
  return (typed) => {
    const results = new Map<string, CellValue>();
    for (const [key, takes] of Object.entries(sums)) {
      const rows = FUND_ROWS.filter((row) => takes((column) => typed.get(cellName(row, column)) ?? null));
      const amounts = AMOUNTS.map((column) => sumOf(typed, cellsOf(rows, [column])) ?? 0);
      AMOUNTS.forEach((column, index) => results.set(cellName(key, column), amounts[index] ?? 0));
      setResults(results, key, typed, rows, true);
    }
    for (const row of FUND_ROWS) setResults(results, row, typed, [row], false);
    return results;
  };
}

function kinds(year: number): Readonly<Record<string, Takes>> {
  const invest: Takes = (of) => of("capital") === "Vốn đầu tư";
  const recurrent: Takes = (of) => of("capital") === "Kinh phí thường xuyên";
  const known: Takes = (of) => invest(of) || recurrent(of);
  if (year !== 2026) return { "t:invest": invest, "t:recurrent": recurrent, "t:noCapital": (of) => !known(of) };
  const earlier: Takes = (of) => of("period") === "2021 - 2025";
  const own: Takes = (of) => of("period") === "Năm 2026";
  return {
    "t:earlier": (of) => earlier(of) && known(of),
    "t:earlier:invest": (of) => earlier(of) && invest(of),
    "t:earlier:recurrent": (of) => earlier(of) && recurrent(of),
    "t:own": (of) => own(of) && known(of),
    "t:own:invest": (of) => own(of) && invest(of),
    "t:own:recurrent": (of) => own(of) && recurrent(of),
    "t:noCapital": (of) => !known(of) || !(earlier(of) || own(of)),
  };
}

/** Rate to one decimal where there is a plan; rest = carried over + plan − disbursed. */
function setResults(results: Map<string, CellValue>, key: string, typed: Typed, rows: readonly string[], sum: boolean) {
  const plan = sumOf(typed, cellsOf(rows, ["carried", "planned"]));
  const disbursed = sumOf(typed, cellsOf(rows, ["disbursed"]));
  const [given, spent] = [inDong(plan ?? 0), inDong(disbursed ?? 0)];
  const rated = given > 0 && (sum || disbursed !== null);
  const empty = !sum && plan === null && disbursed === null;
  results.set(cellName(key, "rate"), rated ? Math.round((spent / given) * 1000) / 10 : "");
  results.set(cellName(key, "left"), empty ? "" : million(given - spent));
}

function cellsOf(rows: readonly string[], columns: readonly string[]): readonly string[] {
  return rows.flatMap((row) => columns.map((column) => cellName(row, column)));
}

function inDong(amount: number): number {
  return Math.round(amount * 1_000_000);
}
