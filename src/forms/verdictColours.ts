import { cellAddress, type CellArea } from "../grid/address";
import { formulaText } from "./formulaFunctions";
import type { Colour, PlanConditionalFormat } from "./sheetPlan";
import { SHEET_STATUS, SHEET_VERDICTS } from "./verdictWords";

type VerdictColour = {
  /** Beginnings of verdict words; what follows them ("(quá hạn)") changes no colour. */
  readonly words: readonly string[];
  readonly fill: Colour;
  /** Null keeps the letters black. */
  readonly fontColour: Colour | null;
  /** Rows with nothing typed yet stay white but for their verdict, or a fresh sheet would be one block of colour. */
  readonly wholeRow: boolean;
};

const { met, unmet, missing, open, invalid, duplicate, noThreshold, notApplicable } = SHEET_VERDICTS;

type StateColour = Pick<VerdictColour, "fill" | "fontColour">;

/** Every colour goes with its word and keeps 4.5:1 between fill and letters, in print too. */
export const STATE_COLOURS = {
  met: { fill: "#E2F0D9", fontColour: "#1E4D1A" },
  unmet: { fill: "#F8D7DA", fontColour: "#7D1620" },
  invalid: { fill: "#E4D7F2", fontColour: "#4B2380" },
  open: { fill: "#FFF2CC", fontColour: null },
  aside: { fill: "#EDEDED", fontColour: null },
} as const satisfies Readonly<Record<string, StateColour>>;

export const VERDICT_COLOURS: readonly VerdictColour[] = [
  { words: [met], ...STATE_COLOURS.met, wholeRow: true },
  { words: [unmet, SHEET_STATUS.lost, "Không đạt"], ...STATE_COLOURS.unmet, wholeRow: true },
  { words: [invalid, duplicate], ...STATE_COLOURS.invalid, wholeRow: false },
  { words: [missing, open], ...STATE_COLOURS.open, wholeRow: false },
  { words: [noThreshold, notApplicable], ...STATE_COLOURS.aside, wholeRow: false },
];

export type ColourAreas = {
  /** Results and verdicts: each cell is coloured by the word it holds. */
  readonly words: CellArea;
  /** What stands before them, coloured by the row's verdict; null where a row has no one verdict. */
  readonly row: CellArea | null;
  /** Columns whose verdict is the row's, the first that has one. */
  readonly verdicts: readonly number[];
};

/** A rule per colour over whole ranges, on cells of the same row only (office-js #5299). */
export function verdictColourRules(areas: ColourAreas): readonly PlanConditionalFormat[] {
  return VERDICT_COLOURS.flatMap(({ words, fill, fontColour, wholeRow }) => {
    const own = cellAddress({ row: areas.words.top, column: areas.words.left });
    const byWord = { area: areas.words, formula: `=${beginsWith(own, words)}`, fill, fontColour };
    if (!wholeRow || areas.row === null) return [byWord];
    const verdict = rowVerdict(areas.verdicts, areas.row.top);
    return [byWord, { area: areas.row, formula: `=${beginsWith(verdict, words)}`, fill, fontColour }];
  });
}

/** Cells of an area coloured by the words they begin with. */
export function wordColourRules(
  area: CellArea,
  colours: readonly (StateColour & Pick<VerdictColour, "words">)[],
): readonly PlanConditionalFormat[] {
  const own = cellAddress({ row: area.top, column: area.left });
  return colours.map(({ words, fill, fontColour }) => ({
    area,
    formula: `=${beginsWith(own, words)}`,
    fill,
    fontColour,
  }));
}

function beginsWith(text: string, words: readonly string[]): string {
  const tests = words.map((word) => `LEFT(${text},${word.length})=${formulaText(word)}`);
  return tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
}

function rowVerdict(columns: readonly number[], row: number): string {
  const cells = columns.map((column) => `$${cellAddress({ row, column })}`);
  return cells.reduceRight((otherwise, cell) => (otherwise === "" ? cell : `IF(${cell}="",${otherwise},${cell})`), "");
}
