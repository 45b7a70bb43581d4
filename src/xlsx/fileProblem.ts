/** Why a file is not read; `src/i18n` holds the sentence and what to do next. */
export type FileProblem =
  /** Nothing in it: a broken copy or download. */
  | { readonly code: "file.empty" }
  /** A picture, a web page saved under the name .xlsx, a document of Word … */
  | { readonly code: "file.notXlsx" }
  /** Excel 97–2003 (.xls), whatever its name says. */
  | { readonly code: "file.oldFormat" }
  | { readonly code: "file.encrypted" }
  /** An .xlsx that is cut off or broken inside. */
  | { readonly code: "file.damaged" }
  | { readonly code: "file.tooLarge" }
  /** Made to fill the machine's memory when it is unpacked. */
  | { readonly code: "file.bomb" };

export class FileProblemError extends Error {
  constructor(readonly code: FileProblem["code"]) {
    super(code);
  }
}

/** Ends the reading; `readWorkbookFile` turns it into a value. */
export function refuse(code: FileProblem["code"]): never {
  throw new FileProblemError(code);
}
