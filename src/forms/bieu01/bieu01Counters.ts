import { indicatorsOf } from "../../criteria/indicatorsOf";
import { Counters, type CountedSet } from "../counterFormulas";
import { formulaText } from "../formulaFunctions";
import { calculated, templateExpression } from "../textTemplate";
import words from "../words/counters.json";
import { layoutOf, type Bieu01Subject } from "./bieu01Subject";
import { isComparedExpression, isPlanExpression } from "./headControls";

/** Of what a form is about, what its counters depend on. */
export type CountedSubject = Pick<Bieu01Subject, "list" | "villages">;

/** The two expressions of the head's line of counters. */
export type CounterTexts = { readonly left: string; readonly right: string };

/**
 * One set: how many are met at the left, what is open, lost and aimed at on the right. Two sets: a half for each.
 * Villages side by side: how many of them meet all criteria, and the counters of each.
 */
export function counterTexts(subject: CountedSubject, lastRow: number): CounterTexts {
  if (subject.villages.length > 1) return unitTexts(subject, lastRow);
  const [first, second] = countedSets(subject);
  if (first === undefined) throw new RangeError("a list without a set");
  const texts = periodTexts(subject, first, lastRow);
  if (second === undefined) return { left: texts.main, right: texts.besides };
  const labelled = (set: CountedSet): string => {
    const { main, besides } = periodTexts(subject, set, lastRow);
    const label = subject.list.sets[set.index]?.label ?? "";
    return templateExpression(words.ofSet, { label, counter: calculated(main), besides: calculated(besides) });
  };
  return { left: labelled(first), right: labelled(second) };
}

function countedSets(subject: CountedSubject): readonly CountedSet[] {
  return subject.list.sets.map(({ set }, index): CountedSet => {
    return {
      index,
      criteria: set.criteria.length,
      indicators: indicatorsOf(set).length,
      noun: set.indicatorNoun,
    };
  });
}

/** A plan counts where things stand and what the aims come to; a report what was reached. */
function periodTexts(subject: CountedSubject, set: CountedSet, lastRow: number): { main: string; besides: string } {
  const layout = layoutOf(subject);
  const before = layout.ranges("baseline", lastRow);
  const [baseline, target, actual] = (["baseline", "target", "actual"] as const).map(
    (period) => new Counters(set, layout.ranges(period, lastRow)),
  );
  if (baseline === undefined || target === undefined || actual === undefined) throw new RangeError("no periods");
  const plan = isPlanExpression(layout);
  const compared = isComparedExpression(layout) ?? "1=0";
  const lost = `IF(${compared},${actual.lostText(before)},${formulaText(words.notCompared)})`;
  const aims = actual.aimsText(layout.range("target.value", lastRow));
  const stands = templateExpression(words.baseline, { counter: { expression: baseline.metText } });
  const planned = templateExpression(words.planned, { counter: { expression: target.metText } });
  return {
    main: `IF(${plan},${stands},${actual.metText})`,
    besides: `IF(${plan},${planned}&${aims},${actual.openText}&${lost}&${aims})`,
  };
}

function unitTexts(subject: CountedSubject, lastRow: number): CounterTexts {
  const layout = layoutOf(subject);
  const [set] = countedSets(subject);
  if (set === undefined) throw new RangeError("a list without a set");
  const units = subject.villages.map((village, index) => {
    const group = layout.groups[index];
    if (group === undefined) throw new RangeError(`no columns for ${village}`);
    return { village, counters: new Counters(set, layout.ranges(group, lastRow)) };
  });
  const complete = units.map(({ counters }) => `IF(${counters.criteriaMet}=${set.criteria},1,0)`).join("+");
  const each = units.map(({ village, counters }) =>
    templateExpression(words.ofVillage, { village, counter: { expression: counters.metText } }),
  );
  return {
    left: templateExpression(words.allVillages, {
      criteria: String(set.criteria),
      complete: calculated(complete),
      villages: String(units.length),
    }),
    right: each.join('&"; "&'),
  };
}
