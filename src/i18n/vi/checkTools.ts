import { carried } from "./carried";
import { explain } from "./explain";

/** What the tools beside findings say. */
export const checkTools = { carried, explain };

export type ToolMessages = typeof checkTools;
