import type { FormChoice } from "../criteria/catalogue";
import { proposeSet } from "../criteria/setsInForce";
import { reportingDay } from "../forms/reportingDay";
import type { AdviceRequest } from "./setAdvice";
import { typedDate } from "./typedDate";

/** The set to take instead of the chosen one; null where that is it, or none is known. */
export function setInstead(choices: readonly FormChoice[], { chosen, year, asOf }: AdviceRequest): FormChoice | null {
  const day = reportingDay({ year, asOf: typedDate(asOf) });
  const { proposed } = proposeSet(choices, { level: chosen.level, step: chosen.step, year, day });
  return proposed?.setId === chosen.setId ? null : proposed;
}
