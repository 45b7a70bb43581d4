import { WRITTEN_COLUMNS } from "../../forms/bieu01/bieu01Inputs";
import type { Finding } from "../finding";
import { cellIn, type JudgedForm } from "../judgedForm";
import { nameOfRow } from "../rowName";
import { sampleIn } from "../sampleWords";
import { rowTarget } from "../target";

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
