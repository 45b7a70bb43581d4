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

/** Those a commune may have no use for; the others are asked of everybody. */
export const OPTIONAL_SOURCES = ["integrated", "credit", "enterprise", "peopleLabourDays", "peopleLand"] as const;

export type OptionalSource = (typeof OPTIONAL_SOURCES)[number];

export type FundingSourceId = (typeof FUNDING_SOURCE_IDS)[number];
