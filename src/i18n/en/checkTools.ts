import type { ToolMessages } from "../vi/checkTools";
import { carried } from "./carried";
import { explain } from "./explain";
import { listing } from "./listing";
import { repairing } from "./repairing";

export const checkTools: ToolMessages = { carried, explain, listing, repairing };
