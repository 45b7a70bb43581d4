import { A4_LANDSCAPE, pageBreaks, roomForRows, type PrintedRow } from "../../src/forms/pagination";

const row = (height: number): PrintedRow => ({ height, keepsWithNext: false });
const heading = (height: number): PrintedRow => ({ height, keepsWithNext: true });
const rowsOf = (count: number): readonly PrintedRow[] => Array.from({ length: count }, () => row(10));

/** Pages of ten rows of 10, no repeated headings. */
const pages = { repeatedHeight: 0, room: 105, otherRooms: [] };

describe("where pages begin by hand", () => {
  test("nowhere, while nothing would be torn", () => {
    expect(pageBreaks({ ...pages, rows: rowsOf(35), tail: 33 })).toEqual([]);
    expect(pageBreaks({ ...pages, rows: [], tail: 0 })).toEqual([]);
  });

  test("before a heading that would be the last row of a page", () => {
    const rows = [...rowsOf(9), heading(10), ...rowsOf(8)];
    expect(pageBreaks({ ...pages, rows, tail: 17 })).toEqual([9]);
  });

  test("before the first of several headings", () => {
    const rows = [...rowsOf(8), heading(10), heading(10), ...rowsOf(8)];
    expect(pageBreaks({ ...pages, rows, tail: 17 })).toEqual([8]);
  });

  test("not where the page would be left half empty", () => {
    const rows = [...rowsOf(5), heading(10), row(60), ...rowsOf(8)];
    expect(pageBreaks({ ...pages, rows, tail: 14 })).toEqual([]);
  });

  test("not for a block that no page holds", () => {
    const rows = [...rowsOf(9), heading(10), row(200), ...rowsOf(3)];
    expect(pageBreaks({ ...pages, rows, tail: 13 })).toEqual([]);
  });

  test("before the tail, however empty the page, when it would be torn", () => {
    expect(pageBreaks({ ...pages, rows: rowsOf(12), tail: 4 })).toEqual([4]);
    expect(pageBreaks({ ...pages, rows: rowsOf(10), tail: 4 })).toEqual([]);
  });

  test("not before a tail that begins a page anyway", () => {
    expect(pageBreaks({ ...pages, rows: rowsOf(14), tail: 10 })).toEqual([]);
  });

  test("the repeated headings take room from the second page on", () => {
    const rows = [...rowsOf(18), ...rowsOf(2)];
    expect(pageBreaks({ ...pages, rows, tail: 17 })).toEqual([]);
    expect(pageBreaks({ ...pages, repeatedHeight: 20, rows, tail: 17 })).toEqual([17]);
  });

  test("other columns on view decide on the tail, not on headings", () => {
    const rows = [...rowsOf(6), heading(10), ...rowsOf(3)];
    expect(pageBreaks({ ...pages, otherRooms: [75], rows, tail: 9 })).toEqual([]);
    expect(pageBreaks({ ...pages, otherRooms: [75], rows: rowsOf(10), tail: 6 })).toEqual([6]);
  });

  test("where a break before the tail would leave a page of two rows, at the end of the page before", () => {
    const rows = [...rowsOf(13), row(30)];
    expect(pageBreaks({ ...pages, otherRooms: [145], rows, tail: 12 })).toEqual([10]);
    const underHeading = [...rowsOf(9), heading(10), ...rowsOf(3), row(30)];
    expect(pageBreaks({ ...pages, otherRooms: [145], rows: underHeading, tail: 12 })).toEqual([9]);
  });

  test("a page that ends close to its edge counts as torn: programs round differently", () => {
    expect(pageBreaks({ ...pages, room: 101, rows: rowsOf(10), tail: 6 })).toEqual([6]);
  });

  test("where the pages of two programs have drifted apart, an earlier heading begins the page for both", () => {
    const low = (count: number): readonly PrintedRow[] => Array.from({ length: count }, () => row(5));
    // Pages of 21 or of 22 rows: row 43 would end the second page here and stands on the third there.
    const rows = [...low(39), heading(5), ...low(3), heading(5), ...low(10)];
    expect(pageBreaks({ ...pages, room: 109, rows, tail: rows.length - 1 })).toEqual([39]);
    // Where no heading is near, the last row that still stands on the same page for both begins the next one.
    const oneHeading = [...low(43), heading(5), ...low(10)];
    expect(pageBreaks({ ...pages, room: 109, rows: oneHeading, tail: rows.length - 1 })).toEqual([42]);
  });
});

test("Excel shrinks in whole percents and never enlarges", () => {
  expect(roomForRows(500, A4_LANDSCAPE)).toBe(A4_LANDSCAPE.height);
  expect(roomForRows(A4_LANDSCAPE.width / 0.705, A4_LANDSCAPE)).toBeCloseTo(A4_LANDSCAPE.height / 0.7);
});
