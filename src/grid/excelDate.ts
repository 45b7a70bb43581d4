/**
 * Dates as Excel keeps them: days since 30/12/1899 (serial 1 is 01/01/1900; from 01/03/1900 on the two agree).
 * Nothing here knows a time zone.
 */
const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;

/** Excel's serial number of an ISO date ("2023-06-30"); null when the text is no date of the calendar. */
export function serialOf(isoDate: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().startsWith(isoDate) ? time / DAY_MS + SERIAL_OF_1970 : null;
}

/** The ISO date of a serial number; null for what is no day from 1900 to 9999. A time of day is cut off. */
export function isoOf(serial: number): string | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 61 || day > 2_958_465) return null;
  return new Date((day - SERIAL_OF_1970) * DAY_MS).toISOString().slice(0, 10);
}
