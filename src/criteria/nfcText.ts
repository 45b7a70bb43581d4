import * as v from "valibot";

/** A text of our data: never empty, of bounded length, its accents composed (NFC). */
export function nfcText(maxLength: number) {
  return v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(maxLength),
    v.check((value) => value === value.normalize("NFC"), "must be NFC"),
  );
}
