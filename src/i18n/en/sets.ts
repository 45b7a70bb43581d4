import type { SetMessages } from "../vi/sets";
import { browse } from "./sets/browse";
import { edit } from "./sets/edit";
import { head } from "./sets/head";
import { refusals } from "./sets/refusals";
import { row } from "./sets/row";

export const sets: SetMessages = { head, browse, row, edit, refusals };
