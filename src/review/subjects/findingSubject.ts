import { foldSpaces, textKey } from "../../grid/foldText";

/** What a finding is about and whose it is: what a list of findings is parted by. */
export type FindingSubject = {
  /** Null where it lies in the head or on a row of no criterion. */
  readonly criterion: CriterionOfRow | null;
  /** Chủ trì as the sheet says it; empty where nobody leads. One person is spelled alike in all of a report. */
  readonly responsible: string;
};

/** `id` tells criterion 5 of one set from that of another: "c:5", "c2:5". */
export type CriterionOfRow = { readonly id: string; readonly no: number; readonly name: string };

/** Names that differ in case, blanks or where the tone stands are one person, called as the first of them. */
export function oneSpelling(subjects: readonly FindingSubject[]): readonly FindingSubject[] {
  const names = new Map<string, string>();
  return subjects.map(({ criterion, responsible }) => {
    const key = textKey(responsible);
    const name = names.get(key) ?? foldSpaces(responsible);
    names.set(key, name);
    return { criterion, responsible: name };
  });
}
