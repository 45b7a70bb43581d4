import { englishDate } from "../dateFormat";
import type { Messages } from "../vi";

const modes: Messages["period"]["modes"] = {
  plan: "Annual plan",
  month: "Monthly report",
  quarter: "Quarterly report",
  sixMonths: "6-month report",
  nineMonths: "9-month report",
  year: "Annual report",
};

export const period: Messages["period"] = {
  mode: "Kind of form",
  modes,
  year: "Year",
  asOf: "Figures up to",
  asOfHint: "Day/month/year, for example: 30/6/2023",
  frame: "Frame of the form",
  frames: { annex: "Annex to a document", standalone: "Form sent by itself" },
  moneyUnit: "Unit of money",
  moneyUnits: { dong: "đồng", thousandDong: "thousand đồng", millionDong: "million đồng" },
  ofYear: (mode, year) => `${modes[mode]} ${year}`,
  upTo: (isoDate) => `figures up to ${englishDate(isoDate)}`,
  notCompared: "Not compared (other criterion set / merger)",
};
