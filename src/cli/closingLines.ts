import { cellAddress } from "../grid/address";
import type { FormClosing } from "./formClosing";
import type { Words } from "./words";

type Aligned = (rows: readonly (readonly string[])[]) => readonly string[];

/** What a person is told of a closed form: its code, whether it holds, in which cells it does not, what became of it. */
export function closingLines(closing: FormClosing, { command }: Words, aligned: Aligned): readonly string[] {
  const { closing: words } = command;
  return [
    words.code(closing),
    ...verificationLines(closing, words, aligned),
    ...closing.log.map((entry) => words.event(entry)),
    words.notice,
  ];
}

function verificationLines(
  { verification }: FormClosing,
  words: Words["command"]["closing"],
  aligned: Aligned,
): readonly string[] {
  switch (verification.kind) {
    case "unchanged":
      return [words.unchanged];
    case "changed": {
      const cells = verification.changes.map(({ position, before, after }) => {
        return [position === null ? words.goneCell : cellAddress(position), ...words.changedCell(before, after)];
      });
      return [words.changed(cells.length), ...aligned(cells)];
    }
    case "receiptGone":
    case "receiptDamaged":
    case "formDamaged":
      return [words.unverified[verification.kind]];
  }
}
