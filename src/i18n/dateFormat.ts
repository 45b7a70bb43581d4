/**
 * "2022-03-08" as administrative papers write it: 08/3/2022. Days below 10 and the months 1 and 2 take a zero
 * (Decree 30/2020/NĐ-CP), so that nobody turns them into 11 or 12. Other text comes back as it is.
 */
export function vietnameseDate(isoDate: string): string {
  const [, year, month, day] = ISO_DATE.exec(isoDate) ?? [];
  if (year === undefined || month === undefined || day === undefined) return isoDate;
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

/** "2022-03-08" as "8 March 2022". */
export function englishDate(isoDate: string): string {
  const [, year, month, day] = ISO_DATE.exec(isoDate) ?? [];
  const name = ENGLISH_MONTHS[Number(month) - 1];
  if (year === undefined || day === undefined || name === undefined) return isoDate;
  return `${Number(day)} ${name} ${year}`;
}

/** The ISO date of a day as Excel counts it; the text of the number where it is no day from 1900 to 9999. */
export function isoOfSerial(serial: number): string {
  const day = Math.floor(serial);
  if (!(day >= 61 && day <= 2_958_465)) return String(serial);
  return new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const ENGLISH_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
