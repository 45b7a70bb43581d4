import type { ToolMessages } from "../vi/checkTools";
import { carried } from "./carried";
import { explain } from "./explain";
import { filtering } from "./filtering";
import { listing } from "./listing";
import { repairing } from "./repairing";

export const checkTools: ToolMessages = { carried, explain, filtering, listing, repairing };
