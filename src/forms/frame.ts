import type { FormMode } from "./formMode";
import { filledText } from "./textTemplate";
import words from "./words/frames.json";

/** Phụ lục kèm theo văn bản, or Biểu gửi riêng with issuer and signatures. */
export const FRAMES = ["annex", "standalone"] as const;
export type Frame = (typeof FRAMES)[number];

/** What the lines around a form say; `form` is its number, "Biểu số 01", or empty where it has none. */
export type FramedForm = {
  readonly form: string;
  readonly frame: Frame;
  readonly mode: FormMode;
  readonly year: number;
  readonly commune: string;
};

/** "Biểu số 01 (Kèm theo Kế hoạch số …)" or place and date: an officer completes it, so it is text. */
export function frameLine({ form, frame, mode, year, commune }: FramedForm): string {
  const values = { form, commune, year: String(year) };
  if (frame === "standalone") return filledText(words.standalone.placeAndDate, values);
  return filledText(mode === "plan" ? words.annex.plan : words.annex.report, values).trim();
}

export function issuerLine({ form, commune }: Pick<FramedForm, "form" | "commune">): string {
  const { issuer, issuerOnly } = words.standalone;
  return filledText(form === "" ? issuerOnly : issuer, { form, COMMUNE: commune.toUpperCase() });
}

export function formNumber(number: string): string {
  return filledText(words.form, { number });
}

/** Titles, roles and hints of those who sign, at the left and at the right. */
export const SIGNATURES: { readonly left: readonly string[]; readonly right: readonly string[] } =
  words.standalone.signatures;
