import type { Criterion, CriterionSet } from "../../criteria/criterionSet";
import { edited, indicatorAt, type Edited } from "./editRows";
import type { RowPlace } from "./setChange";
import type { Signing } from "./setWork";

/** An indicator with its parts as shipped, in its place; one that was taken away comes back, one that was added goes. */
export function withRowAsShipped(
  set: CriterionSet,
  shipped: CriterionSet | null,
  { code }: RowPlace,
  signing: Signing,
): Edited {
  if (shipped === null) return { ok: false, problem: { code: "notShipped" } };
  const before = indicatorAt(shipped, code);
  if (before === null && indicatorAt(set, code) === null) return { ok: false, problem: { code: "rowGone" } };
  const criteria = set.criteria.map((criterion): Criterion => {
    const isHere = shippedIn(shipped, criterion.no, code);
    const others = criterion.indicators.filter((indicator) => indicator.code !== code);
    if (!isHere || before === null) return { ...criterion, indicators: others };
    return { ...criterion, indicators: inShippedOrder([...others, before], shipped, criterion.no) };
  });
  return edited(set, criteria, signing);
}

function shippedIn(shipped: CriterionSet, no: number, code: string): boolean {
  return shipped.criteria.some(
    (criterion) => criterion.no === no && criterion.indicators.some((indicator) => indicator.code === code),
  );
}

/** Rows of people's own stand behind the shipped ones. */
function inShippedOrder(rows: Criterion["indicators"], shipped: CriterionSet, no: number): Criterion["indicators"] {
  const order = shipped.criteria.find((criterion) => criterion.no === no)?.indicators.map(({ code }) => code) ?? [];
  const rank = (code: string): number => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...rows].sort((a, b) => rank(a.code) - rank(b.code));
}
