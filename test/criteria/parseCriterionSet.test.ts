import villagePack from "../../src/criteria/packs/kdc-kieu-mau-lang-son.json";
import programmePack from "../../src/criteria/packs/xa-ntm-2026-2030.json";
import { CriterionSetError, parseCriterionSet } from "../../src/criteria/parseCriterionSet";

type Json = Record<string, unknown>;

function villageWith(change: (indicator: Json, pack: Json) => void): Json {
  const pack = structuredClone(villagePack) as unknown as Json & { criteria: { indicators: Json[] }[] };
  const indicator = pack.criteria[0]?.indicators[0];
  if (indicator === undefined) throw new Error("no indicator");
  change(indicator, pack);
  return pack;
}

describe("a pack is refused", () => {
  test.each<[string, (indicator: Json, pack: Json) => void]>([
    ["with a figure that was only recalled", (i) => (i["recalled_hint"] = "100%")],
    ["with a field nobody knows", (_, pack) => (pack["extra"] = 1)],
    [
      "with a level that is not in its scale",
      (i) => Object.assign(i, { kind: "level", scale: ["Yếu", "Khá"], thresholds: { a: "Tốt" } }),
    ],
    ["with a percentage without a comparison", (i) => Object.assign(i, { kind: "percentage", thresholds: { a: 80 } })],
    ["with a figure for a yes-no row", (i) => (i["thresholds"] = { a: 80 })],
    ["with a code that is no text", (i) => (i["code"] = 1.1)],
    ["with a code twice", (i) => (i["code"] = "1.b")],
    ["with a row that is answered nowhere", (i) => (i["hasOwnValue"] = false)],
    ["with decomposed Unicode", (i) => (i["text"] = "Nhà tiêu".normalize("NFD"))],
    ["with indicators it says it has not", (_, pack) => (pack["withoutIndicators"] = true)],
    [
      "with a date that is none",
      (_, pack) =>
        Object.assign(pack, { decision: { number: "1", issuer: "x", inForceFrom: "15/02/2023", inForceUntil: null } }),
    ],
  ])("%s", (_name, change) => {
    expect(() => parseCriterionSet(villageWith(change))).toThrow(CriterionSetError);
  });

  test("saying where the fault is", () => {
    expect(() => parseCriterionSet(villageWith((i) => (i["unit"] = 5)))).toThrow(/criteria\.0\.indicators\.0\.unit/);
  });
});

test("a pack without faults is accepted", () => {
  expect(parseCriterionSet(villageWith(() => undefined)).id).toBe("kdc-kieu-mau-lang-son");
});

test("criteria without indicators are accepted only where the pack says that it has none", () => {
  const { withoutIndicators, ...silent } = programmePack;
  expect(withoutIndicators).toBe(true);
  expect(parseCriterionSet(programmePack).criteria).toHaveLength(10);
  expect(() => parseCriterionSet(silent)).toThrow("criterion 1: no indicators");
});
