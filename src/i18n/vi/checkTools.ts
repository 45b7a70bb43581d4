import { carried } from "./carried";

/** What the tools beside findings say. */
export const checkTools = { carried };

export type ToolMessages = typeof checkTools;
