import { areaAddress, parseAreaAddress, type CellArea } from "../../grid/address";

/** What stands in the hidden key column beside the line of a closed form: all that is needed to open it again. */
export type ClosingKey = {
  /** Of the Phiếu kiểm tra it belongs to: 64 hex digits. */
  readonly hash: string;
  /** "A7F3-92C1" */
  readonly code: string;
  /** ISO */
  readonly on: string;
  readonly by: string;
  /** The last row above it that has a key, zero-based: while it is there, the unlocked cells are where they were. */
  readonly row: number;
  /** Cells people could type in before. */
  readonly unlocked: readonly CellArea[];
};

/** "A cell can contain 32,767 characters" (Excel specifications and limits). */
export const LONGEST_KEY = 32_767;

export function closingKeyText({ hash, code, on, by, row, unlocked }: ClosingKey): string {
  return `z:${hash} ${JSON.stringify([code, on, by, row, unlocked.map(areaAddress).join(",")])}`;
}

/** Null for a text that is no key of a closing. */
export function parseClosingKey(text: string): ClosingKey | null {
  const [, hash, rest] = /^z:([0-9a-f]{64}) (\[.*\])$/s.exec(text) ?? [];
  if (hash === undefined || rest === undefined) return null;
  const [code, on, by, row, addresses] = parsedList(rest);
  if (typeof code !== "string" || typeof on !== "string" || typeof by !== "string") return null;
  if (typeof row !== "number" || typeof addresses !== "string") return null;
  const areas = addresses === "" ? [] : addresses.split(",").map(parseAreaAddress);
  const unlocked = areas.filter((area) => area !== null);
  return unlocked.length < areas.length ? null : { hash, code, on, by, row, unlocked };
}

function parsedList(text: string): readonly unknown[] {
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}
