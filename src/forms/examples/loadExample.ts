import { parsePlanExample, type PlanExample } from "./planExample";

/** Plan 95 of xã Thụy Hùng, a script of its own: only who asks for the example loads it. */
export async function loadPlanNinetyFive(): Promise<PlanExample> {
  return parsePlanExample((await import(/* webpackChunkName: "example-data" */ "./ke-hoach-95.json")).default);
}
