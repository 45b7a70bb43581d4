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
