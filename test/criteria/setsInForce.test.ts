import { loadShippedSet, SHIPPED_SETS, type FormChoice } from "../../src/criteria/catalogue";
import { choiceOf } from "../../src/criteria/choiceOf";
import { choiceWarning, decisionsOn } from "../../src/criteria/choiceWarning";
import { isInForce, proposeSet, type Occasion } from "../../src/criteria/setsInForce";

const NTM = "xa-ntm-2021-2025";
const ADVANCED = "xa-ntm-nang-cao-2021-2025";
const EXEMPLARY = "xa-ntm-kieu-mau-2021-2025";
const JOINT = "xa-ntm-va-nang-cao-2021-2025";
const PROGRAMME = "xa-ntm-2026-2030";
const VILLAGE = "kdc-kieu-mau-lang-son";

function occasion(day: string, step: Occasion["step"] = "standard", level: Occasion["level"] = "commune"): Occasion {
  return { level, step, year: Number(day.slice(0, 4)), day };
}

function choice(id: string): FormChoice {
  const found = SHIPPED_SETS.find(({ setId }) => setId === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe("which set a form of a day is made from", () => {
  test.each([
    // Decisions of before 2022 are not held; the period's set is proposed all the same.
    ["2021-06-30", "standard", NTM, []],
    ["2021-12-31", "advanced", ADVANCED, []],
    ["2022-03-07", "standard", NTM, []],
    ["2022-03-08", "standard", NTM, ["318/QĐ-TTg"]],
    ["2022-12-31", "joint", JOINT, ["318/QĐ-TTg"]],
    ["2023-06-30", "exemplary", EXEMPLARY, ["318/QĐ-TTg", "319/QĐ-TTg"]],
    ["2023-12-31", "standard", NTM, ["318/QĐ-TTg"]],
    ["2024-02-29", "advanced", ADVANCED, ["318/QĐ-TTg"]],
    ["2024-03-01", "advanced", ADVANCED, ["318/QĐ-TTg"]],
    ["2025-06-30", "standard", NTM, ["318/QĐ-TTg"]],
    ["2025-07-01", "joint", JOINT, ["318/QĐ-TTg"]],
    ["2025-12-31", "exemplary", EXEMPLARY, ["318/QĐ-TTg", "319/QĐ-TTg"]],
    // The year of the new period, the old decision still in force.
    ["2026-01-01", "standard", PROGRAMME, ["318/QĐ-TTg"]],
    ["2026-02-14", "standard", PROGRAMME, ["318/QĐ-TTg"]],
    ["2026-02-15", "standard", PROGRAMME, ["51/2025/QĐ-TTg"]],
    // QĐ 51/2025 has one set for every step.
    ["2026-06-30", "advanced", PROGRAMME, ["51/2025/QĐ-TTg"]],
    ["2026-11-25", "joint", PROGRAMME, ["51/2025/QĐ-TTg"]],
    ["2027-12-31", "exemplary", PROGRAMME, ["51/2025/QĐ-TTg"]],
  ] as const)("%s, %s: %s", (day, step, proposed, inForce) => {
    const proposal = proposeSet(SHIPPED_SETS, occasion(day, step));
    expect(proposal.proposed?.setId).toBe(proposed);
    expect([...new Set(proposal.inForce.map(({ decisionNumber }) => decisionNumber))]).toEqual(inForce);
  });

  test.each([
    ["2021-12-31", null],
    ["2022-12-31", VILLAGE],
    ["2023-02-15", VILLAGE],
    ["2027-01-01", VILLAGE],
  ])("a village on %s: %s", (day, proposed) => {
    expect(proposeSet(SHIPPED_SETS, occasion(day, "standard", "village")).proposed?.setId ?? null).toBe(proposed);
  });

  test("every day from 2021 to 2027 a commune of any step is proposed a set of its period, in force where one is", () => {
    const steps = ["standard", "advanced", "exemplary", "joint"] as const;
    for (let time = Date.UTC(2021, 0, 1); time < Date.UTC(2028, 0, 1); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      for (const step of steps) {
        const { proposed } = proposeSet(SHIPPED_SETS, occasion(day, step));
        expect(proposed?.setId === PROGRAMME).toBe(day >= "2026-01-01");
        if (proposed === null) throw new Error(day);
        const expected = day < "2026-01-01" ? day >= "2022-03-08" : day >= "2026-02-15";
        expect(isInForce(proposed, day)).toBe(expected);
      }
    }
  });

  test("no set is proposed for a year nobody knows one for", () => {
    expect(proposeSet(SHIPPED_SETS, occasion("2031-01-01")).proposed).toBeNull();
    expect(proposeSet([], occasion("2023-01-01"))).toEqual({ proposed: null, inForce: [] });
  });
});

describe("a chosen set that does not fit", () => {
  test.each([
    [NTM, "2023-12-31", null],
    [NTM, "2021-12-31", { kind: "notYetInForce", from: "2022-03-08" }],
    [NTM, "2026-06-30", { kind: "otherPeriod", years: { from: 2021, to: 2025 } }],
    [PROGRAMME, "2025-12-31", { kind: "otherPeriod", years: { from: 2026, to: 2030 } }],
    [PROGRAMME, "2026-02-14", { kind: "notYetInForce", from: "2026-02-15" }],
    [PROGRAMME, "2026-02-15", null],
    [VILLAGE, "2022-06-30", { kind: "notYetInForce", from: "2023-02-15" }],
  ])("%s on %s", (id, day, warning) => {
    expect(choiceWarning(choice(id), occasion(day))).toEqual(warning);
  });

  test("a decision that ended within its own period", () => {
    const ended = { ...choice(NTM), inForceUntil: "2024-12-31" };
    expect(choiceWarning(ended, occasion("2025-06-30"))).toEqual({ kind: "noLongerInForce", until: "2024-12-31" });
  });

  test("an edition of one's own holds its amendment on every day, which is said for a day before it", () => {
    const own = { ...choice(NTM), own: true };
    const since = { kind: "amendedSince", number: "211/QĐ-TTg", inForceFrom: "2024-03-01" };
    expect(choiceWarning(own, occasion("2023-12-31"))).toEqual(since);
    expect(choiceWarning(own, occasion("2024-03-01"))).toBeNull();
    expect(decisionsOn(own, "2023-12-31")).toEqual(["318/QĐ-TTg", "211/QĐ-TTg"]);
  });

  test.each([
    [1, []],
    [2, ["211/QĐ-TTg"]],
  ])("an edition of version %i", async (version, numbers) => {
    const set = await loadShippedSet(NTM, { inForceOn: version === 1 ? "2024-02-29" : "2024-03-01" });
    if (set === null) throw new Error(NTM);
    expect(set.version).toBe(version);
    expect(choiceOf(set).amendments.map(({ number }) => number)).toEqual(numbers);
  });

  test("amendments count from their own day", () => {
    expect(decisionsOn(choice(NTM), "2024-02-29")).toEqual(["318/QĐ-TTg"]);
    expect(decisionsOn(choice(NTM), "2024-03-01")).toEqual(["318/QĐ-TTg", "211/QĐ-TTg"]);
  });
});
