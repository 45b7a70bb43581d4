import { FORM_CHOICES } from "../../src/criteria/catalogue";
import { draftFor, firstDraft, requestFrom, yearsOf } from "../../src/taskpane/forms/formDraft";
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
  const draft = { setId: commune.setId, year: 2023, area: "DBSH", commune: " Thụy Hùng ", village: "Còn Toòng" };
  expect(requestFrom(draft, commune)).toEqual({ ...draft, commune: "Thụy Hùng", village: "" });
  expect(requestFrom(draft, village).village).toBe("Còn Toòng");
});

test("years are offered from the latest", () => {
  expect(yearsOf(commune)).toEqual([2025, 2024, 2023, 2022, 2021]);
});
