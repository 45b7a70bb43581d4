import type { CriteriaList } from "../../criteria/criteriaList";
import { filledText } from "../textTemplate";
import words from "../words/dieuKienCongNhan.json";

/** Read for 2021–2025 in one source, not compared with the decision: marked with an asterisk. In percent. */
const SATISFIED_IN_ALL = 90;
const SATISFIED_WITH_EACH = 80;

const NAMED_CONTENTS = 5;
const NAMED_DOCUMENTS = 5;

export const CONTENTS_KEY = "d:contents";

/** Before the key of every condition; contents of the survey count through their own condition. */
export const CONDITION_KEYS = "d:*";

type ConditionOf<Kind extends string> = {
  readonly kind: Kind;
  readonly key: string;
  readonly tt: string;
  /** Empty where the officer names it: the row counts once it is named or answered. */
  readonly text: string;
  readonly required: string;
};

/** A row of Điều kiện xét công nhận. */
export type Condition =
  | { readonly kind: "section"; readonly key: string; readonly tt: string; readonly text: string }
  | (ConditionOf<"criteria"> & { readonly threshold: number })
  | (ConditionOf<"share"> & { readonly threshold: number })
  | ConditionOf<"contents">
  | (ConditionOf<"content"> & { readonly threshold: number })
  | ConditionOf<"debt">
  | ConditionOf<"document">;

/** For a village only what the source says of it: its criteria; the documents are the officer's to name. */
export function conditions(list: CriteriaList): readonly Condition[] {
  const { sections } = words;
  if (list.level === "village") {
    return [
      ...section("h:1", "I", sections.criteria, criteriaConditions(list)),
      ...section("h:4", "II", sections.documents, namedDocuments()),
    ];
  }
  return [
    ...section("h:1", "I", sections.criteria, criteriaConditions(list)),
    ...section("h:2", "II", sections.survey, surveyConditions()),
    ...section("h:3", "III", sections.debt, [
      { kind: "debt", key: "d:debt", tt: "1", text: words.debt.text, required: words.debt.required },
    ]),
    ...section("h:4", "IV", sections.documents, listedDocuments()),
  ];
}

function section(key: string, tt: string, text: string, rows: readonly Condition[]): readonly Condition[] {
  return [{ kind: "section", key, tt, text }, ...rows];
}

/** All criteria of the set; of each set in a joint list. */
function criteriaConditions({ sets }: CriteriaList): readonly Condition[] {
  const { text, textOfSet, required } = words.criteria;
  return sets.map(({ set, label }, index): Condition => {
    const threshold = set.criteria.length;
    return {
      kind: "criteria",
      key: `d:criteria.${index + 1}`,
      tt: String(index + 1),
      text: label === "" ? text : filledText(textOfSet, { label }),
      required: filledText(required, { count: String(threshold) }),
      threshold,
    };
  });
}

function surveyConditions(): readonly Condition[] {
  const { overall, contents, requiredOverall, requiredContents, requiredContent } = words.survey;
  const share = (template: string, percent: number): string => filledText(template, { share: String(percent) });
  return [
    {
      kind: "share",
      key: "d:overall",
      tt: "1",
      text: overall,
      required: share(requiredOverall, SATISFIED_IN_ALL),
      threshold: SATISFIED_IN_ALL,
    },
    {
      kind: "contents",
      key: CONTENTS_KEY,
      tt: "2",
      text: contents,
      required: share(requiredContents, SATISFIED_WITH_EACH),
    },
    ...Array.from({ length: NAMED_CONTENTS }, (_, index): Condition => {
      return {
        kind: "content",
        key: `s:${index + 1}`,
        tt: `2.${index + 1}`,
        text: "",
        required: share(requiredContent, SATISFIED_WITH_EACH),
        threshold: SATISFIED_WITH_EACH,
      };
    }),
  ];
}

function listedDocuments(): readonly Condition[] {
  const { list, required } = words.documents;
  return list.map((text, index) => documentCondition(index, text, required));
}

function namedDocuments(): readonly Condition[] {
  const { requiredNamed } = words.documents;
  return Array.from({ length: NAMED_DOCUMENTS }, (_, index) => documentCondition(index, "", requiredNamed));
}

function documentCondition(index: number, text: string, required: string): Condition {
  return { kind: "document", key: `d:document.${index + 1}`, tt: String(index + 1), text, required };
}
