import { checkFigureFormats } from "../../../src/review/checks/figureFormats";
import { communeSubject } from "../../fixtures/subjects";
import { judgedCells, type TypedCell } from "../filledCells";

const OWN = 'General"%"';
const at = (key: string, value: number, format?: string): TypedCell => {
  return { key, column: "actual.value", value, ...(format === undefined ? {} : { format }) };
};

test.each<[string, TypedCell, object]>([
  [
    "a fraction that counts as it stands: poverty of 11 % typed with its sign",
    at("i:11.1", 0.11, "0%"),
    {
      code: "entry.percentFormat",
      severity: "error",
      shown: 11,
      counted: 0.11,
      repair: { kind: "certain", to: { entry: { kind: "number", number: 11 }, format: OWN } },
    },
  ],
  [
    "pasted into a percent cell: shows 8550 %",
    at("i:3.1", 85.5, "0.0%"),
    { shown: 8550, counted: 85.5, repair: { to: { entry: { number: 85.5 }, format: OWN } } },
  ],
  ["in a row of figures nobody knows what is meant", at("i:10.1", 0.45, "0%"), { code: "entry.percentFormat" }],
  [
    "79,96 shown as 80,0",
    at("i:3.1", 79.96, "0.0"),
    {
      code: "entry.roundedOver",
      severity: "note",
      shown: 80,
      value: 79.96,
      met: false,
      repair: { to: { entry: { number: 79.96 }, format: OWN } },
    },
  ],
  ["13,04 shown as 13 where at most 13 is asked", at("i:11.1", 13.04, "0"), { shown: 13, met: false }],
  ["General shows ten figures", at("i:3.1", 79.999999996, OWN), { code: "entry.roundedOver", shown: 80 }],
])("%s", (_name, typed, expected) => {
  expect(checkFigureFormats(judgedCells(communeSubject, [typed]))).toMatchObject([expected]);
});

test("no repair where nothing is certain: a row of figures, the row's own format, the officer's formula", () => {
  const cells = [
    at("i:10.1", 0.45, "0%"),
    at("i:3.1", 79.999999996, OWN),
    { ...at("i:4.2", 94.96, "0"), formula: "=A1" },
  ];
  const findings = checkFigureFormats(judgedCells(communeSubject, cells));
  expect(findings.length).toBeGreaterThan(1);
  for (const finding of findings) expect(finding).not.toHaveProperty("repair");
});

test.each<[string, TypedCell]>([
  ["the row's own format", at("i:3.1", 79.96, OWN)],
  ["enough decimals", at("i:3.1", 79.96, "0.00")],
  ["rounded, and still unmet", at("i:3.1", 79.4, "0")],
  ["nothing is nothing", at("i:11.1", 0, "0%")],
  ["read without formats", at("i:3.1", 79.96)],
])("%s is no finding", (_name, typed) => {
  expect(checkFigureFormats(judgedCells(communeSubject, [typed]))).toEqual([]);
});
