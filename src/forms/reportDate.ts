/** Expressions about the day of the figures, a cell of the sheet; `unknown` is said while it holds no date. */

/** "30/06/2023", by functions that do not depend on the machine's language. */
export function dateExpression(cell: string, unknown: string): string {
  const twoDigits = (part: string): string => `RIGHT("0"&${part}(${cell}),2)`;
  return `IF(ISNUMBER(${cell}),${twoDigits("DAY")}&"/"&${twoDigits("MONTH")}&"/"&YEAR(${cell}),${unknown})`;
}

/** "3" */
export function monthExpression(cell: string): string {
  return `IF(ISNUMBER(${cell}),MONTH(${cell}),"…")`;
}

/** "II" */
export function quarterExpression(cell: string): string {
  const month = `MONTH(${cell})`;
  return `IF(ISNUMBER(${cell}),IF(${month}<=3,"I",IF(${month}<=6,"II",IF(${month}<=9,"III","IV"))),"…")`;
}
