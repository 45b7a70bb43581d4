import type { CriterionSet } from "../criteria/criterionSet";
import type { Bieu01Subject } from "../forms/bieu01Subject";
import type { InsertRequest, RequestProblem } from "./app";
import type { Outcome } from "./ports";

/** Longest name of a commune or village accepted: no real one is longer, and the sheet's title line holds it. */
export const NAME_MAXIMUM = 60;

/** Turns what was typed in the pane into a subject for a form, or says per field what is wrong. */
export function parseInsertRequest(
  set: CriterionSet,
  request: InsertRequest,
): Outcome<Bieu01Subject, readonly RequestProblem[]> {
  const commune = placeName(request.commune, "xã");
  const village = set.level === "village" ? placeName(request.village, "thôn") : "";
  const problems = [
    ...nameProblems("commune", commune),
    ...(set.level === "village" ? nameProblems("village", village) : []),
    ...yearProblems(set, request.year),
  ];
  if (problems.length > 0) return { ok: false, problem: problems };
  return { ok: true, value: { set, area: request.area, year: request.year, commune, village } };
}

/** NFC, spaces folded, without the "xã" or "thôn" that officers type out of habit. */
function placeName(typed: string, prefix: string): string {
  const name = typed
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
  const [first, ...rest] = name.split(" ");
  return first?.toLowerCase() === prefix ? rest.join(" ") : name;
}

function nameProblems(field: "commune" | "village", name: string): readonly RequestProblem[] {
  if (name === "") return [{ field, code: "required" }];
  if (/\p{Cc}/u.test(name)) return [{ field, code: "controlCharacter" }];
  return name.length > NAME_MAXIMUM ? [{ field, code: "tooLong", maximum: NAME_MAXIMUM }] : [];
}

function yearProblems(set: CriterionSet, year: number): readonly RequestProblem[] {
  const { from, to } = set.years;
  const fits = Number.isInteger(year) && year >= from && year <= to;
  return fits ? [] : [{ field: "year", code: "yearOutOfRange", from, to }];
}
