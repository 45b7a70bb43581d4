/** Whether a number of this format is shown as a day: "d-mmm", "dd/mm/yyyy". */
export function isDateFormat(format: string): boolean {
  const plain = withoutLiterals(format);
  return /[dmy]/i.test(plain) && !/[0#?]/.test(plain);
}

/** Whether the format shows the hundredfold: "0.00%", not `General"%"`. */
export function isPercentFormat(format: string): boolean {
  const [section = ""] = format.split(";");
  return withoutLiterals(section).includes("%");
}

/** A format without the characters it writes as they stand, its colours and its spacing. */
export function withoutLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
}
