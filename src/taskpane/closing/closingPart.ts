import { lazyPart } from "../lazyPart";

/** Chốt số liệu: fetched beside the first list of findings. */
export const closingPart = lazyPart(() => import(/* webpackChunkName: "closing-pane" */ "./index"));
