import type { TableColumn } from "../tables/columnHeadings";
import type { AnnexArea, AnnexDoubt } from "./annexReading";
import { areaOf, COMMON_AREA } from "./areaOf";

/** The area of each column of requirements. */
export function annexAreas(columns: readonly TableColumn[]): {
  readonly areas: readonly AnnexArea[];
  readonly doubts: readonly AnnexDoubt[];
} {
  const doubts: AnnexDoubt[] = [];
  const taken = new Set<string>();
  const areas = columns.map((column): AnnexArea => {
    const { heading, at } = headingOf(column);
    const named = namedArea(column);
    const wanted = named?.id ?? (columns.length === 1 ? COMMON_AREA : null);
    const id = wanted === null || taken.has(wanted) ? unusedName(heading, taken) : wanted;
    taken.add(id);
    if (wanted !== null && id !== wanted) doubts.push({ at, code: "areaRepeated", heading });
    else if (wanted === null) doubts.push({ at, code: "areaUnknown", heading });
    else if (named?.sure === false) doubts.push({ at, code: "areaGuessed", heading, area: id });
    return { id, heading, at, column: column.column, cells: column.headings.map((cell) => cell.at) };
  });
  return { areas, doubts };
}

/** The deepest heading that names an area. */
function namedArea({ headings }: TableColumn) {
  for (const { text } of [...headings].reverse()) {
    const area = areaOf(text);
    if (area !== null) return area;
  }
  return null;
}

function headingOf({ headings, column }: TableColumn): Pick<AnnexArea, "heading" | "at"> {
  const deepest = headings[headings.length - 1];
  return { heading: deepest?.text ?? "", at: deepest?.at ?? { row: 0, column } };
}

function unusedName(heading: string, taken: ReadonlySet<string>): string {
  const name = heading === "" ? "?" : heading;
  let unused = name;
  for (let count = 2; taken.has(unused); count += 1) unused = `${name} (${count})`;
  return unused;
}
