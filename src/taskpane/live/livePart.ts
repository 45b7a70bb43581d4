import { lazyPart } from "../lazyPart";

/** What follows the workbook: of use only once there is a result to keep up to date. */
export const livePart = lazyPart(() => import(/* webpackChunkName: "live-check" */ "./startLiveCheck"));
