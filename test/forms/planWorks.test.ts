import json from "../../src/forms/examples/ke-hoach-95.json";
import { parsePlanExample } from "../../src/forms/examples/planExample";
import { villageSet } from "../fixtures/shippedSets";
import { layPieces, piecesOf, villageParagraphs } from "./planText";

const { village, works } = parsePlanExample(json);

/** What the plan wants reached is no work: "Phấn đấu 01 Khu dân cư đạt chuẩn tiêu chí về Đường giao thông". */
const aims = villageParagraphs.flatMap(({ body }) => body.match(/Phấn đấu 01 Khu dân cư đạt chuẩn [^.]*/g) ?? []);

/** A figure as the plan writes it: "(KDC thôn Còn Toòng: 4.700m)", "(KDC thôn Còn Toòng: 03 hộ)". */
const WRITTEN: Readonly<Record<string, (quantity: number) => string>> = {
  m: (quantity) => `${quantity / 1000}00m`,
  hộ: (quantity) => `${String(quantity).padStart(2, "0")} hộ`,
};

const pieces = works.flatMap(({ criterion, text, unit = "", quantity }) => {
  const figure = quantity === undefined ? [] : [`(KDC thôn ${village}: ${WRITTEN[unit]?.(quantity) ?? ""})`];
  return [...piecesOf(villageParagraphs, text), ...figure].map((piece) => ({ text: piece, criterion }));
});
const { places, uncovered } = layPieces(villageParagraphs, [
  ...pieces,
  ...aims.map((text) => ({ text, criterion: null })),
]);

test("works and their figures hold every word of the plan's contents exactly once", () => {
  expect(places.filter(({ paragraph }) => paragraph === null)).toEqual([]);
  expect(uncovered).toEqual(villageParagraphs.map(() => ""));
});

test("each stands under the criterion in whose paragraph the plan has it", () => {
  const own = places.filter(({ piece }) => piece.criterion !== null);
  const moved = own.filter(({ piece, paragraph }) => {
    const heading = paragraph === null ? "" : (villageParagraphs[paragraph]?.heading ?? "");
    return !heading.startsWith(`Tiêu chí số ${String(piece.criterion)} - `);
  });
  expect(moved).toEqual([]);
});

test("every criterion has works, in the order of the set", () => {
  const numbers = works.map(({ criterion }) => criterion);
  expect([...new Set(numbers)]).toEqual(villageSet.criteria.map(({ no }) => no));
  expect([...numbers].sort((a, b) => a - b)).toEqual(numbers);
});

const counts = { works: works.length, figures: works.filter(({ quantity }) => quantity !== undefined).length };

test(`counts: ${JSON.stringify(counts)}; nobody is named who the plan does not name`, () => {
  expect(counts).toEqual({ works: 28, figures: 3 });
  expect(works.filter(({ responsible }) => responsible !== undefined)).toEqual([]);
});
