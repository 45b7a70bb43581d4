import words from "../words/fundingSources.json";
import { FUNDING_SOURCE_IDS, type FundingSourceId, type OptionalSource } from "./fundingSourceId";

/** Days of labour and land given are counted as such: only what they were converted to is money. */
export const SOURCE_MEASURES = ["money", "days", "area"] as const;

export type SourceMeasure = (typeof SOURCE_MEASURES)[number];

export type FundingSource = {
  readonly id: FundingSourceId;
  /** "Ngân sách tỉnh": as a list says it. */
  readonly name: string;
  /** "NS tỉnh": short, for a narrow column under the heading of all sources. */
  readonly heading: string;
  readonly measure: SourceMeasure;
  /** Given by the people: they stand together. */
  readonly people: boolean;
};

type Dated = FundingSource & { readonly lastYear: number | null };

const SOURCES: readonly Dated[] = words.sources.flatMap((data) => {
  const id = FUNDING_SOURCE_IDS.find((known) => known === data.id);
  const measure = SOURCE_MEASURES.find((known) => known === data.measure);
  if (id === undefined || measure === undefined) return [];
  const { name, heading, people = false, lastYear = null } = data;
  return [{ id, name, heading, measure, people, lastYear }];
});

/** Sources of a year, in the order of their columns: the district's money ended with the district in 2025. */
export function fundingSources(year: number): readonly FundingSource[] {
  return SOURCES.filter(({ lastYear }) => lastYear === null || year <= lastYear).map(
    ({ id, name, heading, measure, people }) => ({ id, name, heading, measure, people }),
  );
}

/** Sources of a form: those of its year, without those the commune has no use for. */
export function sourcesOf(form: {
  readonly year: number;
  readonly withoutSources?: readonly OptionalSource[];
}): readonly FundingSource[] {
  return fundingSources(form.year).filter(({ id }) => !form.withoutSources?.some((without) => without === id));
}

/** Sources of a form that give money: days of labour and land are followed in Biểu 02 alone. */
export function moneySourcesOf(form: Parameters<typeof sourcesOf>[0]): readonly FundingSource[] {
  return sourcesOf(form).filter(({ measure }) => measure === "money");
}
