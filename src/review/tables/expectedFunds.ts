import { sameWord } from "../../assessment/answer";
import { moneySum } from "../../forms/money/exactMoney";
import { moneySourcesOf } from "../../forms/money/fundingSources";
import { earlierMoney } from "../../forms/theoDoiVon/earlierMoney";
import { FUND_AMOUNTS } from "../../forms/theoDoiVon/fundColumns";
import { FUND_BODY } from "../../forms/theoDoiVon/fundSums";
import words from "../../forms/words/theoDoiVon.json";
import { rounded, sumName, type Sums } from "./expectedSums";
import { figureAt, textAt, type TableUnderReview } from "./tableUnderReview";

/** What a row of sums is made of: rows of the body with these words, other rows of sums, or what those have not counted. */
type FundParts =
  | { readonly kind: "matching"; readonly criteria: readonly (readonly [column: string, word: string])[] }
  | { readonly kind: "together" | "rest"; readonly keys: readonly string[] };

/** Theo dõi vốn: what the rows above sum of the rows below as they are shown, and what is left on each. */
export function expectedFunds(reviewed: TableUnderReview): Sums {
  const { table } = reviewed;
  const sums = new Map<string, number | "none">();
  const rowOf = (key: string): number => table.rows.find((candidate) => candidate.key === key)?.row ?? -1;
  const body = rowOf(FUND_BODY);
  if (body < 0) return sums;
  const rows = Array.from({ length: table.endRow - body - 1 }, (_, index) => body + 1 + index);
  const shown = (row: number, column: string): number => figureAt(reviewed, row, column) ?? 0;
  const sumOf = (parts: FundParts, column: string): number => {
    if (parts.kind === "matching") {
      const counted = rows.filter((row) =>
        parts.criteria.every(([by, word]) => sameWord(textAt(reviewed, row, by), word)),
      );
      return moneySum(counted.map((row) => shown(row, column)));
    }
    const others = moneySum(parts.keys.map((key) => shown(rowOf(key), column)));
    if (parts.kind === "together") return others;
    return moneySum([...rows.map((row) => shown(row, column)), -others]);
  };
  for (const [key, parts] of sumRows(reviewed)) {
    const row = rowOf(key);
    if (row < 0) continue;
    for (const column of FUND_AMOUNTS) sums.set(sumName(row, column), rounded(sumOf(parts, column)));
    sums.set(sumName(row, "left"), leftOn(reviewed, row));
  }
  for (const { row, key } of table.rows) {
    if (row > body && key.startsWith("w:")) sums.set(sumName(row, "left"), leftOn(reviewed, row));
  }
  return sums;
}

/** In a plan nothing is spent yet, whatever stands in the column a plan hides. */
function leftOn(reviewed: TableUnderReview, row: number): number | "none" {
  const plan = ["carried", "planned"].flatMap((column) => figureAt(reviewed, row, column) ?? []);
  const disbursed = figureAt(reviewed, row, "disbursed");
  if (plan.length === 0 && disbursed === null) return "none";
  return rounded(moneySum([...plan, reviewed.choices.mode === "plan" ? 0 : -(disbursed ?? 0)]));
}

function sumRows({ form: { subject } }: TableUnderReview): readonly (readonly [key: string, parts: FundParts])[] {
  const sources = moneySourcesOf(subject).map(
    ({ id, name }) => [`t:source:${id}`, { kind: "matching", criteria: [["source", name]] }] as const,
  );
  return [
    ["t:all", { kind: "matching", criteria: [] }],
    ...kindRows(earlierMoney(subject.year)),
    ...sources,
    ["t:none", { kind: "rest", keys: sources.map(([key]) => key) }],
  ];
}

function kindRows(periods: ReturnType<typeof earlierMoney>): readonly (readonly [key: string, parts: FundParts])[] {
  const capitals = Object.entries(words.capitals);
  if (periods === null) {
    const keys = capitals.map(([id]) => `t:${id}`);
    return [
      ...capitals.map(([id, word]) => [`t:${id}`, { kind: "matching", criteria: [["capital", word]] }] as const),
      ["t:noCapital", { kind: "rest", keys }],
    ];
  }
  const groups = [
    ["t:earlier", periods.earlier],
    ["t:own", periods.own],
  ] as const;
  return [
    ...groups.flatMap(([group, period]) => [
      [group, { kind: "together", keys: capitals.map(([id]) => `${group}:${id}`) }] as const,
      ...capitals.map(([id, word]) => {
        const criteria = [["capital", word] as const, ["period", period] as const];
        return [`${group}:${id}`, { kind: "matching", criteria }] as const;
      }),
    ]),
    ["t:noCapital", { kind: "rest", keys: groups.map(([group]) => group) }],
  ];
}
