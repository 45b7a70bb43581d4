import { lazyPart } from "../lazyPart";

/** Asked for from tab Biểu's own script, so that it carries along nothing that tab has already. */
export const openFormPart = lazyPart(() => import(/* webpackChunkName: "open-form" */ "../openForm/OpenForm"));
