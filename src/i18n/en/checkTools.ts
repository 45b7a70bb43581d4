import type { ToolMessages } from "../vi/checkTools";
import { carried } from "./carried";
import { explain } from "./explain";
import { repairing } from "./repairing";

export const checkTools: ToolMessages = { carried, explain, repairing };
