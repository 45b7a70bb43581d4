import { cellAddress } from "../grid/address";
import type { AnnexDoubt, AnnexReading, AnnexRequirement } from "../recognition/annex/annexReading";
import type { AnnexJson, AnnexRowJson, DoubtJson } from "./reportJson";
import { writtenThresholdJson } from "./writtenThresholdJson";

/** What was understood of an annex; what a person should look at again stands with it, where there is any. */
export function annexJson(reading: AnnexReading, sheet: string): AnnexJson {
  const doubts = reading.doubts.map(doubtJson);
  return {
    kind: "annex",
    sheet,
    areas: reading.areas.map(({ id }) => id),
    criteria: reading.criteria.map(({ no, name, indicators }) => ({
      no,
      name,
      indicators: indicators.map((indicator) => ({
        code: indicator.code,
        ...rowJson(indicator, reading),
        ...(indicator.parts.length === 0
          ? {}
          : { parts: indicator.parts.map((part) => ({ label: part.label, ...rowJson(part, reading) })) }),
      })),
    })),
    ...(doubts.length === 0 ? {} : { doubts }),
  };
}

function rowJson({ at, text, thresholds }: AnnexRequirement, { areas }: AnnexReading): AnnexRowJson {
  const written = areas.map(({ id }, index) => {
    const threshold = thresholds[index]?.threshold ?? null;
    return [id, threshold === null ? null : writtenThresholdJson(threshold)] as const;
  });
  return { address: cellAddress(at), text, thresholds: Object.fromEntries(written) };
}

function doubtJson({ at, code, ...params }: AnnexDoubt): DoubtJson {
  return { code, address: cellAddress(at), params };
}
