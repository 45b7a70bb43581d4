import type { Area, CriterionSet } from "../../../criteria/criterionSet";
import { foldText } from "../../../grid/foldText";
import type { Outcome } from "../../ports";
import { typedDate } from "../../typedDate";
import type { AnnexHead, AnnexProblem } from "./annexDraft";

type NewHead = Extract<AnnexHead, { kind: "new" }>;

/** What a pack allows. */
const LABEL_MAXIMUM = 8;
const ID_MAXIMUM = 50;

/** A set without criteria, out of what the officer said of the decision. */
export function newSet(
  head: NewHead,
  areas: readonly Area[],
  taken: readonly string[],
): Outcome<CriterionSet, AnnexProblem> {
  const { level, years } = head;
  const [title, label, number] = [head.title, head.label, head.number].map((text) => text.normalize("NFC").trim());
  const inForceFrom = typedDate(head.inForceFrom);
  if (title === undefined || title === "") return refused("title");
  if (label === undefined || label === "" || label.length > LABEL_MAXIMUM) return refused("label");
  if (number === undefined || number === "") return refused("number");
  if (inForceFrom === null) return refused("inForceFrom");
  if (!isSpan(years)) return refused("years");
  if (areas.length === 0) return { ok: false, problem: { code: "annexAreas" } };
  return {
    ok: true,
    value: {
      id: unusedId(title, taken),
      version: 1,
      title,
      sheetLabel: label,
      level,
      indicatorNoun: "chỉ tiêu",
      decision: { number, issuer: number, inForceFrom, inForceUntil: null },
      years,
      areas,
      withoutIndicators: false,
      edition: null,
      criteria: [],
    },
  };
}

function isSpan({ from, to }: NewHead["years"]): boolean {
  return Number.isInteger(from) && Number.isInteger(to) && from >= 2000 && to <= 2100 && from <= to;
}

/** "Xã nông thôn mới tỉnh Lạng Sơn" is "xa-nong-thon-moi-tinh-lang-son"; a second one of that name ends in "-2". */
function unusedId(title: string, taken: readonly string[]): string {
  const letters = foldText(title)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, ID_MAXIMUM)
    .replace(/^-|-$/g, "");
  const id = letters.length < 3 ? `bo-${letters}` : letters;
  let unused = id;
  for (let count = 2; taken.includes(unused); count += 1) unused = `${id}-${count}`;
  return unused;
}

function refused(field: Extract<AnnexProblem, { code: "annexHead" }>["field"]) {
  return { ok: false, problem: { code: "annexHead", field } } as const;
}
