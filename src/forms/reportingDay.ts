/**
 * The day whose law a form is judged by (ISO): that of its figures, else the end of its year, because what a plan aims
 * at is to hold then.
 */
export function reportingDay({ year, asOf }: { readonly year: number; readonly asOf: string | null }): string {
  return asOf ?? `${year}-12-31`;
}
