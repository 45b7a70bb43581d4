import { formulaText } from "../formulaFunctions";
import { MODE_WORDS } from "../formMode";
import { NOT_APPLICABLE_MODES } from "../rollUpFormulas";
import { keyKind, rowKeys } from "../sheetMarks";
import { AIM_WORD, MET_PATTERN, SHEET_VERDICTS } from "../verdictWords";
import { COMPARISON_WORDS } from "../bieu01/bieu01Subject";
import type { ResultSource } from "./overviewSources";

const { unmet, missing, notApplicable } = SHEET_VERDICTS;

/** Expressions that count verdicts on a Biểu 01: of its results, or in a plan of where things stand. */
export class ResultCounts {
  constructor(private readonly source: ResultSource) {}

  criteria(pattern: string): string {
    return this.byMode((group) =>
      this.count([
        ["key", this.criterionKeys],
        [`${group}.criterion`, pattern],
      ]),
    );
  }

  indicators(pattern: string): string {
    return this.byMode((group) =>
      this.count([
        ["key", this.indicatorKeys],
        [`${group}.combined`, pattern],
      ]),
    );
  }

  /** As the sheet's own counter has it: "Không xét" counts as met where the set says so. */
  get indicatorsMet(): string {
    return `${this.indicators(MET_PATTERN)}+${this.notApplicable("counts-as-met")}`;
  }

  /** … and leaves the count where the set says that. */
  get indicatorTotal(): string {
    return `${this.count([["key", this.indicatorKeys]])}-${this.notApplicable("falls-out")}`;
  }

  /** Criteria chosen as aims of the year; with a verdict, those of them that have it. Zero where there are no aims. */
  aims(pattern: string | null): string {
    if (this.source.group !== "periods") return "0";
    const chosen = [
      ["key", this.criterionKeys],
      ["target.value", AIM_WORD],
    ] as const;
    return pattern === null
      ? this.count(chosen)
      : this.byMode((group) => this.count([...chosen, [`${group}.criterion`, pattern]]));
  }

  /** Criteria met at the end of last year that have this verdict now; nothing to count in a plan or where years cannot be compared. */
  kept(pattern: string): string {
    const { comparisonCell, sheet } = this.source;
    if (comparisonCell === null) return "0";
    const counted = this.count([
      ["key", this.criterionKeys],
      ["baseline.criterion", MET_PATTERN],
      ["actual.criterion", pattern],
    ]);
    const compared = `${comparisonCell}=${formulaText(COMPARISON_WORDS.lastYear)}`;
    return `IF(AND(${compared},${sheet.modeCell}<>${formulaText(MODE_WORDS.plan)}),${counted},0)`;
  }

  /** Indicators of one criterion with this verdict; with a name, only those it leads by their own row. */
  ofCriterion(no: number, pattern: string, responsible: string | null = null): string {
    const own = [
      ["parent", rowKeys.criterion(this.source.set, no)],
      ["key", this.indicatorKeys],
    ] as const;
    const led = responsible === null ? [] : [["responsible", responsible] as const];
    return this.byMode((group) => this.count([...own, ...led, [`${group}.combined`, pattern]]));
  }

  totalOfCriterion(no: number, responsible: string | null = null): string {
    const own = [
      ["parent", rowKeys.criterion(this.source.set, no)],
      ["key", this.indicatorKeys],
    ] as const;
    const led = responsible === null ? [] : [["responsible", responsible] as const];
    return this.count([...own, ...led]);
  }

  /** Indicators with a verdict whose own row names the person of a cell. */
  led(personCell: string, pattern: string): string {
    const { range } = this.source.sheet;
    return this.byMode((group) =>
      this.countOf([
        [range("key"), formulaText(this.indicatorKeys)],
        [range("responsible"), personCell],
        [range(`${group}.combined`), formulaText(pattern)],
      ]),
    );
  }

  ledTotal(personCell: string): string {
    const { range } = this.source.sheet;
    return this.countOf([
      [range("key"), formulaText(this.indicatorKeys)],
      [range("responsible"), personCell],
    ]);
  }

  /** Who leads a criterion, by its own row; empty where nobody is named or the row is gone. */
  leaderOf(no: number): string {
    const { range } = this.source.sheet;
    const place = `MATCH(${formulaText(rowKeys.criterion(this.source.set, no))},${range("key")},0)`;
    return `IFERROR(INDEX(${range("responsible")},${place})&"","")`;
  }

  private notApplicable(mode: keyof typeof NOT_APPLICABLE_MODES): string {
    return this.byMode((group) =>
      this.count([
        ["key", this.indicatorKeys],
        ["notApplicableMode", NOT_APPLICABLE_MODES[mode]],
        [`${group}.combined`, notApplicable],
      ]),
    );
  }

  private byMode(of: (group: string) => string): string {
    const { group, sheet } = this.source;
    if (group !== "periods") return of(group);
    return `IF(${sheet.modeCell}=${formulaText(MODE_WORDS.plan)},${of("baseline")},${of("actual")})`;
  }

  private count(conditions: readonly (readonly [column: string, pattern: string])[]): string {
    const { range } = this.source.sheet;
    return this.countOf(conditions.map(([column, pattern]) => [range(column), formulaText(pattern)] as const));
  }

  private countOf(conditions: readonly (readonly [range: string, criterion: string])[]): string {
    return `COUNTIFS(${conditions.map((condition) => condition.join(",")).join(",")})`;
  }

  private get criterionKeys(): string {
    return `${keyKind("c", this.source.set)}:*`;
  }

  private get indicatorKeys(): string {
    return `${keyKind("i", this.source.set)}:*`;
  }
}

/** Verdicts that leave an indicator open: of a plan or a report, in the order of the overview's columns. */
export const OPEN_PATTERNS = { unmet, missing } as const;

/** An indicator that is settled one way or another. */
export const SETTLED_PATTERNS = [MET_PATTERN, notApplicable] as const;
