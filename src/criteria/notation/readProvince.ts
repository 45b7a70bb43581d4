import { phraseAt, phrases } from "./phrases";
import { doubtOf, leftOver } from "./remainder";
import { isMark, type Tokens } from "./tokens";
import words from "./words/province.json";
import type { ThresholdReading } from "./writtenThreshold";

const BEFORE = phrases(words.before);
const RULE_OF = phrases(words.ruleOf);
const AUTHORITY = phrases(words.authority);
const RULES = phrases(words.rules);
const AFTER = phrases(words.after);
/** "UBND tỉnh Bà Rịa - Vũng Tàu quy định". */
const LONGEST_NAME = 6;

/**
 * "UBND cấp tỉnh quy định cụ thể", "Theo quy định của UBND tỉnh": left to the province. Null as soon as a figure
 * stands beside ("… nhưng không thấp hơn 80%").
 */
export function readProvince(tokens: Tokens): ThresholdReading | null {
  const { all } = tokens;
  const ruleOf = phraseAt(tokens, 0, RULE_OF);
  const start = ruleOf > 0 ? ruleOf : phraseAt(tokens, 0, BEFORE);
  const authority = phraseAt(tokens, start, AUTHORITY);
  if (authority === 0 || all.some(({ kind }) => kind === "number" || kind === "sign")) return null;
  const named = start + authority;
  const rules = ruleOf > 0 ? namedEnd(tokens, named) : rulesEnd(tokens, named);
  if (rules === null) return null;
  const end = rules + phraseAt(tokens, rules, AFTER);
  const doubts = leftOver(tokens, end) ?? doubtOf(tokens, { from: end, to: all.length });
  return { kind: "read", threshold: { kind: "province" }, doubts };
}

/** Over the province's name to the verb and past it. */
function rulesEnd(tokens: Tokens, from: number): number | null {
  for (let at = from; at <= from + LONGEST_NAME; at += 1) {
    const length = phraseAt(tokens, at, RULES);
    if (length > 0) return at + length;
    if (!isOfName(tokens, at)) return null;
  }
  return null;
}

function namedEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + LONGEST_NAME && isOfName(tokens, at)) at += 1;
  return at;
}

function isOfName({ all }: Tokens, at: number): boolean {
  const token = all[at];
  return isMark(token, "-", "–") || (token?.kind === "word" && /^\p{Lu}/u.test(token.text));
}
