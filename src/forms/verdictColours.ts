import { cellAddress, type CellArea } from "../grid/address";
import { formulaText } from "./formulaFunctions";
import type { Colour, PlanConditionalFormat } from "./sheetPlan";
import { SHEET_VERDICTS } from "./verdictWords";

type VerdictColour = {
  readonly words: readonly string[];
  readonly fill: Colour;
  readonly fontColour: Colour;
  /** Rows with nothing typed yet stay white but for their answer, or a fresh sheet would be one block of colour. */
  readonly spread: "row" | "answer" | "verdict";
};

const { met, selfAssessed, unmet, missing, open, invalid, duplicate, noThreshold, notApplicable } = SHEET_VERDICTS;

/** Every colour goes with its word and keeps 4.5:1 between fill and letters, in print too. */
export const VERDICT_COLOURS: readonly VerdictColour[] = [
  { words: [met, selfAssessed], fill: "#E2F0D9", fontColour: "#1E4D1A", spread: "row" },
  { words: [unmet], fill: "#F8D7DA", fontColour: "#7D1620", spread: "row" },
  { words: [invalid, duplicate], fill: "#E4D7F2", fontColour: "#4B2380", spread: "row" },
  { words: [missing], fill: "#FFF2CC", fontColour: "#5F4600", spread: "answer" },
  // A criterion has no answer of its own.
  { words: [open], fill: "#FFF2CC", fontColour: "#5F4600", spread: "verdict" },
  { words: [noThreshold, notApplicable], fill: "#EDEDED", fontColour: "#404040", spread: "answer" },
];

/** One rule per colour over whole ranges, on a cell of the same row only. */
export function verdictColourRules(areas: ColourAreas): readonly PlanConditionalFormat[] {
  return VERDICT_COLOURS.map(({ words, fill, fontColour, spread }) => {
    const area = areas[spread];
    const verdictCell = `$${cellAddress({ row: area.top, column: areas.verdict.left })}`;
    const tests = words.map((word) => `${verdictCell}=${formulaText(word)}`);
    const formula = tests.length === 1 ? `=${tests.join("")}` : `=OR(${tests.join(",")})`;
    return { area, formula, fill, fontColour };
  });
}

/** Which cells of the table a colour covers, by its spread. */
export type ColourAreas = Readonly<Record<VerdictColour["spread"], CellArea>>;
