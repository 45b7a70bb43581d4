import type { Finding } from "../../../review/finding";
import type { FindingSubject } from "../../../review/subjects/findingSubject";
import type { FilteringMessages } from "../../../i18n/vi/filtering";
import type { SheetReport } from "../../../usecases/app";

/** Which findings of a report are listed. */
export type ShownOf = (report: SheetReport) => readonly Finding[];

/** What can be chosen in one list of the filter. */
export type FilterOption = { readonly id: string; readonly name: string };

export type FilterField = "criterion" | "responsible";

/** What is looked for; null for everything. */
export type Wanted = Readonly<Record<FilterField, FilterOption | null>>;

export const EVERYTHING: Wanted = { criterion: null, responsible: null };

/** Before the id of a value, so that none is the id of everything. */
const VALUE = "=";

/** What a person could be looked for by in these findings, in the order of numbers and of names; nothing in particular last. */
export function optionsOf(field: FilterField, report: SheetReport, words: FilteringMessages): readonly FilterOption[] {
  const subjects = [...(report.subjects ?? [])].sort((a, b) => inOrder(field, a, b));
  return [...new Map(subjects.map((subject) => [idOf(field, subject), optionOf(field, subject, words)])).values()];
}

/** Findings of another sheet's report are all shown: nobody chose anything for them. */
export function shownOf(wanted: Wanted, sheetId: string): ShownOf {
  return ({ findings, subjects, ...report }) => {
    if (report.sheetId !== sheetId || subjects === undefined) return findings;
    return findings.filter((_, at) => {
      const subject = subjects[at];
      return (
        subject !== undefined && isWanted("criterion", wanted, subject) && isWanted("responsible", wanted, subject)
      );
    });
  };
}

function isWanted(field: FilterField, wanted: Wanted, subject: FindingSubject): boolean {
  const option = wanted[field];
  return option === null || option.id === idOf(field, subject);
}

function idOf(field: FilterField, { criterion, responsible }: FindingSubject): string {
  return VALUE + (field === "criterion" ? (criterion?.id ?? "") : responsible);
}

function optionOf(field: FilterField, subject: FindingSubject, words: FilteringMessages): FilterOption {
  const { criterion, responsible } = subject;
  const ofCriterion = criterion === null ? words.noCriterion : words.criterionOption(criterion.no, criterion.name);
  return { id: idOf(field, subject), name: field === "criterion" ? ofCriterion : responsible || words.nobody };
}

function inOrder(field: FilterField, one: FindingSubject, other: FindingSubject): number {
  if (field === "responsible") {
    const [a, b] = [one.responsible, other.responsible];
    return a === "" || b === "" ? b.length - a.length : a.localeCompare(b, "vi");
  }
  const [a, b] = [one.criterion, other.criterion];
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return a.no - b.no || a.id.localeCompare(b.id);
}
