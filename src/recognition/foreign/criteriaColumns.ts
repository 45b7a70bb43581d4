import type { ColumnFacts } from "./columnFacts";
import type { Certainty, ForeignColumn, ForeignRole } from "./foreignTable";

/** What each column of a table of criteria holds. */
export type CriteriaColumns = {
  readonly columns: readonly ForeignColumn[];
  readonly content: number;
  readonly value: number | null;
  readonly requirement: number | null;
  readonly verdict: number | null;
};

/** What is known of the report before its columns are. */
export type ReportFacts = {
  /** As title and notes say it; null where they do not. */
  readonly year: number | null;
  /** A plan is about where things stand, a report about what was reached. */
  readonly isPlan: boolean;
  /** "6 thang" of a report of half a year; null for the whole year. */
  readonly span: string | null;
};

type Candidate = { readonly facts: ColumnFacts; readonly score: number };

/** The columns by their headings and, where these can mean several things or nothing known, by what stands in them. */
export function criteriaColumns(all: readonly ColumnFacts[], content: number, report: ReportFacts): CriteriaColumns {
  const others = all.filter(({ column }) => column !== content);
  const requirement = best(others, requirementScore, 1);
  const rest = others.filter((facts) => facts !== requirement?.facts);
  const year = report.year ?? latestYear(rest);
  const value = best(rest, (facts) => valueScore(facts, { ...report, year }), 1);
  const open = rest.filter((facts) => facts !== value?.facts);
  const isOneOfSeveral = open.filter((facts) => verdictScore(facts) >= 1).length > 1;
  const verdict = best(
    open.filter((facts) => value === null || !isOneOfSeveral || isBeside(facts, value.facts, all)),
    verdictScore,
    1,
  );
  const chosen = new Map<ColumnFacts, readonly [ForeignRole, Candidate | null]>();
  if (requirement !== null) chosen.set(requirement.facts, ["requirement", requirement]);
  if (value !== null) chosen.set(value.facts, ["result", value]);
  if (verdict !== null) chosen.set(verdict.facts, ["verdict", verdict]);
  return {
    columns: all.map((facts): ForeignColumn => {
      const { column, heading } = facts;
      if (column === content) return { column, heading, role: "content", certainty: "certain" };
      const [role, candidate] = chosen.get(facts) ?? [otherRole(facts, { ...report, year }), null];
      return { column, heading, role, certainty: certaintyOf(facts, role, candidate) };
    }),
    content,
    value: value?.facts.column ?? null,
    requirement: requirement?.facts.column ?? null,
    verdict: verdict?.facts.column ?? null,
  };
}

function best(all: readonly ColumnFacts[], scoreOf: (facts: ColumnFacts) => number, least: number): Candidate | null {
  let found: Candidate | null = null;
  for (const facts of all) {
    const score = scoreOf(facts);
    if (score >= least && (found === null || score > found.score)) found = { facts, score };
  }
  return found;
}

/** 2 for a heading that says so word by word, less the less it does, less again where another meaning comes first. */
function said({ meaning }: ColumnFacts, ...roles: readonly ForeignRole[]): number {
  if (!meaning.roles.some((role) => roles.includes(role))) return 0;
  return meaning.likeness * 2 * (meaning.roles.every((role) => roles.includes(role)) ? 1 : 0.8);
}

function saysOther({ meaning }: ColumnFacts, ...roles: readonly ForeignRole[]): boolean {
  return meaning.roles.length > 0 && !meaning.roles.some((role) => roles.includes(role));
}

function requirementScore(facts: ColumnFacts): number {
  const ofCells = facts.filled < 2 ? 0 : 3 * facts.demands + (facts.demands > 0.15 ? facts.verdicts : 0);
  const ofHeading = said(facts, "requirement");
  if (ofHeading === 0 && facts.demands < 0.25) return 0;
  return ofHeading + ofCells - (saysOther(facts, "requirement") ? 1.5 : 0) - facts.labels - facts.units;
}

function valueScore(facts: ColumnFacts, report: ReportFacts): number {
  const { meaning, filled, answers, words, labels, units } = facts;
  const ofHeading = said(facts, "result", "previousResult", "plan");
  // "Thôn Nà Pàn" over answers: places side by side.
  const ofPlace = meaning.roles[0] === "place" && filled >= 2 && answers >= 0.6 ? 1.2 : 0;
  const named = Math.max(ofHeading, ofPlace, meaning.years.length > 0 && !saysOther(facts, "result") ? 1.4 : 0);
  if (named === 0 && (meaning.roles.length > 0 || answers < 0.5 || filled < 2)) return 0;
  const ofCells = filled === 0 ? 0 : answers - words - labels / 2 - units;
  return named + ofCells + periodScore(meaning, report);
}

/** Of columns of several periods the one that is reported: in a plan where things stand, else the report's own. */
function periodScore({ years, period, roles, span }: ColumnFacts["meaning"], report: ReportFacts): number {
  const { year, isPlan } = report;
  const latest = years.length === 0 ? null : Math.max(...years);
  const isPrevious =
    period === "previous" || roles[0] === "previousResult" || (latest !== null && year !== null && latest < year);
  const isAim = period === "plan" || roles[0] === "plan" || (latest !== null && year !== null && latest > year);
  if (isAim) return isPlan ? -0.8 : -1.2;
  if (isPrevious) return isPlan ? 0.6 : -0.6;
  if (isPlan) return -0.3;
  return (latest !== null && latest === year ? 0.6 : 0) + (span === report.span ? 0.3 : 0);
}

function verdictScore(facts: ColumnFacts): number {
  const ofHeading = said(facts, "verdict");
  if (facts.filled === 0) return ofHeading;
  if (ofHeading === 0 && (facts.meaning.roles.length > 0 || facts.verdicts < 0.9 || facts.filled < 3)) return 0;
  return ofHeading + facts.verdicts - facts.figures;
}

/** Of several pairs {result, verdict} the one of the same period: no other result stands between. */
function isBeside(facts: ColumnFacts, value: ColumnFacts, all: readonly ColumnFacts[]): boolean {
  const [from, to] = [Math.min(facts.column, value.column), Math.max(facts.column, value.column)];
  return !all.some(
    ({ column, meaning }) => column > from && column < to && meaning.roles[0] === value.meaning.roles[0],
  );
}

function latestYear(all: readonly ColumnFacts[]): number | null {
  const years = all.flatMap(({ meaning }) => (meaning.period === "plan" ? [] : meaning.years));
  return years.length === 0 ? null : Math.max(...years);
}

function otherRole(facts: ColumnFacts, report: ReportFacts): ForeignRole | null {
  const [first] = facts.meaning.roles;
  if (first === undefined) {
    if (facts.labels > 0.6 && facts.filled >= 2) return "number";
    if (facts.units > 0.6 && facts.filled >= 2) return "unit";
    return facts.meaning.years.length > 0 ? "previousResult" : null;
  }
  if (first !== "result") return first;
  return periodScore(facts.meaning, report) < -1 ? "plan" : "previousResult";
}

function certaintyOf({ meaning }: ColumnFacts, role: ForeignRole | null, candidate: Candidate | null): Certainty {
  if (role === null) return "doubtful";
  if (candidate === null) return meaning.likeness >= 0.7 || meaning.years.length > 0 ? "certain" : "doubtful";
  return candidate.score >= 1.4 ? "certain" : "doubtful";
}
