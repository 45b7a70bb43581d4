import type { CriteriaList } from "../criteria/criteriaList";
import type { YearSpan } from "../criteria/criterionSet";
import { UNITS_MAXIMUM } from "../forms/bieu01/bieu01Layout";
import type { Bieu01Subject } from "../forms/bieu01/bieu01Subject";
import type { FormMode } from "../forms/formMode";
import type { InsertRequest, RequestProblem } from "./app";
import type { Outcome } from "./ports";
import { typedDate } from "./typedDate";

/** Longest name of a commune or village accepted: no real one is longer, and the sheet's title line holds it. */
export const NAME_MAXIMUM = 60;

/** Names in the list of Chủ trì; more would not fit the hidden row they lie in. */
export const RESPONSIBLES_MAXIMUM = 20;

/** Turns what was typed in the pane into a subject for a form, or says per field what is wrong. */
export function parseInsertRequest(
  list: CriteriaList,
  request: InsertRequest,
): Outcome<Bieu01Subject, readonly RequestProblem[]> {
  const commune = placeName(request.commune, "xã");
  const communeCode = cleaned(request.communeCode);
  const villages = list.level === "village" ? villageNames(request.village) : [];
  const responsibles = responsibleNames(request.responsibles);
  const problems = [
    ...nameProblems("commune", commune),
    ...(communeCode === "" ? [] : nameProblems("communeCode", communeCode)),
    ...(list.level === "village" ? villageProblems(villages) : []),
    ...yearProblems(list, request.year),
    ...asOfProblems(request),
    ...responsibleProblems(responsibles),
  ];
  if (problems.length > 0) return { ok: false, problem: problems };
  const { area, year, mode, frame } = request;
  return {
    ok: true,
    value: {
      list,
      area,
      year,
      commune,
      communeCode,
      villages,
      mode,
      frame,
      asOf: typedDate(request.asOf),
      comparison: "lastYear",
      responsibles,
      example: null,
    },
  };
}

function villageNames(typed: string): readonly string[] {
  const names = typed.split(";").map((name) => placeName(name, "thôn"));
  return names.length === 1 ? names : names.filter((name) => name !== "");
}

/** Each name once, in the order typed. */
export function responsibleNames(typed: readonly string[]): readonly string[] {
  return [...new Set(typed.map(cleaned).filter((name) => name !== ""))];
}

/** NFC, spaces folded. */
function cleaned(typed: string): string {
  return typed
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Without the "xã" or "thôn" that officers type out of habit. */
export function placeName(typed: string, prefix: string): string {
  const name = cleaned(typed);
  const [first, ...rest] = name.split(" ");
  return first?.toLowerCase() === prefix ? rest.join(" ") : name;
}

function villageProblems(villages: readonly string[]): readonly RequestProblem[] {
  const problem = (villages.length === 0 ? [""] : villages).flatMap((name) => nameProblems("village", name));
  if (problem.length > 0) return problem.slice(0, 1);
  if (villages.length > UNITS_MAXIMUM) return [{ field: "village", code: "tooMany", maximum: UNITS_MAXIMUM }];
  const names = villages.map((name) => name.toLowerCase());
  const repeated = villages.find((name, index) => names.indexOf(name.toLowerCase()) !== index);
  return repeated === undefined ? [] : [{ field: "village", code: "repeated", name: repeated }];
}

export function nameProblems(field: "commune" | "communeCode" | "village", name: string): readonly RequestProblem[] {
  if (name === "") return [{ field, code: "required" }];
  if (/\p{Cc}/u.test(name)) return [{ field, code: "controlCharacter" }];
  return name.length > NAME_MAXIMUM ? [{ field, code: "tooLong", maximum: NAME_MAXIMUM }] : [];
}

export function responsibleProblems(names: readonly string[]): readonly RequestProblem[] {
  const field = "responsibles";
  if (names.some((name) => /\p{Cc}/u.test(name))) return [{ field, code: "controlCharacter" }];
  if (names.some((name) => name.length > NAME_MAXIMUM)) return [{ field, code: "tooLong", maximum: NAME_MAXIMUM }];
  return names.length > RESPONSIBLES_MAXIMUM ? [{ field, code: "tooMany", maximum: RESPONSIBLES_MAXIMUM }] : [];
}

export function yearProblems(list: CriteriaList, year: number): readonly RequestProblem[] {
  return spanProblems(list.years, year);
}

export function spanProblems({ from, to }: YearSpan, year: number): readonly RequestProblem[] {
  const fits = Number.isInteger(year) && year >= from && year <= to;
  return fits ? [] : [{ field: "year", code: "yearOutOfRange", from, to }];
}

/** The day may stay open; one that is given is a day of the form's year. */
export function asOfProblems(request: {
  readonly asOf: string;
  readonly year: number;
  readonly mode: FormMode;
}): readonly RequestProblem[] {
  if (request.asOf.trim() === "") return [];
  const day = typedDate(request.asOf);
  if (day === null) return [{ field: "asOf", code: "notADate" }];
  return day.startsWith(`${request.year}-`) ? [] : [{ field: "asOf", code: "outsideYear", year: request.year }];
}
