import { browse } from "./sets/browse";
import { head } from "./sets/head";
import { row } from "./sets/row";

/** The words of tab Bộ tiêu chí: a script of their own, because most sessions never open it. */
export const sets = { head, browse, row };

export type SetMessages = typeof sets;
