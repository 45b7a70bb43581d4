/** "2026-11-25" as "25/11/2026"; another text comes back as it is. */
export function dayText(isoDate: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? [];
  return year === undefined || month === undefined || day === undefined ? isoDate : `${day}/${month}/${year}`;
}
