import type { AnnexCriterion, AnnexReading } from "../annexReading";
import type { AnnexHead, AnnexSetProblem } from "./annexHead";

const CODE = /^(\d{1,2})\.(\d{1,2}|[a-z])$/;

/** What the officer has to mend before a set can be made of the annex; the first thing only. */
export function annexProblem(reading: AnnexReading, head: AnnexHead): AnnexSetProblem | null {
  const asked = reading.criteria.filter(({ indicators }) => indicators.length > 0);
  if (head.areas.length === 0) return { code: "noArea" };
  if (asked.length === 0) return { code: "noIndicator" };
  return (
    headProblem(head) ?? first(asked, (criterion, index) => criterionProblem(criterion, asked.slice(0, index), head))
  );
}

function headProblem({ title, decision, by, years }: AnnexHead): AnnexSetProblem | null {
  const isEmpty = (text: string): boolean => text.trim() === "";
  if (isEmpty(title)) return { code: "headIncomplete", field: "title" };
  if (isEmpty(decision.number) || isEmpty(decision.issuer)) return { code: "headIncomplete", field: "decision" };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(decision.inForceFrom)) return { code: "headIncomplete", field: "inForceFrom" };
  if (!(years.from <= years.to)) return { code: "headIncomplete", field: "years" };
  return isEmpty(by) ? { code: "headIncomplete", field: "by" } : null;
}

function criterionProblem(
  { no, name, indicators }: AnnexCriterion,
  before: readonly AnnexCriterion[],
  { base }: AnnexHead,
): AnnexSetProblem | null {
  if (before.some((criterion) => criterion.no === no)) return { code: "criterionRepeated", no };
  if (base === null && name.trim() === "") return { code: "criterionNameMissing", no };
  if (base !== null && !base.criteria.some((criterion) => criterion.no === no)) {
    return { code: "criterionUnknown", no, name };
  }
  return first(indicators, ({ code, text }, index) => {
    if (Number(CODE.exec(code)?.[1] ?? NaN) !== no) return { code: "codeMalformed", indicator: code };
    if (indicators.slice(0, index).some((indicator) => indicator.code === code)) {
      return { code: "codeRepeated", indicator: code };
    }
    return text.trim() === "" ? { code: "textMissing", indicator: code } : null;
  });
}

function first<Item>(
  items: readonly Item[],
  problemOf: (item: Item, index: number) => AnnexSetProblem | null,
): AnnexSetProblem | null {
  for (const [index, item] of items.entries()) {
    const problem = problemOf(item, index);
    if (problem !== null) return problem;
  }
  return null;
}
