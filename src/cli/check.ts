import path from "node:path";
import { checkFile, refusal, type FileReport } from "./checkFile";
import { readCall, type CommandCall } from "./commandCall";
import { ForeignForms } from "./foreignForms";
import { filesAt, readFileAt } from "./files";
import { verificationOf } from "./formClosing";
import { findingsOf, peopleTable, type CheckedFile } from "./peopleTable";
import type { FileJson } from "./reportJson";
import { loadWords, type Words } from "./words";

/** Where the command writes: what was asked for, and what is said about the work. */
export type Output = { readonly answer: (text: string) => void; readonly log: (text: string) => void };

/** Exit codes: nothing to mend; errors found; a file refused or a call that is none. */
export type ExitCode = 0 | 1 | 2;

/** `npm run check`: judges files without Excel. Reads only. */
export async function check(args: readonly string[], output: Output): Promise<ExitCode> {
  const call = readCall(args);
  const words = await loadWords(call?.language ?? "vi");
  if (call === null) return wrongCall(output, words.command.usage);
  const files = await filesOf(call, words, output);
  if (call.json && files.length !== 1) return wrongCall(output, words.command.oneFileForJson);
  if (files.length === 0) return 2;

  const foreign = new ForeignForms(words);
  const checked: CheckedFile[] = [];
  for (const { file, shown } of files) {
    const report = await reportOn(file, words, foreign);
    checked.push({ file: shown, report });
    for (const warning of report.warnings) output.log(words.command.warning(shown, warning));
  }
  const [first] = checked;
  if (call.json && first !== undefined) output.answer(JSON.stringify(fileJson(first, words), null, 2));
  else output.answer(peopleTable(checked, words));
  return exitCode(checked.map(({ report }) => report));
}

function wrongCall(output: Output, sentence: string): ExitCode {
  output.log(sentence);
  return 2;
}

type NamedFile = { readonly file: string; readonly shown: string };

/** Files of a folder are shown by their place in it. */
async function filesOf({ paths }: CommandCall, { command }: Words, output: Output): Promise<readonly NamedFile[]> {
  const found: NamedFile[] = [];
  for (const given of paths) {
    const { folder, files } = await filesAt(given);
    if (files.length === 0) output.log(command.emptyFolder(given));
    found.push(...files.map((file) => ({ file, shown: folder ? path.relative(given, file) : path.basename(file) })));
  }
  return found;
}

async function reportOn(file: string, words: Words, foreign: ForeignForms): Promise<FileReport> {
  const reading = await readFileAt(file);
  return reading === null ? refusal("file.notFound") : checkFile(reading, words, foreign);
}

function fileJson({ file, report: { refused, forms, state } }: CheckedFile, { command, overview }: Words): FileJson {
  return {
    file,
    refused: refused === null ? null : { code: refused, message: command.refusal[refused] },
    forms: forms.map(({ json }) => json),
    ...(state === null ? {} : { state: { state, text: overview.states[state] } }),
  };
}

/** A closed form that is not proved to be what was closed is something to mend, however good its figures are. */
function hasDoubtfulClosing({ forms }: FileReport): boolean {
  return forms.some(
    ({ own }) => own !== null && own.closing !== null && verificationOf(own.closing).kind !== "unchanged",
  );
}

function exitCode(reports: readonly FileReport[]): ExitCode {
  if (reports.some(({ refused }) => refused !== null)) return 2;
  const isFound = reports.flatMap(findingsOf).some(({ severity }) => severity === "error");
  return isFound || reports.some(hasDoubtfulClosing) ? 1 : 0;
}
