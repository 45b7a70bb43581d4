import type { ExplainedFinding, ExplanationKey } from "../../forms/explanations/explanationKey";
import { cellAddress } from "../../grid/address";
import { foldSpaces } from "../../grid/foldText";
import type { Finding } from "../finding";

/** Texts of rows and cells are told apart by their beginning, and by how long they are. */
const BEGINNING = 200;

/**
 * What an explanation of the finding is noted with. On a table a copied row has the key of its original, so that the
 * row's words are part of it; a row an officer added has no key and goes by its words alone, and where it has none the
 * cell's address is all there is.
 */
export function markOf(finding: Finding, inTable: boolean): Omit<ExplanationKey, "columns" | "on"> {
  const { anchor, position, seen } = finding.target;
  const words = "indicator" in finding && finding.indicator !== null ? beginning(finding.indicator.text) : "";
  const of: ExplainedFinding = {
    code: finding.code,
    key: anchor?.key ?? null,
    column: anchor?.column ?? (words === "" ? cellAddress(position) : columnOf(position)),
    row: inTable || anchor === null ? words : "",
  };
  return { of, seen: seenText(seen), figures: figuresIn(finding) };
}

function columnOf(position: Finding["target"]["position"]): string {
  return cellAddress({ ...position, row: 0 }).replace(/\d+$/, "");
}

function beginning(text: string): string {
  const folded = foldSpaces(text).normalize("NFC");
  return folded.length <= BEGINNING ? folded : `${folded.slice(0, BEGINNING)}…${folded.length}`;
}

/** A figure the same however many digits a program wrote of it; a text the same however its letters are composed. */
function seenText(seen: string): string {
  const figure = /^-?\d/.test(seen) ? Number(seen) : NaN;
  return Number.isFinite(figure) ? String(rounded(figure)) : beginning(seen);
}

/** All numbers the finding compares, in a fixed order: Excel and LibreOffice keep 15 digits. */
function figuresIn({ severity, target, repair, basis, explained, reopened, ...detail }: Finding): readonly number[] {
  return numbersIn(detail).map(rounded);
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, entry]) => numbersIn(entry));
}

function rounded(figure: number): number {
  return Number(figure.toPrecision(12));
}
