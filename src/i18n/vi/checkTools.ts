import { carried } from "./carried";
import { explain } from "./explain";
import { repairing } from "./repairing";

/** What the tools beside findings say. */
export const checkTools = { carried, explain, repairing };

export type ToolMessages = typeof checkTools;
