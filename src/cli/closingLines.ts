import { cellAddress } from "../grid/address";
import type { ClosedFigures } from "../usecases/closing/closedFigures";
import { logOf, verificationOf, type Verification } from "./formClosing";
import type { Words } from "./words";

type Aligned = (rows: readonly (readonly string[])[]) => readonly string[];

/** What a person is told of a closed form: its code, whether it holds, in which cells it does not, what became of it. */
export function closingLines(closing: ClosedFigures, { command }: Words, aligned: Aligned): readonly string[] {
  const { closing: words } = command;
  return [
    words.code(closing),
    ...verificationLines(verificationOf(closing), words, aligned),
    ...logOf(closing).map((entry) => words.event(entry)),
    words.notice,
  ];
}

function verificationLines(
  verification: Verification,
  words: Words["command"]["closing"],
  aligned: Aligned,
): readonly string[] {
  switch (verification.kind) {
    case "unchanged":
      return [words.unchanged];
    case "changed": {
      const cells = verification.cells.map(({ target, before, after }) => {
        return [target === null ? words.goneCell : cellAddress(target.position), ...words.changedCell(before, after)];
      });
      return [words.changed(cells.length), ...aligned(cells)];
    }
    case "receiptGone":
    case "receiptAltered":
    case "columnsLost":
      return [words.unverified[verification.kind]];
  }
}
