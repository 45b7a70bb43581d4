/** A printed page, in points at full size. */
export type PrintedPage = { readonly width: number; readonly height: number };

/** Margins in points: 2 cm left for the binding, 1,5 cm elsewhere. */
export const MARGIN = { left: 57, other: 43 } as const;

/** A4 landscape less its margins. */
export const A4_LANDSCAPE: PrintedPage = { width: 842 - MARGIN.left - MARGIN.other, height: 595 - 2 * MARGIN.other };

/** A4 upright less its margins. */
export const A4_PORTRAIT: PrintedPage = { width: 595 - MARGIN.left - MARGIN.other, height: 842 - 2 * MARGIN.other };

/** Height of rows that fit a page on which Excel shrinks columns of this width to one page; it never enlarges them. */
export function roomForRows(width: number, page: PrintedPage): number {
  const percent = Math.min(100, Math.floor((page.width / width) * 100));
  return (page.height / percent) * 100;
}

export type PrintedRow = {
  readonly height: number;
  /** A heading: not the last row of a page. */
  readonly keepsWithNext: boolean;
};

export type Pagination = {
  readonly rows: readonly PrintedRow[];
  /** The rows from here to the end (last rows, notes, signatures) stand on one page. */
  readonly tail: number;
  /** Printed again at the top of each page after the first. */
  readonly repeatedHeight: number;
  /** As the sheet is printed now: `roomForRows`. */
  readonly room: number;
  /** Where other columns are on view later: only the tail must not be torn there. */
  readonly otherRooms: readonly number[];
};

/** Programs and printers round heights and the scale differently: pages are followed with a little more and less room. */
const ROOMS = [1.02, 1.015, 1.01, 1.005, 1, 0.995, 0.99, 0.985, 0.98] as const;

const [LEAST_ROOM] = ROOMS.slice(-1);

/** Whatever the program or printer, rows of this height stand on one page. */
export function surelyFits(height: number, room: number): boolean {
  return height <= room * (LEAST_ROOM ?? 1);
}

/** No page is left emptier than this for the sake of a heading. */
const LEAST_FILLED = 0.7;

/** One way the pages may fall: how much of the page is used before the row looked at. */
type Way = { readonly room: number; readonly now: boolean; readonly used: number };

type Spare = { readonly heading: number | null; readonly row: number | null };
const NO_SPARE: Spare = { heading: null, row: null };

/** Every way as it was before a row. */
type Moment = { readonly row: number; readonly ways: readonly Way[] };

/** Rows before which a page must begin, because Excel would tear what belongs together: it breaks where a row no longer fits. */
export function pageBreaks(pagination: Pagination): readonly number[] {
  const { rows, tail, repeatedHeight, room, otherRooms } = pagination;
  const ways = (full: number, now: boolean): readonly Way[] =>
    ROOMS.map((share) => ({ room: full * share, now, used: 0 }));
  const breaks: number[] = [];
  let all = [...ways(room, true), ...otherRooms.flatMap((other) => ways(other, false))];
  /** The last heading and the last row at which every way had filled the same page well enough. */
  let spare = NO_SPARE;
  /** Since the last break. */
  let passed: Moment[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const height = rows[at]?.height ?? 0;
    const block = blockHeight(pagination, at);
    const torn = all.filter((way) => block > height && tears(way, height, block, repeatedHeight));
    const filled = all.every(({ now, used, room: full }) => !now || used >= full * LEAST_FILLED);
    const wanted = at === tail ? torn.length > 0 : torn.some(({ now }) => now);
    passed.push({ row: at, ways: all });
    // Where some ways have gone on to the next page, a break here would leave them a page of a few rows.
    const earlier = at === tail ? fullestBreak(pagination, passed) : (spare.heading ?? spare.row);
    const before = filled ? at : earlier;
    if (wanted && before !== null) {
      breaks.push(before);
      at = before;
      spare = NO_SPARE;
      passed = [];
      all = all.map((way) => ({ ...way, used: repeatedHeight }));
    } else if (filled && rows[at - 1]?.keepsWithNext !== true) {
      spare = block > height ? { ...spare, heading: at } : { ...spare, row: at };
    }
    const added = rows[at]?.height ?? 0;
    // The way with the most room is the last to go on.
    if (all[0] !== undefined && !fits(all[0], added)) spare = NO_SPARE;
    all = all.map((way) => ({ ...way, used: (fits(way, added) ? way.used : repeatedHeight) + added }));
  }
  return breaks;
}

/**
 * Where a break before the tail would leave a page of a few rows, an earlier one fills the pages better: the one whose
 * emptiest page in any way is the fullest, of those after which one page holds all the rest.
 */
function fullestBreak({ rows, tail, repeatedHeight }: Pagination, passed: readonly Moment[]): number {
  let best = { row: tail, filled: 0 };
  for (const { row, ways } of [...passed].reverse()) {
    const rest = repeatedHeight + heightOf(rows.slice(row));
    if (row < tail && ways.some(({ room }) => rest > room)) break;
    if (rows[row - 1]?.keepsWithNext === true) continue;
    const filled = Math.min(...ways.map(({ used, room }) => used / room));
    if (filled > best.filled) best = { row, filled };
  }
  return best.row;
}

function fits({ room, used }: Way, height: number): boolean {
  return used + height <= room;
}

/** The page would end inside the block, and need not: a page of its own holds it. */
function tears(way: Way, first: number, block: number, repeatedHeight: number): boolean {
  return fits(way, first) && !fits(way, block) && repeatedHeight + block <= way.room;
}

/** What must not be torn, from this row on: the tail, or a heading with further headings and the first row under them. */
function blockHeight({ rows, tail }: Pagination, at: number): number {
  if (at === tail) return heightOf(rows.slice(tail));
  // Rows after the first of a block were looked at with it.
  if (at > tail || rows[at - 1]?.keepsWithNext === true) return heightOf(rows.slice(at, at + 1));
  const length = rows.slice(at).findIndex(({ keepsWithNext }) => !keepsWithNext) + 1;
  return heightOf(rows.slice(at, at + length));
}

function heightOf(rows: readonly PrintedRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
