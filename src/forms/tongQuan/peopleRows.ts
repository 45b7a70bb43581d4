import type { TableRow } from "../tables/tableForm";
import type { TablePlaces } from "../tables/tablePlaces";
import words from "../words/tongQuan.json";
import { blockHeading, figureRow } from "./blockRows";
import { HELPER, helperRange } from "./criterionHelpers";
import type { ResultSource } from "./overviewSources";
import { OPEN_PATTERNS, ResultCounts, SETTLED_PATTERNS } from "./resultCounts";

const KINDS = [
  { own: HELPER.unmet, led: HELPER.unmetLed },
  { own: HELPER.missing, led: HELPER.missingLed },
  { own: HELPER.other, led: HELPER.otherLed },
] as const;

/**
 * Open indicators by who leads them: named on the indicator's own row, or else on its criterion's. The last two rows hold
 * what is nobody's and what is another's, so that the column always adds up to all that is open.
 */
export function peopleRows(sources: readonly ResultSource[], people: readonly string[]): readonly TableRow[] {
  if (sources.length === 0) return [];
  const { title, columns, unassigned, others } = words.people;
  const named = people.map((name, index) => {
    return figureRow(personKey(index), name, ({ row, places }) => {
      const person = places.cell("text", row);
      return withSum(
        KINDS.map(({ led }, kind) => `${ownRows(sources, person, kind)}+${ledRows(places, led, person)}`),
        row,
        places,
      );
    });
  });
  return [
    blockHeading("t:people", title, columns),
    ...named,
    figureRow("t:people:none", unassigned, ({ row, places }) =>
      withSum(
        KINDS.map(({ led }) => ledRows(places, led, '""')),
        row,
        places,
      ),
    ),
    figureRow("t:people:others", others, ({ row, places }) =>
      withSum(
        KINDS.map((kind, index) => rest(places, kind.own, people.length, index)),
        row,
        places,
      ),
    ),
  ];
}

function personKey(index: number): string {
  return `t:person:${index + 1}`;
}

function withSum(expressions: readonly string[], row: number, places: TablePlaces): readonly string[] {
  return [...expressions, `SUM(${places.cell("c1", row)}:${places.cell("c3", row)})`];
}

/** Indicators whose own row names the person; of other kinds than unmet and missing, what is neither those nor settled. */
function ownRows(sources: readonly ResultSource[], person: string, kind: number): string {
  const counts = sources.map((source) => new ResultCounts(source));
  const pattern = Object.values(OPEN_PATTERNS)[kind];
  if (pattern !== undefined) return counts.map((count) => count.led(person, pattern)).join("+");
  const known = [...Object.values(OPEN_PATTERNS), ...SETTLED_PATTERNS];
  return counts
    .map((count) => `${count.ledTotal(person)}-${known.map((settled) => count.led(person, settled)).join("-")}`)
    .join("+");
}

function ledRows(places: TablePlaces, led: string, person: string): string {
  return `SUMIFS(${helperRange(places, led)},${helperRange(places, HELPER.leader)},${person})`;
}

function rest(places: TablePlaces, own: string, people: number, kind: number): string {
  const column = `c${kind + 1}`;
  const first = people === 0 ? "t:people:none" : personKey(0);
  const counted = `${places.fixedCell(column, places.rowOf(first))}:${places.fixedCell(column, places.rowOf("t:people:none"))}`;
  return `SUM(${helperRange(places, own)})-SUM(${counted})`;
}
