import type { AreaId } from "../../criteria/criterionSet";
import type { CriteriaList } from "../../criteria/criteriaList";
import { filledText } from "../textTemplate";
import type { FormMode } from "../formMode";
import type { Frame } from "../frame";
import { SHEET_NAME_MAXIMUM } from "../sheetName";
import words from "../words/bieu01.json";
import choices from "../words/choices.json";
import { Bieu01Layout } from "./bieu01Layout";

/** What a Biểu 01 is about: which criteria, whose, when, in what frame. */
export type Bieu01Subject = {
  readonly list: CriteriaList;
  readonly area: AreaId;
  readonly year: number;
  /** Names without "xã" and "thôn" before them, NFC. */
  readonly commune: string;
  /** Mã đơn vị hành chính; empty where not known. */
  readonly communeCode: string;
  /** None for a form of the whole commune; two or more stand side by side. */
  readonly villages: readonly string[];
  readonly mode: FormMode;
  /** The day of the figures, ISO; null in a plan, or where it is not known yet. */
  readonly asOf: string | null;
  readonly frame: Frame;
  readonly comparison: Comparability;
  /** Who can be named in Chủ trì; the list lies in the sheet. */
  readonly responsibles: readonly string[];
  /** "95/KH-UBND" where the sheet is an example; null for an officer's own form. */
  readonly example: string | null;
};

/** Whether last year's verdicts are of the same unit and set, so that "kept or lost" can be told. */
export const COMPARABILITIES = ["lastYear", "none"] as const;
export type Comparability = (typeof COMPARABILITIES)[number];

export const COMPARISON_WORDS: Readonly<Record<Comparability, string>> = choices.comparison;

/** What the head cell says; null for any other text. */
export function comparabilityOf(text: string): Comparability | null {
  const word = text.normalize("NFC").trim().toLowerCase();
  return COMPARABILITIES.find((kind) => COMPARISON_WORDS[kind].toLowerCase() === word) ?? null;
}

export function layoutOf(subject: Pick<Bieu01Subject, "villages">): Bieu01Layout {
  return Bieu01Layout.forUnits(subject.villages.length);
}

/** "Thôn Còn Toòng, xã Thụy Hùng", "Xã Thụy Hùng", "Các thôn: Còn Toòng, Pò Tấu; xã Thụy Hùng". */
export function placeLine({ commune, villages }: Pick<Bieu01Subject, "commune" | "villages">): string {
  const [village, ...others] = villages;
  if (village === undefined) return filledText(words.head.commune, { commune });
  if (others.length === 0) return filledText(words.head.village, { village, commune });
  return filledText(words.head.villages, { villages: villages.join(", "), commune });
}

export function wishedSheetName(subject: Bieu01Subject): string {
  const { list, villages, commune, year, example } = subject;
  const [village, ...others] = villages;
  const place = village === undefined ? commune : others.length === 0 ? village : `${villages.length} thôn`;
  const before = `${example === null ? "" : "VD "}Biểu 01 ${list.sheetLabel} `;
  const after = ` ${year}`;
  // A long name gives way, so that the year stays readable.
  const room = SHEET_NAME_MAXIMUM - before.length - after.length;
  return before + place.slice(0, room).trimEnd() + after;
}
