import { lazyPart } from "../lazyPart";

/** What can be done about findings from the list itself: fetched with the first report on a form somebody works on. */
export const checkToolsPart = lazyPart(() => import(/* webpackChunkName: "check-tools" */ "./tools"));
