import type { Basis, Finding, FindingCode } from "../../review/finding";
import type { FindingWords } from "../findingWords";
import { isoOfSerial, vietnameseDate } from "../dateFormat";
import { entryText } from "../entryText";
import { numberFormat, quantity, seenText } from "../numberFormat";
import { basisWords } from "./basisWords";
import { findings } from "./findings";
import { gapWords } from "./gap";
import { requiredWords } from "./requiredWords";

const format = numberFormat(",", ".");

/** A finding on a row of a list, each of its facts in a column: on paper, so that there is no other language. */
export const listedFinding = {
  severity: ({ severity }: Finding) => findings.severity[severity],
  content(finding: Finding, words: FindingWords): string {
    const subject = findings.subject(finding);
    const said = saidOf(finding, words);
    return subject === null ? said : `${subject}: ${said}`;
  },
  /** What stands in the cell. */
  present(finding: Finding): string {
    const { seen, anchor } = finding.target;
    if (isGap(finding) && finding.gap?.kind === "figure") return quantity(format, finding.gap.value, finding.gap.unit);
    if (finding.code === "entry.becameDate") return vietnameseDate(isoOfSerial(finding.day));
    if (seen.trim() === "") return seen === "" ? "(trống)" : "(chỉ có dấu cách)";
    if (DAY_COLUMNS.includes(anchor?.column ?? "") && /^\d+(\.\d+)?$/.test(seen))
      return vietnameseDate(isoOfSerial(Number(seen)));
    return isText(finding) ? seen : seenText(format, seen);
  },
  /** What should stand there, or what is to be done. */
  required(finding: Finding, words: FindingWords): string {
    if (isGap(finding)) return requiredOf(finding);
    const [, rest] = sentencesOf(finding, words);
    if (rest !== "" || finding.repair?.kind !== "certain") return rest;
    const { entry } = finding.repair.to;
    if (entry.kind === "formula") return "Trả lại công thức của biểu.";
    return entry.kind === "empty" ? "Xóa trống ô." : `Ghi ${entryText(entry, format, { true: "ĐÚNG", false: "SAI" })}.`;
  },
  basis: (basis: Basis) => basisWords(basis),
};

type GapFinding = Extract<Finding, { readonly code: "indicator.unmet" | "indicator.lost" }>;

function isGap(finding: Finding): finding is GapFinding {
  return finding.code === "indicator.unmet" || finding.code === "indicator.lost";
}

/** "Chưa đạt, còn thiếu 4,5 điểm %" */
function saidOf(finding: Finding, words: FindingWords): string {
  if (!isGap(finding)) return sentencesOf(finding, words)[0];
  const cause = words.cause(finding.code);
  return finding.gap?.kind === "figure" ? `${cause}, ${gapWords(finding.gap)}` : cause;
}

function requiredOf({ gap }: GapFinding): string {
  if (gap === null) return requiredWords({ kind: "yes-no" });
  if (gap.kind === "level") return requiredWords({ kind: "level", atLeast: gap.threshold });
  return requiredWords({ kind: "figure", op: gap.op, value: gap.threshold, unit: gap.unit });
}

/** What is there, and what is to be done about it: the first sentence and the others. */
function sentencesOf(finding: Finding, words: FindingWords): readonly [said: string, rest: string] {
  const sentences = words.sentence(finding);
  const first = /^.*?[.!?](?=\s+\p{Lu}|$)/su.exec(sentences)?.[0] ?? sentences;
  return [first, sentences.slice(first.length).trim()];
}

/** Columns and choices of the head that hold days. */
const DAY_COLUMNS: readonly string[] = ["deadline", "date", "asOf"];

/** A text that may look like a number stands there as it was typed. */
function isText(finding: Finding): boolean {
  if (finding.code === "value.invalid") return finding.reason === "notANumber";
  return TEXTS.includes(finding.code);
}

const TEXTS: readonly FindingCode[] = ["table.numberAsText", "table.notANumber", "table.notListed"];
