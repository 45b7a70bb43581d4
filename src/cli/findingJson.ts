import { cellAddress } from "../grid/address";
import type { Finding } from "../review/finding";
import type { FindingJson } from "./reportJson";

export type SentenceOf = (finding: Finding) => string;

/** `params` is what the sentence was made of, for programs. */
export function findingJson(finding: Finding, sentence: SentenceOf): FindingJson {
  const { code, severity, target, repair, basis, explained, reopened, ...params } = finding;
  return { code, severity, address: cellAddress(target.position), message: sentence(finding), params };
}
