/** What is read at most. A Biểu 01 of two sets is a file of 60 kB, 500 kB unpacked, with 12,000 cells. */
export const LIMITS = {
  /** Photos make files large, not forms. */
  fileBytes: 50_000_000,
  entries: 2_000,
  /** All the text that is read: sheets, their texts and formats. */
  textBytes: 40_000_000,
  /** A file that grows more than so many times … */
  growth: 100,
  /** … to more than this is a bomb; an honest sheet grows 10 to 30 times. */
  grownBytes: 40_000_000,
  sheets: 200,
  cells: 1_000_000,
  merges: 20_000,
} as const;
