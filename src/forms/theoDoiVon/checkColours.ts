import { formulaText } from "../formulaFunctions";
import type { PlanConditionalFormat } from "../sheetPlan";
import type { TablePlaces } from "../tables/tablePlaces";
import words from "../words/theoDoiVon.json";

/** Colours go with the words of the column: red as "Chưa đạt" for amounts that cannot be right, amber for what is missing. */
export function checkColours(places: TablePlaces): readonly PlanConditionalFormat[] {
  const { inWords, overPlan, complete } = words.checks;
  const area = places.bodyArea("check", "w:1");
  const cell = places.cell("check", area.top);
  const is = (word: string): string => `${cell}=${formulaText(word)}`;
  const wrong = `OR(${is(inWords)},${is(overPlan)})`;
  return [
    { area, formula: `=${wrong}`, fill: "#F8D7DA", fontColour: "#7D1620" },
    { area, formula: `=NOT(OR(${cell}="",${is(complete)},${wrong}))`, fill: "#FFF2CC", fontColour: null },
  ];
}
