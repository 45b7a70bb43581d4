import type { SetMessages } from "../vi/sets";
import { browse } from "./sets/browse";
import { head } from "./sets/head";
import { row } from "./sets/row";

export const sets: SetMessages = { head, browse, row };
