import { lazyPart } from "../lazyPart";

/** The offer of a carried set for other tabs: fetched where it may have something to offer. */
export const carriedSetPart = lazyPart(() => import(/* webpackChunkName: "carried-set" */ "./CarriedSetOffer"));
