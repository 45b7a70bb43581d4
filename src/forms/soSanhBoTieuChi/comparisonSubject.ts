import type { CriterionSet } from "../../criteria/criterionSet";
import { compareSets } from "../../criteria/differences/compareSets";
import type { AreaPair, SetComparison } from "../../criteria/differences/setComparison";
import { filledText } from "../textTemplate";
import words from "../words/soSanhBoTieuChi.json";
import { isChanged } from "./differenceText";

/** Which two sets stand side by side, and for which area. */
export type ComparisonSubject = {
  readonly old: CriterionSet;
  readonly next: CriterionSet;
  /** Null where no area was chosen: thresholds are not compared then. */
  readonly area: AreaPair | null;
  /** Decisions that are worked into each set: "211/QĐ-TTg". They tell two states of one set apart. */
  readonly amendments: { readonly old: readonly string[]; readonly next: readonly string[] };
};

/** Thresholds are compared in the one area of the sheet. */
export function comparisonOf({ old, next, area }: ComparisonSubject): SetComparison {
  return compareSets(old, next, area === null ? [] : [area]);
}

/** The lines over the table. */
export function headLines(subject: ComparisonSubject, comparison: SetComparison): readonly string[] {
  const { old, next, area, amendments } = subject;
  const { head } = words;
  return [
    words.title,
    filledText(head.old, { set: setLine(old, amendments.old) }),
    filledText(head.next, { set: setLine(next, amendments.next) }),
    area === null ? head.noArea : areaLine(subject, area),
    countLine(comparison),
  ];
}

function setLine({ title, decision, edition }: CriterionSet, amendments: readonly string[]): string {
  const { number } = decision;
  const amended = filledText(words.head.amended, { number, amendments: amendments.join(", ") });
  const set = filledText(words.head.set, { title, decision: amendments.length === 0 ? number : amended });
  if (edition === null) return set;
  const [year = "", month = "", day = ""] = edition.on.split("-");
  return filledText(words.head.edition, { set, by: edition.by, on: `${Number(day)}/${Number(month)}/${year}` });
}

function areaLine({ old, next }: ComparisonSubject, area: AreaPair): string {
  const [before, after] = [areaName(old, area.old), areaName(next, area.next)];
  return before === after
    ? filledText(words.head.area, { area: before })
    : filledText(words.head.areas, { old: before, next: after });
}

function areaName({ areas }: CriterionSet, id: string): string {
  return areas.find((area) => area.id === id)?.name ?? id;
}

function countLine({ indicators }: SetComparison): string {
  const count = (kind: "new" | "gone" | "maybe"): string =>
    String(indicators.filter((row) => row.kind === kind).length);
  const same = indicators.filter((row) => row.kind === "same");
  const changed = same.filter((row) => row.changes.length > 0 || row.parts.some(isChanged)).length;
  return filledText(words.head.counts, {
    unchanged: String(same.length - changed),
    changed: String(changed),
    maybe: count("maybe"),
    new: count("new"),
    gone: count("gone"),
  });
}
