import { lazyPart } from "../lazyPart";

/** How far a form or the workbook is and what is left: fetched when there is any of it to tell. */
export const overviewPart = lazyPart(() => import(/* webpackChunkName: "overview" */ "./index"));
