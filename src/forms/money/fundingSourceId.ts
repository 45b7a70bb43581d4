/** Where money, work and land come from; names and years stand in words/fundingSources.json. */
export const FUNDING_SOURCE_IDS = [
  "central",
  "province",
  "district",
  "commune",
  "integrated",
  "credit",
  "enterprise",
  "peopleCash",
  "peopleLabourDays",
  "peopleLand",
  "peopleInKind",
] as const;

export type FundingSourceId = (typeof FUNDING_SOURCE_IDS)[number];
