import type { ToolMessages } from "../vi/checkTools";
import { carried } from "./carried";

export const checkTools: ToolMessages = { carried };
