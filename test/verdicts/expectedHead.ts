import type { SetCounts } from "../../src/assessment/verdict";
import type { GroupId } from "../../src/forms/bieu01/bieu01Layout";
import { COMPARISON_WORDS, type Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import type { Expectation } from "./expectation";
import type { Filling } from "./filling";

/** The head's two cells of counters, written independently of the formulas. */
export function expectedHead(
  subject: Bieu01Subject,
  filled: Filling,
  expected: Expectation,
): readonly [left: string, right: string] {
  const noun = subject.list.sets[0]?.set.indicatorNoun ?? "";
  const counts = (group: GroupId, set: number): SetCounts => {
    const found = expected.results.get(group)?.[set]?.counts;
    if (found === undefined) throw new Error(`nothing counted in ${group}`);
    return found;
  };
  if (subject.villages.length > 1) {
    const all = subject.villages.map((village, index) => ({ village, counts: counts(`unit${index + 1}`, 0) }));
    const complete = all.filter(({ counts: { criteria } }) => criteria.met === criteria.total).length;
    const total = all[0]?.counts.criteria.total ?? 0;
    return [
      `Đạt cả ${total} tiêu chí: ${complete}/${all.length} thôn`,
      all.map((unit) => `${unit.village}: ${metText(unit.counts, noun)}`).join("; "),
    ];
  }
  const plan = filled.mode === "Kế hoạch năm";
  const texts = subject.list.sets.map((_, set) => {
    const aims = aimsText(expected.aims[set] ?? { chosen: 0, reached: 0 });
    if (plan) {
      return {
        main: `Hiện trạng: ${metText(counts("baseline", set), noun)}`,
        besides: `Phấn đấu: ${metText(counts("target", set), noun)}${aims}`,
      };
    }
    const actual = counts("actual", set);
    const lost = filled.comparison === COMPARISON_WORDS.lastYear ? lostText(expected, set, noun) : NOT_COMPARED;
    return { main: metText(actual, noun), besides: openText(actual) + lost + aims };
  });
  const [first, second] = texts;
  if (first === undefined) throw new Error("no set");
  if (second === undefined) return [first.main, first.besides];
  const label = (set: number): string => subject.list.sets[set]?.label ?? "";
  return [`${label(0)}: ${first.main}; ${first.besides}`, `${label(1)}: ${second.main}; ${second.besides}`];
}

const NOT_COMPARED = " · không so sánh (đổi bộ tiêu chí / sáp nhập)";

function metText({ criteria, indicators }: SetCounts, noun: string): string {
  return `Đạt ${criteria.met}/${criteria.total} tiêu chí, ${indicators.met}/${indicators.total} ${noun}`;
}

function openText({ criteria }: SetCounts): string {
  const unsettled = criteria.total - criteria.met - criteria.unmet - criteria.notApplicable;
  const open = `chưa đạt ${criteria.unmet} · chưa kết luận được ${unsettled}`;
  return criteria.notApplicable > 0 ? `${open} · không xét ${criteria.notApplicable}` : open;
}

function lostText({ lost }: Expectation, set: number, noun: string): string {
  const { criteria = 0, indicators = 0 } = lost[set] ?? {};
  return criteria + indicators > 0 ? ` · không duy trì được ${criteria} tiêu chí, ${indicators} ${noun}` : "";
}

function aimsText({ chosen, reached }: { chosen: number; reached: number }): string {
  return chosen > 0 ? ` · mục tiêu năm: đạt ${reached}/${chosen} tiêu chí, còn ${chosen - reached}` : "";
}
