import { lazyPart } from "../lazyPart";

/** Fetched when the section is opened: few sessions edit the list. */
export const namesPart = lazyPart(() => import(/* webpackChunkName: "names" */ "./NamesField"));
