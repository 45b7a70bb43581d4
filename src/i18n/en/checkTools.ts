import type { ToolMessages } from "../vi/checkTools";
import { carried } from "./carried";
import { explain } from "./explain";

export const checkTools: ToolMessages = { carried, explain };
