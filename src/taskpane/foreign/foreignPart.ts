import { lazyPart } from "../lazyPart";

/** Đọc biểu có sẵn: fetched where the sheet in front is none of our forms. */
export const foreignPart = lazyPart(() => import(/* webpackChunkName: "foreign-pane" */ "./index"));
