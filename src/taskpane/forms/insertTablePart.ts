import { lazyPart } from "../lazyPart";

/** Fetched when a form other than Biểu 01 is chosen. */
export const insertTablePart = lazyPart(() => import(/* webpackChunkName: "insert-table" */ "./InsertTable"));
