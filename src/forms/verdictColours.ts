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

/** Every colour goes with its word and keeps 4.5:1 between fill and letters, in print too. */
export const VERDICT_COLOURS: readonly VerdictColour[] = [
  { words: [met], fill: "#E2F0D9", fontColour: "#1E4D1A", wholeRow: true },
  { words: [unmet, SHEET_STATUS.lost, "Không đạt"], fill: "#F8D7DA", fontColour: "#7D1620", wholeRow: true },
  { words: [invalid, duplicate], fill: "#E4D7F2", fontColour: "#4B2380", wholeRow: false },
  { words: [missing, open], fill: "#FFF2CC", fontColour: null, wholeRow: false },
  { words: [noThreshold, notApplicable], fill: "#EDEDED", fontColour: null, wholeRow: false },
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

function beginsWith(text: string, words: readonly string[]): string {
  const tests = words.map((word) => `LEFT(${text},${word.length})=${formulaText(word)}`);
  return tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
}

function rowVerdict(columns: readonly number[], row: number): string {
  const cells = columns.map((column) => `$${cellAddress({ row, column })}`);
  return cells.reduceRight((otherwise, cell) => (otherwise === "" ? cell : `IF(${cell}="",${otherwise},${cell})`), "");
}
