import { formulaCell, textCell } from "../placedCell";
import type { TableRow } from "../tables/tableForm";
import words from "../words/tongQuan.json";
import { blockHeading } from "./blockRows";
import { HELPER, helperRange } from "./criterionHelpers";
import type { ResultSource } from "./overviewSources";

const SHOWN = 5;

/** The criteria with the fewest open indicators: where a little work gains a criterion. */
export function nearestRows(sources: readonly ResultSource[]): readonly TableRow[] {
  if (sources.length === 0) return [];
  const { title, columns } = words.nearest;
  return [
    blockHeading("t:nearest", title, columns),
    ...Array.from({ length: SHOWN }, (_, index) => nearestRow(index + 1)),
  ];
}

function nearestRow(place: number): TableRow {
  return {
    key: `t:nearest:${place}`,
    look: "item",
    cells: ({ places }) => {
      const ranks = helperRange(places, HELPER.rank);
      const found = (column: string): string =>
        `IFERROR(INDEX(${helperRange(places, column)},MATCH(SMALL(${ranks},${place}),${ranks},0)),"")`;
      return {
        tt: textCell(String(place)),
        text: formulaCell(found("text")),
        c1: formulaCell(found(HELPER.open)),
        c2: formulaCell(found(HELPER.unmet)),
        c3: formulaCell(found(HELPER.missing)),
        c4: formulaCell(found(HELPER.other)),
      };
    },
    inputs: [],
  };
}
