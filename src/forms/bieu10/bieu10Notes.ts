import type { CriteriaList } from "../../criteria/criteriaList";
import { isChecked } from "../../criteria/thresholdOf";
import { sourceNotes } from "../sourceNotes";
import bieu01Words from "../words/bieu01.json";
import words from "../words/bieu10.json";
import { isChosen, isJudgedBySet, type Bieu10Row, type JudgedBy } from "./bieu10Row";

/** The lines under the table: the decision, and how a row comes to its verdict. */
export function bieu10Notes(
  list: CriteriaList,
  rows: readonly Bieu10Row[],
  judgedBy: JudgedBy,
): readonly [string, ...string[]] {
  const { notes } = words;
  const answered = rows.filter(isJudgedBySet);
  const judged = answered.filter((row) => !isChosen(row, judgedBy));
  const unchecked = judged.some(({ requirement }) => requirement.legal && !isChecked(requirement, judgedBy.area));
  const selfAssessed = judged.some(({ requirement }) => !requirement.legal);
  return [
    ...sourceNotes(list),
    ...(rows.some(({ kind }) => kind === "named") ? [notes.named, notes.added] : []),
    ...(judged.length > 0 ? [notes.required] : []),
    ...(unchecked ? [bieu01Words.notes.unchecked] : []),
    ...(selfAssessed ? [bieu01Words.notes.selfAssessed] : []),
    notes.notApplicable,
  ];
}
