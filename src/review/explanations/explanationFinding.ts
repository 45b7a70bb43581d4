import type { IndicatorName } from "../finding";

/** Giải trình that stands below a form though nothing asks for it any more; `indicator` holds what it was about. */
export type ExplanationFindingDetail = { readonly code: "explanation.unneeded"; readonly indicator: IndicatorName };
