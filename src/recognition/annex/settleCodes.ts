import type { AnnexDoubtKind } from "./annexReading";
import type { CriterionDraft } from "./annexDraft";
import type { GivenCode } from "./rowFacts";

export type SettledCode = { readonly code: string; readonly doubt: AnnexDoubtKind | null };

/** The codes of a criterion's indicators, in order: what the sheet gives, and by counting where it gives too little. */
export function settleCodes(no: number, { indicators }: CriterionDraft): readonly SettledCode[] {
  const given = new Set(indicators.flatMap(({ code }) => (code.kind === "text" ? [`${code.no}.${code.index}`] : [])));
  const taken = new Set<string>();
  let last = 0;
  return indicators.map(({ code }) => {
    const settled = settle(code, { no, last, taken, given });
    taken.add(settled.code);
    const index = Number(settled.code.split(".")[1]);
    last = Number.isInteger(index) ? index : last + 1;
    return settled;
  });
}

type Place = {
  readonly no: number;
  /** Index of the indicator before. */
  readonly last: number;
  readonly taken: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
};

function settle(code: GivenCode, place: Place): SettledCode {
  switch (code.kind) {
    case "text":
      return ofText(code, place);
    case "number":
    case "date":
      return ofCandidates(code, place);
    case "index":
      return unlessTaken(`${place.no}.${code.index}`, code.given, place, null);
    case "none":
      return { code: nextCode(place), doubt: { code: "codeByOrder", given: "" } };
  }
}

/** "17.1" again behind 17.9 lost its zero. */
function ofText({ no, index, given }: GivenCode & { readonly kind: "text" }, place: Place): SettledCode {
  const code = `${no}.${index}`;
  const longer = `${no}.${index}0`;
  if (place.taken.has(code) && Number(`${index}0`) === place.last + 1 && !place.given.has(longer)) {
    return { code: longer, doubt: { code: "codeByOrder", given } };
  }
  const elsewhere: AnnexDoubtKind | null =
    no === place.no ? null : { code: "codeElsewhere", given, criterion: place.no };
  return unlessTaken(code, given, place, elsewhere);
}

/** The candidate that comes next is meant; another one of this criterion only with a doubt. */
function ofCandidates(
  { kind, candidates, given }: GivenCode & { readonly kind: "number" | "date" },
  place: Place,
): SettledCode {
  const here = candidates.filter(({ no }) => no === place.no);
  const next = here.find(({ index }) => index === place.last + 1);
  const free = here.find(({ no, index }) => !place.taken.has(`${no}.${index}`));
  const chosen = next ?? free;
  if (chosen === undefined) return { code: nextCode(place), doubt: { code: "codeByOrder", given } };
  const code = `${chosen.no}.${chosen.index}`;
  if (kind === "date") return { code, doubt: { code: "codeFromDate", given } };
  return { code, doubt: next === undefined && here.length > 1 ? { code: "codeByOrder", given } : null };
}

function unlessTaken(code: string, given: string, { taken }: Place, doubt: AnnexDoubtKind | null): SettledCode {
  return taken.has(code) ? { code, doubt: { code: "codeRepeated", given } } : { code, doubt };
}

function nextCode({ no, last, taken, given }: Place): string {
  let index = last + 1;
  while (taken.has(`${no}.${index}`) || given.has(`${no}.${index}`)) index += 1;
  return `${no}.${index}`;
}
