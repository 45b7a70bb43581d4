import encodings from "../../src/grid/legacy/encodings.json";
import { readableGrid } from "../../src/grid/legacy/readableGrid";
import { isSyllable } from "../../src/grid/legacy/syllable";
import type { SheetGrid } from "../../src/grid/sheetGrid";
import { indicatorsOf } from "../../src/criteria/indicatorsOf";
import { advancedSet, communeSet, villageSet } from "../fixtures/shippedSets";

const TEXTS = [communeSet, advancedSet, villageSet].flatMap((set) => indicatorsOf(set).map(({ text }) => text));

function grid(texts: readonly string[]): SheetGrid {
  return { cells: texts.map((value, row) => ({ row, column: 0, value, formula: null })) };
}

function read(texts: readonly string[]): readonly unknown[] {
  return readableGrid(grid(texts)).cells.map(({ value }) => value);
}

/** As the old font keeps it: the first way where there are several. */
function stored(text: string, encoding: keyof typeof encodings): string {
  const letters = new Map(
    Object.entries(encodings[encoding])
      .map(([as, letter]) => [letter, as] as const)
      .reverse(),
  );
  return Array.from(text, (letter) => letters.get(letter) ?? letter).join("");
}

test.each(["tcvn3", "vni"] as const)("text of a %s font is read as it was typed", (encoding) => {
  expect(read(TEXTS.map((text) => stored(text, encoding)))).toEqual(TEXTS);
});

test("Unicode text stays, decomposed letters are composed, other languages are left alone", () => {
  expect(read(TEXTS)).toEqual(TEXTS);
  expect(read(TEXTS.map((text) => text.normalize("NFD")))).toEqual(TEXTS);
  const others = ["café à la crème", "naïve", "x ≥ 5 µm", "José Muñoz", "ñandú"];
  expect(read(others)).toEqual(others);
});

test("a sheet may hold both: each text is read by its own words", () => {
  expect(read([...TEXTS.slice(0, 20), stored("Tỷ lệ hộ nghèo", "tcvn3"), "Có", "Đạt"])).toEqual([
    ...TEXTS.slice(0, 20),
    "Tỷ lệ hộ nghèo",
    "Có",
    "Đạt",
  ]);
});

test.each(["nghiêng", "quỹ", "Đường", "yếu", "thuỷ", "thủy", "khuya", "ngoèo", "gì"])("%s is a syllable", (word) => {
  expect(isSyllable(word)).toBe(true);
});

test.each(["néi", "tiªu", "Tyû", "bcd", "hùố", "ấà"])("%s is none", (word) => {
  expect(isSyllable(word)).toBe(false);
});
