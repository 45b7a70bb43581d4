import type { AreaId, CriterionSet } from "../criteria/criterionSet";

/** What a Biểu 01 is about: the set that judges, where and when. */
export type Bieu01Subject = {
  readonly set: CriterionSet;
  readonly area: AreaId;
  readonly year: number;
  /** Names without "xã" and "thôn" before them, NFC. */
  readonly commune: string;
  /** Empty for a form of the whole commune. */
  readonly village: string;
};

/** "Thôn Còn Toòng, xã Thụy Hùng" or "Xã Thụy Hùng". */
export function placeLine(subject: Bieu01Subject): string {
  return subject.village === "" ? `Xã ${subject.commune}` : `Thôn ${subject.village}, xã ${subject.commune}`;
}

export function wishedSheetName(subject: Bieu01Subject): string {
  const { set, village, commune, year } = subject;
  return `Biểu 01 ${set.sheetLabel} ${village === "" ? commune : village} ${year}`;
}
