import { cellAddress } from "../grid/address";
import type { Finding, Severity } from "../review/finding";
import type { FileReport, FormReport } from "./checkFile";
import type { Words } from "./words";

export type CheckedFile = { readonly file: string; readonly report: FileReport };

/** One row a file; where a single file was asked for, all that is to be done in it. */
export function peopleTable(files: readonly CheckedFile[], words: Words): string {
  const { command } = words;
  const rows = [
    [command.file, command.errors, command.explain, command.form, command.result],
    ...files.map((checked) => fileRow(checked, words)),
  ];
  const [only] = files;
  const details = files.length === 1 && only !== undefined ? findingLines(only.report, words) : [];
  return [...aligned(rows), ...details].join("\n");
}

function fileRow({ file, report }: CheckedFile, words: Words): readonly string[] {
  const { command } = words;
  if (report.refused !== null) return [file, "-", "-", command.refused, command.refusal[report.refused]];
  const count = (severity: Severity) => String(findingsOf(report).filter((one) => one.severity === severity).length);
  const sheets = new Set(report.forms.map(({ json }) => json.sheet));
  const results = report.forms.map((form) => resultOf(form, words));
  return [file, count("error"), count("explain"), [...sheets].join("; "), results.join("; ")];
}

function resultOf({ json, counter }: FormReport, { command, product }: Words): string {
  if (json.kind === "annex") {
    const indicators = json.criteria.flatMap((criterion) => criterion.indicators).length;
    return command.annex(json.areas.length, json.criteria.length, indicators, json.doubts?.length ?? 0);
  }
  if (counter === null) return command.notJudged;
  return product.verdicts.labelled(json.label ?? "", product.verdicts.metCounter(counter.counts, counter.noun));
}

export function findingsOf({ forms }: FileReport): readonly Finding[] {
  return forms.flatMap(({ findings }) => findings);
}

function findingLines({ forms }: FileReport, { product, findings: words }: Words): readonly string[] {
  return forms.flatMap(({ json, findings }) => {
    const rows = findings.map((finding) => {
      const [subject, sentence] = [product.findings.subject(finding), words.sentence(finding)];
      const address = cellAddress(finding.target.position);
      return [
        address,
        product.findings.severity[finding.severity],
        subject === null ? sentence : `${subject}: ${sentence}`,
      ];
    });
    return rows.length === 0 ? [] : ["", json.sheet, ...aligned(rows)];
  });
}

/** Columns of equal width, parted by two spaces; the last one as long as it is. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}
