import { annex } from "./sets/annex";
import { browse } from "./sets/browse";
import { carried } from "./sets/carried";
import { compare } from "./sets/compare";
import { edit } from "./sets/edit";
import { files } from "./sets/files";
import { follow } from "./sets/follow";
import { head } from "./sets/head";
import { move } from "./sets/move";
import { refusals } from "./sets/refusals";
import { row } from "./sets/row";

/** The words of tab Bộ tiêu chí: a script of their own, because most sessions never open it. */
export const sets = { head, browse, row, edit, refusals, files, follow, carried, compare, move, annex };

export type SetMessages = typeof sets;
