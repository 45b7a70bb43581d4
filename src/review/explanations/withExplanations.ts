import { isSameFinding } from "../../forms/explanations/explanationKey";
import { valueText } from "../../grid/sheetGrid";
import { readExplanations, type FoundExplanation, type KeyedSheet } from "../../recognition/explanations";
import type { Explanation, Finding } from "../finding";
import { markOf } from "./markOf";

export type ExplainedSheet = {
  readonly sheetId: string;
  readonly sheet: KeyedSheet;
  /** Of a form other than Biểu 01. */
  readonly inTable: boolean;
};

/**
 * Findings with what officers wrote about them below the form. What was written about another value than the cell holds
 * now explains nothing: the finding is open again, and brings along what was written.
 */
export function withExplanations(
  findings: readonly Finding[],
  { sheetId, sheet, inTable }: ExplainedSheet,
): readonly Finding[] {
  const entries = readExplanations(sheet).entries.filter(({ text }) => text !== "");
  if (entries.length === 0) return findings;
  const marks = new Map(
    findings.flatMap((finding) => (finding.severity === "explain" ? [[finding, markOf(finding, inTable)]] : [])),
  );
  const used = new Set([...marks.values()].flatMap((mark) => validFor(mark, entries) ?? []));
  const unused = entries.filter((entry) => !used.has(entry)).reverse();
  const reopened = new Set<FoundExplanation>();
  const told = findings.map((finding) => {
    const mark = marks.get(finding);
    if (mark === undefined) return finding;
    const valid = validFor(mark, entries);
    if (valid !== undefined) return { ...finding, explained: wordsOf(valid) };
    const earlier = earlierFor(mark, unused);
    if (earlier === undefined) return finding;
    reopened.add(earlier);
    return { ...finding, reopened: wordsOf(earlier) };
  });
  const left = unused.filter((entry) => !reopened.has(entry)).reverse();
  return [...told, ...left.flatMap((entry) => unneeded(sheetId, sheet, entry))];
}

/** Nothing asks for it any more. */
function unneeded(sheetId: string, { index }: KeyedSheet, { content, textAt }: FoundExplanation): readonly Finding[] {
  if (textAt === null) return [];
  const seen = valueText(index.at(textAt.row, textAt.column).value);
  const target = { sheetId, position: textAt, anchor: null, seen };
  return [{ severity: "note", target, code: "explanation.unneeded", indicator: { code: "", text: content, of: "" } }];
}

type Mark = ReturnType<typeof markOf>;

function validFor(mark: Mark, entries: readonly FoundExplanation[]): FoundExplanation | undefined {
  return entries.find(({ key }) => isSameFinding(key.of, mark.of) && isSameValue(key, mark));
}

/** Of the same cell as it was before, also where the row was renamed since. */
function earlierFor({ of }: Mark, unused: readonly FoundExplanation[]): FoundExplanation | undefined {
  return (
    unused.find(({ key }) => isSameFinding(key.of, of)) ??
    unused.find(({ key }) => of.key !== null && isSameFinding({ ...key.of, row: "" }, { ...of, row: "" }))
  );
}

function isSameValue(a: Mark, b: Mark): boolean {
  return (
    a.seen === b.seen && a.figures.length === b.figures.length && a.figures.every((one, at) => one === b.figures[at])
  );
}

function wordsOf({ text, by, on }: FoundExplanation): Explanation {
  return { text, by, on };
}
