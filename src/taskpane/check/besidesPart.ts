import { lazyPart } from "../lazyPart";

/** What a check can say besides a report: fetched when it has to. */
export const besidesPart = lazyPart(() => import(/* webpackChunkName: "check-besides" */ "./besides"));
