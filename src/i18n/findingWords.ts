import type { Finding, FindingCode } from "../review/finding";
import { isFirstCode, isLaterFinding } from "./laterFinding";
import type { Messages } from "./vi";
import type { LaterFindings } from "./vi/laterFindings";

/** What is said of any finding. */
export type FindingWords = {
  /** The heading of all findings of a code. */
  readonly cause: (code: FindingCode) => string;
  /** What is there, what is expected, what to do. */
  readonly sentence: (finding: Finding) => string;
};

/** `later` may be null where none of the findings needs it. */
export function findingWords({ findings }: Messages, later: LaterFindings | null): FindingWords {
  const fetched = (code: FindingCode): LaterFindings => {
    if (later === null) throw new RangeError(`no words for ${code}`);
    return later;
  };
  return {
    cause: (code) => (isFirstCode(code) ? findings.cause[code] : fetched(code).cause[code]),
    sentence: (finding) =>
      isLaterFinding(finding) ? fetched(finding.code).sentence(finding) : findings.sentence(finding),
  };
}
