import { formulaText } from "./formulaFunctions";
import { NOT_APPLICABLE_MODES, type TableRanges } from "./rollUpFormulas";
import { keyKind } from "./sheetMarks";
import { calculated, templateExpression } from "./textTemplate";
import { AIM_WORD, MET_PATTERN, SHEET_VERDICTS } from "./verdictWords";
import words from "./words/counters.json";

/** One set of the sheet as the head counts it. */
export type CountedSet = {
  /** Zero-based place of the set in the list: its keys say it. */
  readonly index: number;
  readonly criteria: number;
  readonly indicators: number;
  /** "chỉ tiêu" or "nội dung". */
  readonly noun: string;
};

const { met, unmet, notApplicable } = SHEET_VERDICTS;

/** Expressions (without "=") of the head's counters, over one group's hidden columns: what is typed over a verdict changes none. */
export class Counters {
  constructor(
    private readonly set: CountedSet,
    private readonly ranges: TableRanges,
  ) {}

  /** "Đạt 3/7 tiêu chí, 9/20 nội dung" */
  get metText(): string {
    const { criteria, indicators, noun } = this.set;
    const counted = `${this.indicatorCount(MET_PATTERN)}+${this.notApplicableCount("counts-as-met")}`;
    const total = `${indicators}-${this.notApplicableCount("falls-out")}`;
    return templateExpression(words.met, {
      met: calculated(this.criteriaMet),
      criteria: String(criteria),
      indicators: calculated(counted),
      total: calculated(total),
      noun,
    });
  }

  /** "chưa đạt 3 · chưa kết luận được 4", and "không xét 1" only where there is one. */
  get openText(): string {
    const settled = [met, unmet, notApplicable].map((verdict) => this.criterionCount(verdict)).join("-");
    const notConsidered = this.criterionCount(notApplicable);
    const open = templateExpression(words.open, {
      unmet: calculated(this.criterionCount(unmet)),
      open: calculated(`${this.set.criteria}-${settled}`),
    });
    const aside = templateExpression(words.notApplicable, { count: calculated(notConsidered) });
    return `${open}&IF(${notConsidered}>0,${aside},"")`;
  }

  get criteriaMet(): string {
    return this.criterionCount(met);
  }

  /** " · không duy trì được 1 tiêu chí, 2 chỉ tiêu" against the group of last year; empty where nothing was lost. */
  lostText(before: TableRanges): string {
    const criteria = `COUNTIFS(${this.criteriaKeys},${before.criterion},${formulaText(met)},${this.ranges.criterion},${formulaText(unmet)})`;
    const indicators = `COUNTIFS(${this.indicatorKeys},${before.combined},${formulaText(MET_PATTERN)},${this.ranges.combined},${formulaText(unmet)})`;
    const text = templateExpression(words.lost, {
      criteria: calculated(criteria),
      indicators: calculated(indicators),
      noun: this.set.noun,
    });
    return `IF(${indicators}+${criteria}>0,${text},"")`;
  }

  /** " · mục tiêu năm: đạt 0/1 tiêu chí, còn 1"; empty where no aim was chosen. `aims` is the column they are chosen in. */
  aimsText(aims: string): string {
    const chosen = `COUNTIFS(${this.criteriaKeys},${aims},${formulaText(AIM_WORD)})`;
    const reached = `COUNTIFS(${this.criteriaKeys},${aims},${formulaText(AIM_WORD)},${this.ranges.criterion},${formulaText(met)})`;
    const text = templateExpression(words.aims, {
      reached: calculated(reached),
      chosen: calculated(chosen),
      left: calculated(`${chosen}-${reached}`),
    });
    return `IF(${chosen}>0,${text},"")`;
  }

  private get criteriaKeys(): string {
    return `${this.ranges.key},"${keyKind("c", this.set.index)}:*"`;
  }

  private get indicatorKeys(): string {
    return `${this.ranges.key},"${keyKind("i", this.set.index)}:*"`;
  }

  private criterionCount(verdict: string): string {
    return `COUNTIFS(${this.criteriaKeys},${this.ranges.criterion},${formulaText(verdict)})`;
  }

  private indicatorCount(pattern: string): string {
    return `COUNTIFS(${this.indicatorKeys},${this.ranges.combined},${formulaText(pattern)})`;
  }

  private notApplicableCount(mode: keyof typeof NOT_APPLICABLE_MODES): string {
    const way = formulaText(NOT_APPLICABLE_MODES[mode]);
    return `COUNTIFS(${this.indicatorKeys},${this.ranges.combined},${formulaText(notApplicable)},${this.ranges.notApplicableMode},${way})`;
  }
}
