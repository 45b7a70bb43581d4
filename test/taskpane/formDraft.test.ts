import { FORM_CHOICES } from "../../src/criteria/catalogue";
import { draftFor, firstDraft, requestFrom, yearsOf } from "../../src/taskpane/forms/formDraft";
import { yearsBetween } from "../../src/taskpane/period/periodDraft";
import { NO_PREFERENCES } from "../../src/taskpane/preferences";

const [first, ...others] = FORM_CHOICES;
if (first === undefined) throw new Error("no form to choose");
const forms = [first, ...others] as const;
const village = forms.find((form) => form.level === "village") ?? first;
const commune = forms.find((form) => form.setId === "xa-ntm-2021-2025") ?? first;
const in2023 = new Date(2023, 4, 1);
const in2026 = new Date(2026, 10, 23);

test("a new user gets this year and the usual area", () => {
  const draft = firstDraft(forms, { ...NO_PREFERENCES, setId: commune.setId }, in2023);
  expect(draft).toMatchObject({ setId: commune.setId, year: 2023, area: "TDMNPB", commune: "", village: "" });
});

test("a year outside the set's becomes the nearest one inside", () => {
  expect(firstDraft(forms, { ...NO_PREFERENCES, setId: commune.setId }, in2026).year).toBe(2025);
});

test("what was used last comes first, but an area or set that is gone does not", () => {
  const remembered = { ...NO_PREFERENCES, setId: "gone", commune: "Thụy Hùng", areas: { [commune.setId]: "DBSH" } };
  expect(firstDraft(forms, remembered, in2023)).toMatchObject({ setId: first.setId, commune: "Thụy Hùng" });
  expect(firstDraft(forms, { ...remembered, setId: commune.setId }, in2023).area).toBe("DBSH");
  const wrong = { ...remembered, setId: commune.setId, areas: { [commune.setId]: "nowhere" } };
  expect(firstDraft(forms, wrong, in2023).area).toBe("TDMNPB");
});

test("a new year begins with the set meant for it, where one can be filled in", () => {
  const programme = { ...commune, setId: "xa-ntm-2026-2030", years: { from: 2026, to: 2030 } };
  const draft = firstDraft([first, ...others, programme], { ...NO_PREFERENCES, setId: commune.setId }, in2026);
  expect(draft).toMatchObject({ setId: programme.setId, year: 2026 });
});

test("a region chosen for one set is proposed for the others with such regions", () => {
  const advanced = forms.find((form) => form.setId === "xa-ntm-nang-cao-2021-2025") ?? first;
  const remembered = { ...NO_PREFERENCES, setId: advanced.setId, areas: { [commune.setId]: "TN" } };
  expect(firstDraft(forms, remembered, in2023).area).toBe("TN");
  // A group of communes is no region.
  expect(firstDraft(forms, { ...remembered, areas: { other: "nhom1" } }, in2023).area).toBe("TDMNPB");
});

test("years beyond the set's can be chosen: they are answered with advice", () => {
  const programme = { ...commune, setId: "xa-ntm-2026-2030", years: { from: 2026, to: 2030 } };
  expect(yearsOf([commune, programme, village], commune)).toEqual({ from: 2021, to: 2030 });
});

test("changing the form keeps the names and what the other form allows", () => {
  const draft = { ...firstDraft(forms, { ...NO_PREFERENCES, setId: village.setId }, in2026), commune: "Thụy Hùng" };
  expect(draftFor(commune, draft, NO_PREFERENCES)).toMatchObject({
    setId: commune.setId,
    year: 2025,
    area: "TDMNPB",
    commune: "Thụy Hùng",
  });
});

test("a commune's form is asked for without the village left in the hidden field", () => {
  const draft = { ...firstDraft(forms, NO_PREFERENCES, in2023), commune: " Thụy Hùng ", village: "Còn Toòng; Pò Tấu" };
  expect(requestFrom(draft, commune, [])).toMatchObject({ commune: "Thụy Hùng", village: "" });
  expect(requestFrom(draft, village, []).village).toBe("Còn Toòng; Pò Tấu");
});

test("the usual list of who leads counts until the officer changes it", () => {
  const draft = firstDraft(forms, NO_PREFERENCES, in2023);
  expect(requestFrom(draft, commune, ["Công an"]).responsibles).toEqual(["Công an"]);
  const typed = { ...draft, responsibles: " Phòng Kinh tế \n\nCông an\n" };
  expect(requestFrom(typed, commune, ["Quân sự"]).responsibles).toEqual(["Phòng Kinh tế", "Công an"]);
  expect(requestFrom({ ...draft, responsibles: "" }, commune, ["Quân sự"]).responsibles).toEqual([]);
});

test("kind and frame used last come back, with a day for the kind", () => {
  const remembered = { ...NO_PREFERENCES, mode: "nineMonths", frame: "standalone" } as const;
  expect(firstDraft(forms, remembered, new Date(2023, 10, 23))).toMatchObject({
    mode: "nineMonths",
    frame: "standalone",
    asOf: "30/9/2023",
  });
});

test("years are offered from the latest", () => {
  expect(yearsBetween(commune.years)).toEqual([2025, 2024, 2023, 2022, 2021]);
});
