import { FORM_MODES } from "../../src/forms/formMode";
import { usualResponsibles } from "../../src/forms/usualResponsibles";

const OFFICERS = "Địa chính – Nông lâm";
const OFFICES = "Phòng Kinh tế";

test.each([
  ["a plan of 2023", { year: 2023, mode: "plan", asOf: null }, OFFICERS],
  ["the report of 2023", { year: 2023, mode: "year", asOf: "2023-12-31" }, OFFICERS],
  ["the plan of 2025, made before the change", { year: 2025, mode: "plan", asOf: null }, OFFICERS],
  ["figures of the last day of the officers", { year: 2025, mode: "sixMonths", asOf: "2025-06-30" }, OFFICERS],
  ["figures of the first day of the offices", { year: 2025, mode: "nineMonths", asOf: "2025-07-01" }, OFFICES],
  ["the report of 2025 without a day", { year: 2025, mode: "year", asOf: null }, OFFICES],
  ["a plan of 2026", { year: 2026, mode: "plan", asOf: null }, OFFICES],
] as const)("%s", (_name, form, first) => {
  expect(usualResponsibles(form)[0]).toBe(first);
});

test("somebody is proposed for every year and mode, each name once and composed", () => {
  for (const year of [2021, 2024, 2025, 2030]) {
    for (const mode of FORM_MODES) {
      const names = usualResponsibles({ year, mode, asOf: null });
      expect(names.length).toBeGreaterThan(3);
      expect(new Set(names).size).toBe(names.length);
      expect(names.join()).toBe(names.join().normalize("NFC"));
    }
  }
});
