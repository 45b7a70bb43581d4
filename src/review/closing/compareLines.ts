import { CHECK_KEY, type CanonicalLine } from "../../forms/phieuKiemTra/canonicalLine";

/** One cell that is not what it was when the figures were closed; "" where nothing stood or stands. */
export type ChangedLine = {
  readonly key: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
};

/** What differs between the lines that were closed and those of the sheet now, in the order of the lines. */
export function compareLines(closed: readonly CanonicalLine[], now: readonly CanonicalLine[]): readonly ChangedLine[] {
  const [before, after] = [byPlace(closed), byPlace(now)];
  const places = new Map([...before, ...after]);
  return [...places].flatMap(([place, { key, column }]) => {
    const [old, current] = [before.get(place), after.get(place)];
    if (old?.kind === current?.kind && old?.value === current?.value) return [];
    return [{ key, column, before: old?.value ?? "", after: current?.value ?? "" }];
  });
}

/** Without the lines of the check: they are no cells. */
function byPlace(lines: readonly CanonicalLine[]): ReadonlyMap<string, CanonicalLine> {
  const cells = lines.filter(({ key }) => key !== CHECK_KEY);
  return new Map(cells.map((line) => [JSON.stringify([line.key, line.column]), line]));
}
