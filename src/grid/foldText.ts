/** For comparing words people typed: lower case, without accents, đ as d, spaces of every kind as one. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}
