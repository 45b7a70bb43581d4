import { cellAddress } from "../grid/address";
import type { Finding } from "../review/finding";
import type { FindingJson } from "./reportJson";

export type SentenceOf = (finding: Finding) => string;

/** `params` is what the sentence was made of, for programs. */
export function findingJson(finding: Finding, sentence: SentenceOf): FindingJson {
  const { code, severity, target, repair, basis, explained, reopened, ...params } = finding;
  return {
    code: CODES_OUTSIDE.get(code) ?? code,
    severity,
    address: cellAddress(target.position),
    message: sentence(finding),
    params,
    ...(explained === undefined ? {} : { explained }),
    ...(reopened === undefined ? {} : { reopened }),
  };
}

/** What programs outside know by another name. */
const CODES_OUTSIDE: ReadonlyMap<Finding["code"], string> = new Map([["table.sumDiffers", "sum.mismatch"]]);
