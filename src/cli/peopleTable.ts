import { cellAddress } from "../grid/address";
import type { Finding, Severity } from "../review/finding";
import type { FileReport } from "./checkFile";
import { closingLines } from "./closingLines";
import { verificationOf } from "./formClosing";
import type { FormReport } from "./formReport";
import type { Words } from "./words";

export type CheckedFile = { readonly file: string; readonly report: FileReport };

/** One row a file; where a single file was asked for, all that is to be done in it. */
export function peopleTable(files: readonly CheckedFile[], words: Words): string {
  const { command } = words;
  const rows = [
    [command.file, command.errors, command.explain, command.form, command.state, command.result],
    ...files.map((checked) => fileRow(checked, words)),
  ];
  const [only] = files;
  const details = files.length === 1 && only !== undefined ? sheetLines(only.report, words) : [];
  return [...aligned(rows), ...details].join("\n");
}

function fileRow({ file, report }: CheckedFile, words: Words): readonly string[] {
  const { command } = words;
  if (report.refused !== null) return [file, "-", "-", command.refused, "-", command.refusal[report.refused]];
  const count = (severity: Severity, explained: boolean): number =>
    findingsOf(report).filter((one) => one.severity === severity && (one.explained !== undefined) === explained).length;
  const explain = command.explainedToo(count("explain", false), count("explain", true));
  const forms = firstsOfSheets(report);
  const states = forms.map((form) => stateOf(form, words));
  const results = report.forms.map((form) => resultOf(form, words));
  const sheets = forms.map(({ json }) => json.sheet);
  return [file, String(count("error", false)), explain, ...[sheets, states, results].map((texts) => texts.join("; "))];
}

/** Sets and villages of one Biểu 01 have an entry each; its state is that of the sheet. */
function firstsOfSheets({ forms }: FileReport): readonly FormReport[] {
  return forms.filter(({ json }, at) => forms.findIndex((other) => other.json.sheet === json.sheet) === at);
}

/** "Đã chốt 100% (không thay đổi)" */
function stateOf({ own }: FormReport, { command, overview }: Words): string {
  if (own === null) return "-";
  const { state, percent } = own.progress;
  return command.stateOf(
    overview.states[state],
    percent,
    own.closing === null ? null : command.closing.short[verificationOf(own.closing).kind],
  );
}

function resultOf({ json, counter, own }: FormReport, { command, product }: Words): string {
  if (json.kind === "annex") {
    const indicators = json.criteria.flatMap((criterion) => criterion.indicators).length;
    return command.annex(json.areas.length, json.criteria.length, indicators, json.doubts?.length ?? 0);
  }
  if (json.kind === "funding" && own === null) return command.funding(json.quantities.length);
  if (json.kind === "criteria" && counter !== null) {
    return product.verdicts.labelled(json.label ?? "", product.verdicts.metCounter(counter.counts, counter.noun));
  }
  return own === null ? command.notJudged : "-";
}

export function findingsOf({ forms }: FileReport): readonly Finding[] {
  return forms.flatMap(({ findings }) => findings);
}

/** Each sheet on which there is something to say: its state, its closing, what is to be done. */
function sheetLines(report: FileReport, words: Words): readonly string[] {
  return firstsOfSheets(report).flatMap((form) => {
    const findings = report.forms.flatMap((other) => (other.json.sheet === form.json.sheet ? other.findings : []));
    const closing = form.own?.closing ?? null;
    const lines = [
      ...(form.own === null ? [] : [stateOf(form, words)]),
      ...(closing === null ? [] : closingLines(closing, words, aligned)),
      ...aligned(findings.map((finding) => findingRow(finding, words))),
    ];
    return lines.length === 0 ? [] : ["", form.json.sheet, ...lines];
  });
}

function findingRow(finding: Finding, { product, findings: words, command }: Words): readonly string[] {
  const [subject, sentence] = [product.findings.subject(finding), words.sentence(finding)];
  const { explained } = finding;
  return [
    cellAddress(finding.target.position),
    explained === undefined ? product.findings.severity[finding.severity] : command.explained,
    subject === null ? sentence : `${subject}: ${sentence}`,
  ];
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
