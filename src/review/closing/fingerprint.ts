import { CHECK_KEY, type CanonicalLine } from "../../forms/phieuKiemTra/canonicalLine";
import { canonicalText } from "./canonicalValue";
import { sha256Hex } from "./sha256";

/** `hash` has 64 hex digits, `code` ("A7F3-92C1") the first eight of them: Mã số liệu. */
export type Fingerprint = { readonly hash: string; readonly code: string };

/** Before the lines: a later way of writing them must not give the hash of another form by chance. */
const NOTATION = "bntm.closing.1";

export function fingerprintOf(lines: readonly CanonicalLine[]): Fingerprint {
  const texts = lines.map(({ key, column, kind, value }) => JSON.stringify([key, column, kind, value]));
  const hash = sha256Hex([NOTATION, ...texts.sort()].join("\n"));
  return { hash, code: shortCode(hash) };
}

export function shortCode(hash: string): string {
  return `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();
}

/** How a form was checked when it was closed; it belongs to what the code stands for. */
export type ClosingCheck = {
  /** Names of the rules that were run. */
  readonly rules: readonly string[];
  /** "Đạt 12/19 tiêu chí, 41/57 chỉ tiêu", and what else was found. */
  readonly result: readonly string[];
};

/** The form's lines with those of its check: what is hashed and what the receipt keeps. */
export function closedLines(
  lines: readonly CanonicalLine[],
  { rules, result }: ClosingCheck,
): readonly CanonicalLine[] {
  const line = (name: string) => (text: string, index: number) => {
    return { key: CHECK_KEY, column: `${name}.${index + 1}`, kind: "text", value: canonicalText(text) } as const;
  };
  return [...lines, ...rules.map(line("rule")), ...result.map(line("result"))];
}
