import { lazyPart } from "../lazyPart";

/** Fetched when a set is chosen that is not the one for the form's year or day. */
export const setWarningPart = lazyPart(() => import(/* webpackChunkName: "set-warning" */ "./SetWarning"));
