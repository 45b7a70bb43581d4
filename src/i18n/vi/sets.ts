import { browse } from "./sets/browse";
import { edit } from "./sets/edit";
import { head } from "./sets/head";
import { refusals } from "./sets/refusals";
import { row } from "./sets/row";

/** The words of tab Bộ tiêu chí: a script of their own, because most sessions never open it. */
export const sets = { head, browse, row, edit, refusals };

export type SetMessages = typeof sets;
