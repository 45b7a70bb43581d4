import type { Criterion, CriterionSet, Indicator, IndicatorPart, Provenance } from "../../../criteria/criterionSet";
import { criterionSetJson } from "../../../criteria/criterionSetJson";
import { CriterionSetError, parseCriterionSet } from "../../../criteria/parseCriterionSet";
import { signedSet } from "../../../criteria/signedSet";
import { foldSpaces } from "../../../grid/foldText";
import type { AnnexCriterion, AnnexIndicator, AnnexReading, AnnexRequirement, AnnexThreshold } from "../annexReading";
import { COMMON_AREA } from "../areaOf";
import { andParts } from "./andParts";
import type { AnnexHead, AnnexSetProblem } from "./annexHead";
import { annexProblem } from "./annexProblem";
import { rowOfAnnex, type AreaThreshold, type NotKept, type RowOfAnnex } from "./rowOfAnnex";

/** A set made of an annex, and what of the annex it does not hold. */
export type AnnexSet = {
  readonly set: CriterionSet;
  /** Thresholds that stay in the annex, each with the code of its row. */
  readonly notKept: readonly (NotKept & { readonly code: string })[];
  /** Codes of rows of which nothing says how they are answered: taken as Đạt / Chưa đạt. */
  readonly unsettled: readonly string[];
};

export type AnnexSetResult =
  { readonly ok: true; readonly value: AnnexSet } | { readonly ok: false; readonly problem: AnnexSetProblem };

/** The annex as a set of its own, or as the indicators of one that has its criteria only; signed by the officer. */
export function annexSet(reading: AnnexReading, head: AnnexHead): AnnexSetResult {
  const problem = annexProblem(reading, head);
  if (problem !== null) return { ok: false, problem };
  const maker = new RowMaker(reading, head);
  const read = reading.criteria
    .filter(({ indicators }) => indicators.length > 0)
    .map((criterion) => maker.criterion(criterion));
  const criteria = head.base === null ? read : filled(head.base.criteria, read);
  const { id, title, sheetLabel, level, indicatorNoun, decision, years, areas, base, by, on } = head;
  const set = signedSet(
    {
      id,
      version: base?.version ?? 1,
      title: tidy(title),
      sheetLabel,
      level,
      indicatorNoun,
      decision: { ...decision, number: tidy(decision.number), issuer: tidy(decision.issuer) },
      years,
      areas: areas.map(({ id: area, name }) => ({ id: area, name })),
      withoutIndicators: criteria.some(({ indicators }) => indicators.length === 0),
      edition: null,
      criteria,
    },
    { by: tidy(by), on, note: "" },
  );
  return checked({ set, notKept: maker.notKept, unsettled: maker.unsettled });
}

/** Criteria keep the base's names and order; those the annex does not speak of stay as they are. */
function filled(base: readonly Criterion[], read: readonly Criterion[]): readonly Criterion[] {
  return base.map((criterion) => {
    const found = read.find(({ no }) => no === criterion.no);
    return found === undefined ? criterion : { ...criterion, indicators: found.indicators };
  });
}

class RowMaker {
  readonly notKept: (NotKept & { readonly code: string })[] = [];
  readonly unsettled: string[] = [];
  private readonly provenance: Provenance;

  constructor(
    private readonly reading: AnnexReading,
    private readonly head: AnnexHead,
  ) {
    const source = tidy(head.decision.number);
    this.provenance = { confidence: "annex", source, note: "", missing: null, checked: null };
  }

  criterion({ no, name, indicators }: AnnexCriterion): Criterion {
    return {
      no,
      name: tidy(name),
      nameSource: this.provenance,
      indicators: indicators.map((row) => this.indicator(row)),
    };
  }

  private indicator(row: AnnexIndicator): Indicator {
    const { code } = row;
    const isAsked = row.thresholds.some(({ text }) => text !== "");
    const own = this.rowOf(row, code);
    const parts = [
      ...row.parts.map((part) => ({ text: part.text, row: this.rowOf(part, code) })),
      ...andParts(this.areaThresholds(row)),
    ];
    const hasOwnValue = isAsked || row.parts.length === 0;
    if (hasOwnValue && !own.settled) this.unsettled.push(code);
    return {
      ...this.requirement(row.text, own),
      code,
      hasOwnValue,
      notApplicable: "falls-out",
      parts: parts.map((part, index): IndicatorPart => ({
        id: `${index + 1}`,
        ...this.requirement(part.text, part.row),
      })),
    };
  }

  private rowOf(row: AnnexRequirement, code: string): RowOfAnnex {
    const made = rowOfAnnex(row.unit, this.areaThresholds(row));
    this.notKept.push(...made.notKept.map((threshold) => ({ ...threshold, code })));
    return made;
  }

  private areaThresholds(row: AnnexRequirement): readonly AreaThreshold[] {
    return this.head.areas.flatMap(({ id, from }): AreaThreshold[] => {
      const own = this.thresholdIn(row, from);
      const common = this.head.emptyFromCommon && own?.text === "" ? this.thresholdIn(row, COMMON_AREA) : undefined;
      const threshold = common ?? own;
      if (threshold === undefined) return [];
      const { at, text, threshold: written } = threshold;
      return [{ area: id, at, text, written }];
    });
  }

  private thresholdIn(row: AnnexRequirement, area: string): AnnexThreshold | undefined {
    return row.thresholds[this.reading.areas.findIndex(({ id }) => id === area)];
  }

  private requirement(text: string, { requirement }: Pick<RowOfAnnex, "requirement">) {
    const asked = Object.values(requirement.thresholds);
    const isProvinces = asked.length > 0 && asked.every((threshold) => threshold?.kind === "province");
    const provenance: Provenance = isProvinces ? { ...this.provenance, missing: "province" } : this.provenance;
    return { text: tidy(text), ...requirement, legal: true, provenance, records: {} };
  }
}

/** The last word has the one way from JSON to a set. */
function checked(made: AnnexSet): AnnexSetResult {
  try {
    parseCriterionSet(criterionSetJson(made.set));
    return { ok: true, value: made };
  } catch (error) {
    if (!(error instanceof CriterionSetError)) throw error;
    return { ok: false, problem: { code: "invalid", place: error.path, reason: error.reason } };
  }
}

function tidy(text: string): string {
  return foldSpaces(text).normalize("NFC");
}
