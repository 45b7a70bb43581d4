import { WRITTEN_COLUMNS } from "../../forms/bieu01/bieu01Inputs";
import { foldText } from "../../grid/foldText";
import type { Finding } from "../finding";
import { cellIn, type JudgedForm } from "../judgedForm";
import { nameOfRow } from "../rowName";
import { rowTarget } from "../target";

/** What stands for words still to come, in folded text. An "…" at the end of a list is none. */
const SAMPLES: readonly RegExp[] = [
  /\b(?:nguyen|tran|le|pham|hoang) (?:van|thi) [a-z]\b/,
  /\bx{3,}\b|\bx{2,}(?=\/)/,
  /^(?:vi du|vd)\b/,
  /^[….\-_?* ]+$/,
  /\b(?:so|ngay|thang) ?(?:…|\.{3,}|_{2,})/,
  /\b(?:abc|lorem|test|noi dung mau|nhap vao day)\b/,
];

/** DESCRIPTION: no words of a sample were left where an officer writes about a row. */
export function checkSampleText(judged: JudgedForm): readonly Finding[] {
  const rows = judged.form.rows.filter((row) => judged.rowByKey.get(row.keyText) === row);
  return rows.flatMap((row) =>
    WRITTEN_COLUMNS.flatMap((column): readonly Finding[] => {
      const value = cellIn(judged.form, row.row, column)?.value ?? null;
      const words = typeof value === "string" ? sampleIn(value) : null;
      const indicator = words === null ? null : nameOfRow(judged, row);
      if (words === null || indicator === null) return [];
      const target = rowTarget(judged, row.keyText, row.row, column);
      return [{ severity: "explain", target, code: "entry.sampleText", indicator, words }];
    }),
  );
}

function sampleIn(text: string): string | null {
  const folded = foldText(text);
  return folded !== "" && SAMPLES.some((sample) => sample.test(folded)) ? text : null;
}
