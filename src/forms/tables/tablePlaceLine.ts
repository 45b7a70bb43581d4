import { filledText } from "../textTemplate";
import words from "../words/tables.json";
import type { TableForm, TableSubject } from "./tableForm";

/** "Thôn Còn Toòng, xã Thụy Hùng" or "Xã Thụy Hùng". */
export function tablePlaceLine({ commune, village }: Pick<TableSubject, "commune" | "village">): string {
  const { place } = words;
  return village === "" ? filledText(place.commune, { commune }) : filledText(place.village, { village, commune });
}

/** The same with what the form says of the place: "Xã Thụy Hùng (xã nhóm 2)". */
export function placeLineOf({ subject, placeNote }: Pick<TableForm, "subject" | "placeNote">): string {
  const place = tablePlaceLine(subject);
  return placeNote === undefined ? place : filledText(words.place.withNote, { place, note: placeNote });
}
