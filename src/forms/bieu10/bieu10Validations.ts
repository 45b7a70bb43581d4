import { ANSWER_WORDS, isFigureKind } from "../../assessment/answer";
import type { RequirementRow } from "../bieu01/bieu01Rows";
import type { TableList, TableValidation } from "../tables/tableForm";
import { validationWords } from "../tables/tableValidations";
import { filledText } from "../textTemplate";
import words from "../words/bieu10.json";
import { BIEU10_GROUPS, groupColumn } from "./bieu10Ranges";
import { isChosen, isJudgedBySet, type Bieu10Row, type JudgedBy } from "./bieu10Row";

const VERDICTS = [ANSWER_WORDS.met, ANSWER_WORDS.unmet] as const;

/** Answers chosen from words: by the list's id, on which rows. */
type AnswerList = { readonly id: string; readonly words: readonly string[]; readonly keys: readonly string[] };

export function bieu10Lists(rows: readonly Bieu10Row[]): readonly TableList[] {
  const scales = answerLists(rows).filter(({ id }) => id !== "verdict");
  return [{ id: "verdict", words: VERDICTS }, ...scales].map(({ id, words: own }) => {
    return { id, words: [...own, ANSWER_WORDS.notApplicable] };
  });
}

/** Figures are judged by the formula beside them; words are chosen from lists. */
export function bieu10Validations(rows: readonly Bieu10Row[], judgedBy: JudgedBy): readonly TableValidation[] {
  const chosen = rows.filter((row) => isChosen(row, judgedBy)).map(({ key }) => key);
  const columns = (part: "value" | "verdict"): readonly string[] =>
    BIEU10_GROUPS.map((group) => groupColumn(group, part));
  const verdicts: TableValidation = {
    columns: columns("verdict"),
    from: null,
    only: chosen,
    rule: { kind: "list", list: "verdict", trimmed: true },
    words: validationWords(words.prompts.verdict),
  };
  const answers = answerLists(rows).map(({ id, words: own, keys }): TableValidation => {
    const { promptTitle, prompt, warningTitle, warning } = words.prompts.answer;
    const values = { words: own.join(", ") };
    return {
      columns: columns("value"),
      from: null,
      only: keys,
      rule: { kind: "list", list: id, trimmed: true },
      words: validationWords({
        promptTitle,
        prompt: filledText(prompt, values),
        warningTitle,
        warning: filledText(warning, values),
      }),
    };
  });
  return [...(chosen.length === 0 ? [] : [verdicts]), ...answers];
}

function answerLists(rows: readonly Bieu10Row[]): readonly AnswerList[] {
  const lists = new Map<string, AnswerList>();
  for (const row of rows) {
    if (!isJudgedBySet(row) || isFigureKind(row.requirement.kind)) continue;
    const own = answersOf(row);
    const id = own === VERDICTS ? "verdict" : `scale:${own.join("|")}`;
    lists.set(id, { id, words: own, keys: [...(lists.get(id)?.keys ?? []), row.key] });
  }
  return [...lists.values()];
}

function answersOf({ requirement }: RequirementRow): readonly string[] {
  return requirement.kind.kind === "level" ? requirement.kind.scale : VERDICTS;
}
